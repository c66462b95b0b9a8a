import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type * as DuckDb from '@duckdb/node-api'
import { kernelErrors, StepError } from '../../kernel/index.ts'
import type { QueryOptions, SqlEngine, SqlRow } from '../engine.ts'
import { duckdb as duckdbDialect } from '../sql/duckdb.ts'
import { collectColumns } from './columns.ts'
import { asStepError } from './failure.ts'
import { PARSE_SQL, refused, refuseUnlessReadOnly } from './guard.ts'
import { loadDuckDb, type NativeOptions } from './native.ts'
import { literalPath } from './path.ts'
import { plainValue } from './values.ts'

export interface DuckDbOptions extends NativeOptions {
  /** The only files that queries can read: absolute paths, to be spelt with `literalPath` in a query. */
  readonly files: readonly string[]
  /** As DuckDB writes it: `1GB`. */
  readonly memoryLimit: string
  /** Where the engine makes a directory of its own to spill to; removed by `close()`. */
  readonly tempDirectory: string
  /** Default: one per core. */
  readonly threads?: number
}

/** Milliseconds between two looks at the progress of a query, and between two calls to stop it. */
const PROGRESS_INTERVAL = 250
const INTERRUPT_INTERVAL = 20

const MEMORY_LIMIT = /^(\d+(?:\.\d+)?)\s*([KMGT])(i?)B$/i
/** DuckDB counts bytes in 64 bits. */
const MOST_BYTES = 2 ** 63

/**
 * Opens an in-memory DuckDB that reads the given files and can do nothing else: no other file, no network, no
 * extension, no write, no change of settings. Queries run one after another, each on all threads.
 * @throws StepError when there is no DuckDB to be had (see {@link loadDuckDb}), or for a memory limit that is none
 */
export async function openDuckDb(options: DuckDbOptions): Promise<SqlEngine> {
  refuseOddMemoryLimit(options.memoryLimit)
  const duckdb = await loadDuckDb(options)
  const closing = new AbortController()
  const signal = AbortSignal.any([options.signal, closing.signal])
  await mkdir(options.tempDirectory, { recursive: true })
  const spill = await mkdtemp(join(options.tempDirectory, 'countersign-spill-'))
  let instance: DuckDb.DuckDBInstance | undefined
  let connection: DuckDb.DuckDBConnection
  try {
    instance = await duckdb.DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
    })
    connection = await instance.connect()
    for (const statement of settings(options, spill)) await connection.run(statement)
  } catch (error) {
    instance?.closeSync()
    await rm(spill, { recursive: true, force: true })
    throw asStepError(error, signal)
  }

  const opened = { duckdb, connection }
  let last: Promise<unknown> = Promise.resolve()
  /** After all queries before it. */
  const inTurn = <T>(sql: string, { signal: own, onProgress }: QueryOptions, collect: Collect<T>): Promise<T> => {
    const either = own === undefined ? signal : AbortSignal.any([signal, own])
    const result = last.then(() => runQuery(opened, { sql, signal: either, onProgress, collect }))
    last = result.catch(() => undefined)
    return result
  }
  return {
    dialect: duckdbDialect,
    version: `DuckDB ${duckdb.version().replace(/^v/, '')}`,
    query: (sql, options = {}) => inTurn(sql, options, (result) => collectRows(duckdb, result)),
    columns: (sql, options) => inTurn(sql, options, (result) => collectColumns(duckdb, result, options.rows)),
    async close() {
      closing.abort()
      await last
      connection.closeSync()
      instance.closeSync()
      await rm(spill, { recursive: true, force: true })
    },
  }
}

/** In this order: how it works, what is allowed, that nothing else is, and that all this stays so. */
function settings({ memoryLimit, threads, files }: DuckDbOptions, spill: string): string[] {
  const text = duckdbDialect.string
  // A pattern is checked as it is written, and so is the file that it finds.
  const paths = new Set(files.flatMap((file) => [file, literalPath(file)]))
  return [
    `SET memory_limit = ${text(memoryLimit.trim())}`,
    `SET temp_directory = ${text(spill)}`,
    ...(threads === undefined ? [] : [`SET threads = ${threads}`]),
    // Rows are told apart by key, never by position; keeping their order would cost memory.
    'SET preserve_insertion_order = false',
    "SET GLOBAL TimeZone = 'UTC'",
    // Progress is measured only when the bar is on; printing it is the host's business.
    'SET enable_progress_bar = true',
    'SET enable_progress_bar_print = false',
    `SET allowed_paths = [${[...paths].map(text).join(', ')}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]
}

interface Opened {
  readonly duckdb: typeof DuckDb
  readonly connection: DuckDb.DuckDBConnection
}

type Collect<T> = (result: DuckDb.DuckDBResult) => Promise<T>

interface Running<T> {
  readonly sql: string
  readonly signal: AbortSignal
  readonly onProgress: QueryOptions['onProgress']
  readonly collect: Collect<T>
}

async function runQuery<T>({ connection }: Opened, { sql, signal, onProgress, collect }: Running<T>): Promise<T> {
  const look =
    onProgress === undefined ? undefined : setInterval(reportProgress, PROGRESS_INTERVAL, connection, onProgress)
  const letBe = interruptWhenAborted(connection, signal)
  try {
    if (signal.aborted) throw new StepError(kernelErrors.CANCELLED, 'The query was cancelled.')
    refuseUnlessReadOnly(await parse(connection, sql))
    return await stream(connection, sql, collect)
  } catch (error) {
    throw asStepError(error, signal)
  } finally {
    clearInterval(look)
    letBe()
  }
}

/** Again and again until told otherwise: an interrupt that comes between two statements is lost on the engine. */
function interruptWhenAborted(connection: DuckDb.DuckDBConnection, signal: AbortSignal): () => void {
  let timer: NodeJS.Timeout | undefined
  const interrupt = () => connection.interrupt()
  const onAbort = () => {
    interrupt()
    timer = setInterval(interrupt, INTERRUPT_INTERVAL)
  }
  signal.addEventListener('abort', onAbort, { once: true })
  return () => {
    signal.removeEventListener('abort', onAbort)
    clearInterval(timer)
  }
}

function reportProgress(connection: DuckDb.DuckDBConnection, onProgress: (fraction: number) => void): void {
  const { percentage } = connection.progress
  if (percentage >= 0) onProgress(Math.min(percentage, 100) / 100)
}

async function parse(connection: DuckDb.DuckDBConnection, sql: string): Promise<string> {
  const [row] = await (await connection.run(PARSE_SQL, [sql])).getRows()
  return String(row?.[0])
}

/** Streams: the engine holds no more of the result than the chunk that is being read. */
async function stream<T>(connection: DuckDb.DuckDBConnection, sql: string, collect: Collect<T>): Promise<T> {
  const statements = await connection.extractStatements(sql)
  if (statements.count !== 1) throw refused(`it is ${statements.count} statements`)
  const statement = await statements.prepare(0)
  try {
    return await collect(await statement.stream())
  } finally {
    statement.destroySync()
  }
}

async function collectRows(duckdb: typeof DuckDb, result: DuckDb.DuckDBResult): Promise<SqlRow[]> {
  const names = result.deduplicatedColumnNames()
  const rows: SqlRow[] = []
  for await (const chunk of result.yieldRows()) {
    for (const values of chunk) {
      rows.push(Object.fromEntries(names.map((name, index) => [name, plainValue(duckdb, values[index] ?? null)])))
    }
  }
  return rows
}

function refuseOddMemoryLimit(value: string): void {
  const [, number, unit = '', binary] = MEMORY_LIMIT.exec(value.trim()) ?? []
  const bytes = Number(number) * (binary === '' ? 1000 : 1024) ** ('KMGT'.indexOf(unit.toUpperCase()) + 1)
  if (bytes > 0 && bytes < MOST_BYTES) return
  const why = number === undefined ? 'not a size' : bytes > 0 ? 'more than any machine has' : 'no memory at all'
  throw new StepError(kernelErrors.INPUT_INVALID, `Input "memory-limit" is ${JSON.stringify(value)}, ${why}.`, {
    hint: 'Give a number and a unit, e.g. memory-limit: 4GB',
  })
}
