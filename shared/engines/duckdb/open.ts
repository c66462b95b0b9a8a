import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type * as DuckDb from '@duckdb/node-api'
import { kernelErrors, StepError } from '../../kernel/index.ts'
import type { QueryOptions, SqlEngine, SqlRow } from '../engine.ts'
import { duckdbDialect } from './dialect-stub.ts'
import { asStepError } from './failure.ts'
import { PARSE_SQL, refused, refuseUnlessReadOnly } from './guard.ts'
import { loadDuckDb, type NativeOptions } from './native.ts'
import { plainValue } from './values.ts'

export interface DuckDbOptions extends NativeOptions {
  /** The only files that queries can read: absolute paths. */
  readonly files: readonly string[]
  /** As DuckDB writes it: `1GB`. */
  readonly memoryLimit: string
  /** Where the engine makes a directory of its own to spill to; removed by `close()`. */
  readonly tempDirectory: string
  /** Default: one per core. */
  readonly threads?: number
}

const PROGRESS_INTERVAL = 250

/**
 * Opens an in-memory DuckDB that reads the given files and can do nothing else: no other file, no network, no
 * extension, no write, no change of settings. Queries run one after another, each on all threads.
 * @throws StepError when there is no DuckDB to be had (see {@link loadDuckDb}) or a setting is not accepted
 */
export async function openDuckDb(options: DuckDbOptions): Promise<SqlEngine> {
  const duckdb = await loadDuckDb(options)
  await mkdir(options.tempDirectory, { recursive: true })
  const spill = await mkdtemp(join(options.tempDirectory, 'countersign-spill-'))
  let instance: DuckDb.DuckDBInstance | undefined
  let connection: DuckDb.DuckDBConnection
  try {
    instance = await duckdb.DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      memory_limit: options.memoryLimit,
      temp_directory: spill,
      // Rows are told apart by key, never by position; keeping their order would cost memory.
      preserve_insertion_order: 'false',
      ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    })
    connection = await instance.connect()
    for (const statement of lockDown(options.files)) await connection.run(statement)
  } catch (error) {
    instance?.closeSync()
    await rm(spill, { recursive: true, force: true })
    throw asStepError(error, options.signal)
  }

  const opened = { duckdb, connection }
  let last: Promise<unknown> = Promise.resolve()
  return {
    dialect: duckdbDialect,
    version: `DuckDB ${duckdb.version().replace(/^v/, '')}`,
    query(sql, queryOptions = {}) {
      const result = last.then(() =>
        runQuery(opened, sql, { ...queryOptions, signal: queryOptions.signal ?? options.signal }),
      )
      last = result.catch(() => undefined)
      return result
    },
    async close() {
      connection.interrupt()
      await last
      connection.closeSync()
      instance.closeSync()
      await rm(spill, { recursive: true, force: true })
    },
  }
}

/** In this order: what is allowed, then that nothing else is, then that this stays so. */
function lockDown(files: readonly string[]): string[] {
  const paths = files.map((file) => duckdbDialect.string(file)).join(', ')
  return [
    "SET GLOBAL TimeZone = 'UTC'",
    // Progress is measured only when the bar is on; printing it is the host's business.
    'SET enable_progress_bar = true',
    'SET enable_progress_bar_print = false',
    `SET allowed_paths = [${paths}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]
}

interface Opened {
  readonly duckdb: typeof DuckDb
  readonly connection: DuckDb.DuckDBConnection
}

async function runQuery(opened: Opened, sql: string, options: QueryOptions): Promise<readonly SqlRow[]> {
  const { connection } = opened
  const { signal } = options
  if (signal?.aborted === true) throw new StepError(kernelErrors.CANCELLED, 'The query was cancelled.')
  const interrupt = () => connection.interrupt()
  const timer =
    options.onProgress === undefined ? undefined : setInterval(reportProgress, PROGRESS_INTERVAL, connection, options)
  signal?.addEventListener('abort', interrupt, { once: true })
  try {
    refuseUnlessReadOnly(await parse(connection, sql))
    return await collect(opened, sql)
  } catch (error) {
    throw asStepError(error, signal)
  } finally {
    clearInterval(timer)
    signal?.removeEventListener('abort', interrupt)
  }
}

async function parse(connection: DuckDb.DuckDBConnection, sql: string): Promise<string> {
  const [row] = await (await connection.run(PARSE_SQL, [sql])).getRows()
  return String(row?.[0])
}

/** Streams: the engine holds no more of the result than the chunk that is being read. */
async function collect({ duckdb, connection }: Opened, sql: string): Promise<SqlRow[]> {
  const statements = await connection.extractStatements(sql)
  if (statements.count !== 1) throw refused(`it is ${statements.count} statements`)
  const statement = await statements.prepare(0)
  try {
    const result = await statement.stream()
    const names = result.deduplicatedColumnNames()
    const rows: SqlRow[] = []
    for await (const chunk of result.yieldRows()) {
      for (const values of chunk) {
        rows.push(Object.fromEntries(names.map((name, index) => [name, plainValue(duckdb, values[index] ?? null)])))
      }
    }
    return rows
  } finally {
    statement.destroySync()
  }
}

function reportProgress(connection: DuckDb.DuckDBConnection, options: QueryOptions): void {
  const { percentage } = connection.progress
  if (percentage >= 0) options.onProgress?.(Math.min(percentage, 100) / 100)
}
