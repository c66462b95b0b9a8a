import { createRequire } from 'node:module'
import type * as DuckDb from '@duckdb/node-api'
import type { LogLevel } from '../../kernel/index.ts'

export interface NativeOptions {
  /** The input `engine-path`: a directory that holds `node_modules/@duckdb/node-api`. */
  readonly enginePath?: string | undefined
  /** The runner's tool cache: where a fetched DuckDB is kept. */
  readonly toolCache: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: (level: LogLevel, text: string) => void
  readonly signal: AbortSignal
}

export async function loadDuckDb(_options: NativeOptions): Promise<typeof DuckDb> {
  const require = createRequire(import.meta.url)
  return require('@duckdb/node-api') as typeof DuckDb
}
