import type { Dialect } from './sql/dialect.ts'

/** A value as an engine returns it. BIGINT, HUGEINT and DECIMAL come as exact strings where a number would lose digits. */
export type SqlValue = null | boolean | number | bigint | string
export type SqlRow = Readonly<Record<string, SqlValue>>

export interface QueryOptions {
  readonly signal?: AbortSignal
  /** Called now and then with the fraction done, where the engine knows it. */
  readonly onProgress?: (fraction: number) => void
}

/** What runs SQL over data: DuckDB inside the step, a warehouse for what outgrows it. */
export interface SqlEngine {
  readonly dialect: Dialect
  /** `DuckDB 1.5.5`: stands in the report. */
  readonly version: string
  /** @throws StepError `ENGINE_FAILED` with the engine's message (no secrets), `CANCELLED` when the signal aborts. */
  query(sql: string, options?: QueryOptions): Promise<readonly SqlRow[]>
  close(): Promise<void>
}
