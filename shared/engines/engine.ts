import type { Dialect } from './sql/dialect.ts'

/** A value as an engine returns it. BIGINT, HUGEINT and DECIMAL come as exact strings where a number would lose digits. */
export type SqlValue = null | boolean | number | bigint | string
export type SqlRow = Readonly<Record<string, SqlValue>>

export interface QueryOptions {
  readonly signal?: AbortSignal
  /** Called now and then with the fraction done, where the engine knows it. */
  readonly onProgress?: (fraction: number) => void
}

/** A column of categories: `values[codes[row]]`, or NULL where the code is -1. Values are in the order of their first row. */
export interface CodedColumn {
  readonly codes: Int32Array
  readonly values: readonly string[]
}

/** Columns of one length, by name: numbers (NULL is NaN), or categories. */
export interface ColumnTable {
  readonly rows: number
  readonly columns: Readonly<Record<string, Float64Array | CodedColumn>>
}

export interface ColumnsOptions extends QueryOptions {
  /** How many rows the query gives; known from an earlier count. */
  readonly rows: number
}

/** What runs SQL over data: DuckDB inside the step, a warehouse for what outgrows it. */
export interface SqlEngine {
  readonly dialect: Dialect
  /** `DuckDB 1.5.5`: stands in the report. */
  readonly version: string
  /** @throws StepError `ENGINE_FAILED` with the engine's message (no secrets), `CANCELLED` when the signal aborts. */
  query(sql: string, options?: QueryOptions): Promise<readonly SqlRow[]>
  /**
   * A query of DOUBLE, ENUM and VARCHAR columns as typed arrays: for millions of rows.
   * @throws StepError as {@link query} does; `ENGINE_FAILED` when it gives another number of rows, or of another type.
   */
  columns(sql: string, options: ColumnsOptions): Promise<ColumnTable>
  close(): Promise<void>
}
