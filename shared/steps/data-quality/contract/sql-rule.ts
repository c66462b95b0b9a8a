import { SqlSyntaxError } from '../../../engines/sql/syntax-error.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import type { Measure } from '../check.ts'
import type { RuleTarget } from './rules.ts'
import { parsed, problem } from './scope.ts'

const PLACEHOLDERS = ['object', 'table', 'property', 'column'] as const
/** A text in single quotes, or a placeholder: what stands in quotes is data. */
const TOKEN = /'(?:[^']|'')*'|\$?\{\s*([A-Za-z_]\w*)\s*\}/g

/**
 * The query of an `sql` rule with `{object}`, `{table}`, `{property}` and `{column}` (each also as `${…}`)
 * replaced by quoted names. Whether it is one SELECT that reads nothing else, the engine's own parser says.
 */
export function readQuery({ dataset, column, rule, path }: RuleTarget): Measure | undefined {
  const at = [...path, 'query']
  const query = rule.query ?? ''
  if (query.trim() === '')
    return problem(dataset.scope, at, 'The query is empty.', 'Write one SELECT that gives one number or boolean.')
  const sql = parsed(dataset.scope, at, 'The query', () =>
    query.replace(TOKEN, (whole, name: string | undefined, offset: number) => {
      if (name === undefined) return whole
      if (name === 'object' || name === 'table') return quoteName(dataset.name)
      if (name !== 'property' && name !== 'column') {
        const known = PLACEHOLDERS.map((word) => `{${word}}`).join(', ')
        throw new SqlSyntaxError(
          `the placeholder ${whole} is not known.${didYouMean(name, PLACEHOLDERS)}`,
          offset,
          `Known: ${known}.`,
        )
      }
      if (column === undefined) {
        throw new SqlSyntaxError(
          `${whole} stands for a property, and this rule belongs to the dataset`,
          offset,
          'Name the column, or move the rule under its property.',
        )
      }
      return quoteName(column.physicalName)
    }),
  )
  return sql === undefined ? undefined : { kind: 'query', sql: sql.trim().replace(/;$/, '').trimEnd() }
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
