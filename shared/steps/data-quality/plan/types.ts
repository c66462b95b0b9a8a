import { valueTypeOf } from '../../../engines/duckdb/value-type.ts'
import type { LogicalType } from '../check.ts'

/** Whether every value of the file's type is a value of the contract's logical type. */
export function canHold(duckdbType: string, logicalType: LogicalType): boolean {
  const { type } = valueTypeOf(duckdbType)
  switch (logicalType) {
    case 'string':
      return type === 'string'
    case 'integer':
      return type === 'integer' || /^DECIMAL\(\d+,0\)$/.test(duckdbType)
    case 'number':
      return type === 'integer' || type === 'decimal' || type === 'double'
    case 'boolean':
      return type === 'boolean'
    case 'date':
      return type === 'date'
    case 'timestamp':
      return type === 'timestamp'
    case 'time':
      return duckdbType.startsWith('TIME') && type !== 'timestamp'
    case 'array':
      return duckdbType.endsWith(']')
    case 'object':
      return /^(STRUCT|MAP)\(.*\)$/s.test(duckdbType)
  }
}

/** The type that a text format's column is read as when the contract calls it a string: `007` keeps its zeros. */
export const TEXT = 'VARCHAR'

/** Whether a JSON column that was found to be of this type holds nothing but texts: these alone look like dates. */
export function isJsonText(duckdbType: string): boolean {
  return /^(VARCHAR|UUID|DATE|TIME)/.test(duckdbType)
}

/** What a text format's column without a single value is read as. */
export const EMPTY_TYPES: Readonly<Record<LogicalType, string>> = {
  string: TEXT,
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  time: 'TIME',
  object: 'MAP(VARCHAR, JSON)',
  array: 'JSON[]',
}
