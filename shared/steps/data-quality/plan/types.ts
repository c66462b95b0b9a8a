import type { ValueType } from '../../../engines/sql/dialect.ts'
import type { LogicalType } from '../check.ts'

const INTEGER = /^U?(TINY|SMALL|BIG|HUGE)?INT$|^U?INTEGER$/

/** What a column of this DuckDB type is in an expression, and how it is written there (`"c"` stands for the column). */
export function valueTypeOf(duckdbType: string): { readonly type: ValueType; readonly asText: boolean } {
  const plain = (type: ValueType) => ({ type, asText: false })
  if (duckdbType === 'VARCHAR') return plain('string')
  // Texts in all but storage: read as the text that they print. JSON is none: its texts would keep their quotes.
  if (duckdbType === 'UUID' || duckdbType.startsWith('ENUM(')) {
    return { type: 'string', asText: true }
  }
  if (INTEGER.test(duckdbType)) return plain('integer')
  if (/^DECIMAL\(\d+,\d+\)$/.test(duckdbType)) return plain('decimal')
  if (duckdbType === 'DOUBLE' || duckdbType === 'FLOAT') return plain('double')
  if (duckdbType === 'BOOLEAN') return plain('boolean')
  if (duckdbType === 'DATE') return plain('date')
  if (duckdbType.startsWith('TIMESTAMP')) return plain('timestamp')
  if (duckdbType === 'TIME') return plain('time')
  return plain('other')
}

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
