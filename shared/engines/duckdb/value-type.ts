import type { ValueType } from '../sql/dialect.ts'

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
