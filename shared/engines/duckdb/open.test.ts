import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as duckdb from '@duckdb/node-api'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { StepError } from '../../kernel/index.ts'
import type { SqlEngine } from '../engine.ts'
import { REFUSED_FUNCTIONS } from './guard.ts'
import { type DuckDbOptions, openDuckDb } from './open.ts'

/** Each is one file that exists, whatever a pattern of that spelling would match. */
const NASTY_NAMES = [
  'a \'b" c.parquet',
  'trades[1].parquet',
  'all*.parquet',
  'what?.parquet',
  'Größe-価格.parquet',
  '%20&x=1.parquet',
]

/** What the patterns among the names would match. */
const OTHERS = ['other.parquet', 'trades1.parquet', 'all-others.parquet', 'what1.parquet']

let directory: string
let files: string[]
const open: SqlEngine[] = []

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'countersign-open-'))
  await mkdir(join(directory, 'data'))
  files = NASTY_NAMES.map((name) => join(directory, 'data', name))
  const instance = await duckdb.DuckDBInstance.create()
  const connection = await instance.connect()
  for (const [index, file] of [...files, ...OTHERS.map((name) => join(directory, 'data', name))].entries()) {
    await connection.run(
      `COPY (SELECT ${index} AS file, range AS id FROM range(100)) TO ${quoted(file)} (FORMAT parquet)`,
    )
  }
  connection.closeSync()
  instance.closeSync()
  await writeFile(join(directory, 'secret.txt'), 'top secret')
})

afterEach(async () => {
  for (const engine of open.splice(0)) await engine.close()
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function engineOn(options: Partial<DuckDbOptions> = {}): Promise<SqlEngine> {
  const engine = await openDuckDb({
    files,
    memoryLimit: '500MB',
    tempDirectory: join(directory, 'temp'),
    toolCache: join(directory, 'tool-cache'),
    env: {},
    log: () => {},
    signal: new AbortController().signal,
    ...options,
  })
  open.push(engine)
  return engine
}

async function failure(work: Promise<unknown>): Promise<StepError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof StepError)) throw new Error(`expected a StepError, got ${String(error)}`)
  return error
}

describe('files', () => {
  test('any file name works, alone and in a list', async () => {
    const engine = await engineOn()
    for (const [index, file] of files.entries()) {
      const rows = await engine.query(
        `SELECT count(*) AS n, any_value(file) AS file FROM read_parquet([${quoted(file)}])`,
      )
      expect(rows).toEqual([{ n: 100, file: index }])
    }
    const all = await engine.query(`SELECT count(*) AS n FROM read_parquet([${files.map(quoted).join(', ')}])`)
    expect(all).toEqual([{ n: 100 * files.length }])
  })
})

const other = () => quoted(join(directory, 'data', 'other.parquet'))
const secret = () => quoted(join(directory, 'secret.txt'))

describe('what a query cannot do', () => {
  test.each([
    ['read another Parquet file', () => `SELECT * FROM read_parquet(${other()})`],
    ['read another file by its bare name', () => `SELECT * FROM ${other()}`],
    ['read a text file', () => `SELECT * FROM read_text(${secret()})`],
    ['read a file of the system', () => `SELECT * FROM read_csv('/etc/passwd')`],
    ['leave by a dotted path', () => `SELECT * FROM read_text(${quoted(`${directory}/data/../secret.txt`)})`],
    ['list a directory', () => `SELECT * FROM glob(${quoted(`${directory}/*`)})`],
    ['match files by a pattern', () => `SELECT * FROM read_parquet(${quoted(`${directory}/data/o*.parquet`)})`],
    ['sniff a file', () => `SELECT * FROM sniff_csv(${secret()})`],
    ['read from the web', () => `SELECT * FROM read_csv('https://localhost/x.csv')`],
    ['read from a bucket', () => `SELECT * FROM read_parquet('s3://bucket/x.parquet')`],
    ['read the environment', () => `SELECT getenv('PATH')`],
  ])('%s', async (_, sql) => {
    const engine = await engineOn()
    expect((await failure(engine.query(sql()))).code).toBe('ENGINE_FAILED')
  })

  test.each([
    ['write a file', () => `COPY (SELECT 1) TO ${quoted(join(directory, 'out.csv'))}`],
    ['overwrite a file of the contract', () => `COPY (SELECT 1 AS id) TO ${quoted(files[0] ?? '')} (FORMAT parquet)`],
    ['write where it spills', () => `COPY (SELECT 1) TO ${quoted(join(directory, 'temp', 'out.csv'))}`],
    ['attach a database', () => `ATTACH ${quoted(join(directory, 'x.db'))}`],
    ['export', () => `EXPORT DATABASE ${quoted(join(directory, 'export'))}`],
    ['install an extension', () => 'INSTALL httpfs'],
    ['load an extension', () => 'LOAD httpfs'],
    ['set', () => 'SET threads = 1'],
    ['reset', () => 'RESET enable_external_access'],
    ['use a pragma', () => 'PRAGMA enable_profiling'],
    ['call', () => 'CALL enable_profiling()'],
    ['create', () => 'CREATE TABLE t AS SELECT 1'],
    ['explain, which may run what it explains', () => 'EXPLAIN ANALYZE SELECT 1'],
    ['run two statements', () => 'SELECT 1; SELECT 2'],
    ['hide a statement behind a comment', () => 'SELECT 1 /* ; */ ; -- x\nSET threads = 1'],
    ['be empty', () => ' -- nothing'],
    ['print to standard output', () => 'SELECT * FROM enable_profiling()'],
    [
      'print through an odd spelling',
      () => 'SELECT * FROM system.main."Enable_LOGGING" /* x */ (storage := \'stdout\')',
    ],
    ['print through a subquery', () => 'SELECT (SELECT count(*) FROM enable_logging())'],
    ['run text as SQL', () => `SELECT * FROM query('SELECT * FROM enable_' || 'logging()')`],
    ['run a tree as SQL', () => `SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))`],
    ['read raw memory', () => 'SELECT * FROM arrow_scan(1::POINTER, 2::POINTER, 3::POINTER)'],
  ])('%s', async (_, sql) => {
    const engine = await engineOn()
    expect((await failure(engine.query(sql()))).code).toBe('ENGINE_REFUSED')
    expect(await engine.query('SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  })

  test('a refused name is fine where it is no call', async () => {
    const engine = await engineOn()
    const rows = await engine.query(`SELECT query FROM (SELECT 'x","function_name":"query"' AS query)`)
    expect(rows).toEqual([{ query: 'x","function_name":"query"' }])
  })

  test('every table function of this DuckDB is known: harmless, or refused', async () => {
    const engine = await engineOn()
    const rows = await engine.query(
      `SELECT DISTINCT function_name AS name FROM duckdb_functions()
       WHERE function_type IN ('table', 'table_macro') OR has_side_effects OR function_name LIKE 'write%'`,
    )
    const harmless =
      /^(duckdb_(?!secret)|parquet_|pragma_|read_(?!duckdb)|json_(each|tree)$|test_|histogram|generate_series$|range$|repeat|unnest$|summary$|sql_auto_complete$|icu_calendar_names$|pg_timezone_names$)/
    const guarded = /^(glob|sniff_csv|duckdb_secret.*|which_secret)$/
    const harmlessScalars = /^(current_\w+|currval|nextval|error|random|setseed|stats|uuid(v\d)?|gen_random_uuid)$/
    const unknown = rows
      .map((row) => String(row.name))
      .filter(
        (name) =>
          !harmless.test(name) && !guarded.test(name) && !harmlessScalars.test(name) && !REFUSED_FUNCTIONS.has(name),
      )
    expect(unknown.sort()).toEqual([])
  })
})
