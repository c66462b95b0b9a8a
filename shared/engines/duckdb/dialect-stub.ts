import type { Dialect } from '../sql/dialect.ts'

export const duckdbDialect: Dialect = {
  name: 'duckdb',
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  string: (value) => `'${value.replaceAll("'", "''")}'`,
  expression: () => {
    throw new Error('the printer is on its way')
  },
}
