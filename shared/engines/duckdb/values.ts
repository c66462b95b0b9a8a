import type * as DuckDb from '@duckdb/node-api'
import type { SqlValue } from '../engine.ts'

/**
 * A DuckDB value as plain data. Integers of any width are numbers where a number is exact and decimal text
 * where it is not; DECIMAL is always text, with its scale; dates and times are ISO 8601 text, instants in UTC;
 * whatever is left (lists, structs, blobs, …) is DuckDB's own text.
 */
export function plainValue(duckdb: typeof DuckDb, value: DuckDb.DuckDBValue): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value
  }
  if (typeof value === 'bigint') return exactInteger(value)
  if (value instanceof duckdb.DuckDBDateValue) {
    if (!value.isFinite) return value.days > 0 ? 'infinity' : '-infinity'
    return value.toString()
  }
  if (value instanceof duckdb.DuckDBTimestampTZValue) {
    const text = new duckdb.DuckDBTimestampValue(value.micros).toString()
    return value.isFinite ? `${isoTimestamp(text)}Z` : text
  }
  return isTimestamp(duckdb, value) ? isoTimestamp(value.toString()) : value.toString()
}

function exactInteger(value: bigint): number | string {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value.toString()
}

function isTimestamp(duckdb: typeof DuckDb, value: object): boolean {
  return (
    value instanceof duckdb.DuckDBTimestampValue ||
    value instanceof duckdb.DuckDBTimestampSecondsValue ||
    value instanceof duckdb.DuckDBTimestampMillisecondsValue ||
    value instanceof duckdb.DuckDBTimestampNanosecondsValue
  )
}

/** `2024-01-02 03:04:05.5` → `2024-01-02T03:04:05.5`; `infinity` stays. */
function isoTimestamp(text: string): string {
  return text.replace(' ', 'T')
}
