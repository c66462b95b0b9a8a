import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as duckdb from '@duckdb/node-api'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { StepError } from '../../kernel/index.ts'
import type { SqlEngine } from '../engine.ts'
import { REFUSED_FUNCTIONS } from './guard.ts'
import { type DuckDbOptions, openDuckDb } from './open.ts'
import { literalPath } from './path.ts'

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
    mask: () => {},
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
        `SELECT count(*) AS n, any_value(file) AS file FROM read_parquet([${quoted(literalPath(file))}])`,
      )
      expect(rows).toEqual([{ n: 100, file: index }])
    }
    const all = await engine.query(
      `SELECT count(*) AS n, count(DISTINCT file) AS files FROM read_parquet([${files.map((file) => quoted(literalPath(file))).join(', ')}])`,
    )
    expect(all).toEqual([{ n: 100 * files.length, files: files.length }])
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

describe('values', () => {
  test.each([
    ['1::BIGINT', 1],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ["'-9223372036854775808'::BIGINT", '-9223372036854775808'],
    ['18446744073709551615::UBIGINT', '18446744073709551615'],
    ['170141183460469231731687303715884105727::HUGEINT', '170141183460469231731687303715884105727'],
    ['sum(1::BIGINT)', 1],
    ['count(*)', 1],
    ['1.50::DECIMAL(10, 2)', '1.50'],
    ['-0.000000000000000001::DECIMAL(38, 18)', '-0.000000000000000001'],
    ['99999999999999999999999999999999999999::DECIMAL(38, 0)', '99999999999999999999999999999999999999'],
    ["'NaN'::DOUBLE", Number.NaN],
    ["'-inf'::FLOAT", Number.NEGATIVE_INFINITY],
    ["'inf'::DOUBLE", Number.POSITIVE_INFINITY],
    ['-0.0::DOUBLE', -0],
    ['0.1::DOUBLE', 0.1],
    ['NULL', null],
    ['true', true],
    ["'x' || chr(0) || 'y'", 'x\u0000y'],
    ["'𝒳 a '", '𝒳 a '],
    ["DATE '2024-02-29'", '2024-02-29'],
    ["'infinity'::DATE", 'infinity'],
    ["'-infinity'::DATE", '-infinity'],
    ["TIMESTAMP '2024-03-31 02:30:00.000001'", '2024-03-31T02:30:00.000001'],
    ["TIMESTAMP_S '2024-03-31 02:30:00'", '2024-03-31T02:30:00'],
    ["TIMESTAMP_MS '2024-03-31 02:30:00.5'", '2024-03-31T02:30:00.5'],
    ["TIMESTAMP_NS '2024-03-31 02:30:00.123456789'", '2024-03-31T02:30:00.123456789'],
    ["'infinity'::TIMESTAMP", 'infinity'],
    ["TIMESTAMPTZ '2024-03-31 02:30:00+02'", '2024-03-31T00:30:00Z'],
    ["'-infinity'::TIMESTAMPTZ", '-infinity'],
    ["TIME '23:59:59.5'", '23:59:59.5'],
    ["'9b2e6d6a-0a3f-4c52-8a53-1d1a0c1b7a11'::UUID", '9b2e6d6a-0a3f-4c52-8a53-1d1a0c1b7a11'],
    ["'a'::ENUM('a', 'b')", 'a'],
    ['[1, NULL, 3]', '[1, NULL, 3]'],
    ["{'a': 1}", "{'a': 1}"],
    ["'\\xAA'::BLOB", '\\xAA'],
  ])('%s', async (sql, expected) => {
    const engine = await engineOn()
    const [row] = await engine.query(`SELECT ${sql} AS value`)
    expect(row?.value).toBe(expected)
  })

  test('an instant is in UTC whatever the time zone of the process', async () => {
    const zone = duckdb.DuckDBTimestampTZValue.timezoneOffsetInMinutes
    duckdb.DuckDBTimestampTZValue.timezoneOffsetInMinutes = 330
    try {
      const engine = await engineOn()
      const rows = await engine.query(
        "SELECT TIMESTAMPTZ '2024-01-01 00:00:00Z' AS at, current_setting('TimeZone') AS zone",
      )
      expect(rows).toEqual([{ at: '2024-01-01T00:00:00Z', zone: 'UTC' }])
    } finally {
      duckdb.DuckDBTimestampTZValue.timezoneOffsetInMinutes = zone
    }
  })

  test('columns of the same name are all kept', async () => {
    const engine = await engineOn()
    expect(Object.values((await engine.query('SELECT 1 AS a, 2 AS a'))[0] ?? {})).toEqual([1, 2])
  })

  test('more rows than one chunk arrive in full', async () => {
    const engine = await engineOn()
    const rows = await engine.query('SELECT range AS i FROM range(5000) ORDER BY i')
    expect(rows.length).toBe(5000)
    expect(rows[4999]).toEqual({ i: 4999 })
  })
})

const ENDLESS = 'SELECT count(*) AS n FROM range(1000000000000) t(i) WHERE hash(i) % 7 = 1'

describe('a query', () => {
  test('is interrupted by its signal, and the engine lives on', async () => {
    const engine = await engineOn()
    const controller = new AbortController()
    const running = failure(engine.query(ENDLESS, { signal: controller.signal }))
    setImmediate(() => controller.abort())
    expect((await running).code).toBe('CANCELLED')
    expect(await engine.query('SELECT 1 AS a')).toEqual([{ a: 1 }])
  })

  test('is interrupted by the signal of the job', async () => {
    const job = new AbortController()
    const engine = await engineOn({ signal: job.signal })
    const running = failure(engine.query(ENDLESS))
    setImmediate(() => job.abort())
    expect((await running).code).toBe('CANCELLED')
    expect((await failure(engine.query('SELECT 1'))).code).toBe('CANCELLED')
  })

  test('tells how far it is', async () => {
    const engine = await engineOn({ threads: 1 })
    const controller = new AbortController()
    const fractions: number[] = []
    const running = failure(
      engine.query('SELECT sum(hash(i)) FROM range(20000000000) t(i)', {
        signal: controller.signal,
        onProgress: (fraction) => {
          fractions.push(fraction)
          if (fractions.length === 2) controller.abort()
        },
      }),
    )
    await running
    expect(fractions.length).toBe(2)
    for (const fraction of fractions) expect(fraction >= 0 && fraction <= 1).toBe(true)
  })

  test('waits for the one before it', async () => {
    const engine = await engineOn()
    const both = await Promise.all([engine.query('SELECT 1 AS a'), engine.query('SELECT 2 AS a')])
    expect(both).toEqual([[{ a: 1 }], [{ a: 2 }]])
  })

  test('reports the error of the engine on one line, without the picture of the query', async () => {
    const engine = await engineOn()
    const error = await failure(engine.query('SELECT\n nothing_here\nFROM range(1)'))
    expect(error.code).toBe('ENGINE_FAILED')
    expect(error.message).toContain('nothing_here')
    expect(error.message).not.toContain('\n')
    expect(error.message).not.toContain('^')
    expect((await failure(engine.query('SELECT FROM WHERE'))).message).toMatch(/syntax error/i)
  })

  test('that needs more memory than there is says which input to raise', async () => {
    const engine = await engineOn({ memoryLimit: '30MB', threads: 1 })
    const error = await failure(engine.query('SELECT list(i::VARCHAR) AS l FROM range(20000000) t(i)'))
    expect(error.code).toBe('ENGINE_OUT_OF_MEMORY')
    expect(error.hint).toContain('memory-limit')
  })

  test('that outgrows the memory spills to a directory of the engine, which goes with it', async () => {
    const temp = join(directory, 'temp-of-spill')
    const engine = await engineOn({ memoryLimit: '100MB', threads: 1, tempDirectory: temp })
    const rows = await engine.query(
      // Without a place to spill to, DuckDB gives up on this for lack of memory.
      "SELECT count(*) AS n FROM (SELECT i FROM range(4000000) t(i) GROUP BY i, 'a long text to fill memory ' || i)",
    )
    expect(rows).toEqual([{ n: 4000000 }])
    expect((await readdir(temp)).length).toBe(1)
    await open.pop()?.close()
    expect(await readdir(temp)).toEqual([])
  })
})

test.each([
  ['much', 'not a size'],
  ['99999999TB', 'more than any machine has'],
  ['0GB', 'no memory at all'],
])('a memory limit of %s is refused, and nothing is left behind', async (memoryLimit, why) => {
  const temp = join(directory, 'temp-of-refused')
  const error = await failure(engineOn({ memoryLimit, tempDirectory: temp }))
  expect(error.code).toBe('INPUT_INVALID')
  expect(error.message).toBe(`Input "memory-limit" is "${memoryLimit}", ${why}.`)
  await expect(readdir(temp)).rejects.toThrow('ENOENT')
})

test('closing interrupts what still runs', async () => {
  const engine = await engineOn()
  const running = failure(engine.query(ENDLESS))
  await new Promise(setImmediate)
  await open.pop()?.close()
  expect((await running).code).toBe('CANCELLED')
})

test('says its version', async () => {
  expect((await engineOn()).version).toMatch(/^DuckDB \d+\.\d+\.\d+$/)
})
