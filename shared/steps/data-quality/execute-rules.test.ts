import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Condition, Expectation } from './check.ts'
import type { CheckResult } from './result.ts'
import { askFreely, check, dataset, runChecks } from './testing/run-checks.ts'

let root = ''

beforeAll(async () => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'rules-'))
  await askFreely(
    `COPY (SELECT i AS id, i % 3 AS venue FROM range(9) t(i)) TO '${root}/trades.parquet'`,
    `COPY (SELECT i AS venue FROM range(2) t(i)) TO '${root}/venues.parquet'`,
  )
  writeFileSync(join(root, 'secret.csv'), 'secret\nhunter2\n')
})

afterAll(() => rmSync(root, { recursive: true }))

/** One run for all the texts: results in their order. */
async function answers(texts: readonly string[]): Promise<readonly CheckResult[]> {
  const rules = texts.map((sql, index) => check(`rule ${index}`, { kind: 'query', sql }))
  const trades = dataset('Trades', rules, { physicalName: 'raw_trades' })
  const [result] = await runChecks(
    root,
    [trades, dataset('venues', [])],
    ['Trades=trades.parquet', 'venues=venues.parquet'],
  )
  return result?.results ?? []
}

test('one SELECT over the datasets gives a number or a boolean', async () => {
  const texts: readonly (readonly [string, number])[] = [
    ['SELECT count(*) FROM Trades', 9],
    ['select count(*) from trades;', 9],
    ['SELECT count(*) FROM raw_trades -- the physical name', 9],
    ['SELECT sum(id) / 8.0 FROM trades', 4.5],
    ['SELECT count(*) > 5 FROM trades', 1],
    ['SELECT count(*) > 50 FROM trades', 0],
    ['SELECT 1.50::DECIMAL(5, 2)', 1.5],
    ['WITH v AS (SELECT venue FROM venues) SELECT count(*) FROM trades WHERE venue NOT IN (SELECT venue FROM v)', 3],
    ['WITH RECURSIVE r AS (SELECT 1 AS x UNION ALL SELECT x + 1 FROM r WHERE x < 5) SELECT max(x) FROM r', 5],
    ['SELECT count(*) FROM (SELECT venue FROM trades EXCEPT SELECT venue FROM venues)', 1],
    ['SELECT count(*) FROM trades t JOIN venues v USING (venue)', 6],
    ["SELECT count(*) FROM trades WHERE '; DROP TABLE x; --' <> ''", 9],
    ['SELECT count(*) FROM trades; -- all of them\n ; /* indeed */ ', 9],
    [`SELECT count(*) AS ";--" FROM trades`, 9],
  ]
  const results = await answers(texts.map(([sql]) => sql))
  expect(results.map(({ value, message }) => message ?? value)).toEqual(texts.map(([, value]) => value))
})

describe('everything else fails, and is not run where it reads anything else', () => {
  const REFUSED: readonly (readonly [string, RegExp])[] = [
    ["SELECT count(*) FROM read_csv('secret.csv')", /reads from read_csv\(\)/],
    ["SELECT count(*) FROM 'secret.csv'", /reads "secret\.csv", which is no dataset/],
    ["SELECT content FROM read_text('/etc/passwd')", /reads from read_text\(\)/],
    ["SELECT count(*) FROM glob('/*')", /reads from glob\(\)/],
    ['SELECT count(*) FROM duckdb_settings()', /reads from duckdb_settings\(\)/],
    ['SELECT count(*) FROM information_schema.tables', /reads information_schema\.tables/],
    ['SELECT count(*) FROM range(5)', /reads from range\(\)/],
    ["SELECT getenv('HOME') IS NULL", /calls getenv\(\)/],
    ["SELECT length(current_setting('temp_directory'))", /calls current_setting\(\)/],
    ['SELECT random()', /calls random\(\)/],
    [`SELECT json_execute_serialized_sql('{}')`, /calls json_execute_serialized_sql\(\)/],
    ['SELECT main."Enable_Logging"()', /calls Enable_Logging\(\)/i],
    [`SELECT json_serialize_plan('SELECT 1') IS NULL`, /calls json_serialize_plan\(\)/],
    ['SELECT current_query_id() > 0', /calls current_query_id\(\)/],
    ['SELECT count(*) FROM trades TABLESAMPLE 10%', /samples rows/],
    ['SELECT count(*) FROM orders', /reads "orders", which is no dataset of the contract \(raw_trades, venues|trades/],
    // Where the engine does not see the CTE, it takes its name for a file's.
    [`WITH "secret.csv" AS (SELECT * FROM "secret.csv") SELECT count(*) FROM "secret.csv"`, /reads "secret\.csv"/],
    [
      `WITH a AS (SELECT * FROM "secret.csv"), "secret.csv" AS (SELECT 1) SELECT count(*) FROM a`,
      /reads "secret\.csv"/,
    ],
    [
      `WITH RECURSIVE "secret.csv" AS (SELECT 1 AS x UNION ALL SELECT x FROM "secret.csv"), b AS (SELECT 1) SELECT (SELECT count(*) FROM "none.csv") FROM b`,
      /reads "none\.csv"/,
    ],
    [
      `WITH RECURSIVE "secret.csv" AS (SELECT x FROM "secret.csv" UNION ALL SELECT 1 AS x) SELECT count(*) FROM "secret.csv"`,
      /reads "secret\.csv"/,
    ],
    ['SELECT (SELECT count(*) FROM x) FROM (WITH x AS (SELECT 1) SELECT 1)', /reads "x"/],
    ['DROP TABLE trades', /must be one SELECT/],
    ["COPY trades TO 'x.csv'", /must be one SELECT/],
    ["ATTACH 'x.db'", /must be one SELECT/],
    ['SELECT 1; SELECT 2', /must be one SELECT, not 2/],
    ['', /must be one SELECT, not 0/],
    ['SELEC 1', /syntax error/],
    ['DESCRIBE trades', /describes instead of selecting/],
    ['SELECT 1) UNION ALL (SELECT 2', /syntax error/],
    ['SELECT nope FROM trades', /The SQL fails: .*nope/],
    ['SELECT id FROM trades', /more than one row/],
    ['SELECT id FROM trades WHERE id < 0', /no row/],
    ['SELECT count(*), 1 FROM trades', /2 columns/],
    ['SELECT NULL', /NULL, which decides nothing/],
    ['SELECT max(id) FROM trades WHERE id < 0', /NULL, which decides nothing/],
    ["SELECT 'NaN'::DOUBLE", /nan, which decides nothing/],
    ["SELECT '5'", /gives VARCHAR/],
    ['SELECT [1]', /gives INTEGER\[\]/],
  ]

  test('with a message of its own', async () => {
    const results = await answers(REFUSED.map(([sql]) => sql))
    expect(results).toHaveLength(REFUSED.length)
    results.forEach(({ outcome, value, message = '' }, index) => {
      const [sql, said] = REFUSED[index] ?? ['', /./]
      expect({ sql, outcome, value }).toEqual({ sql, outcome: 'fail', value: null })
      expect(message).toMatch(said)
    })
  })
})

test('what a rule calls answers the same each time, and changes nothing', async () => {
  const rows = await askFreely(
    "SELECT DISTINCT function_name AS name FROM duckdb_functions() WHERE stability = 'VOLATILE' OR has_side_effects ORDER BY name",
  )
  // `error` fails its own rule, and says why in the author's words.
  const names = rows.map(({ name }) => String(name)).filter((name) => name !== 'error')
  expect(names).toEqual(expect.arrayContaining(['random', 'uuid', 'nextval']))
  const results = await answers(names.map((name) => `SELECT "${name}"()`))
  expect(results.map(({ message }) => message)).toEqual(names.map((name) => `The SQL is not run: it calls ${name}().`))
})

test('a number that a double cannot hold is compared as it is, or not at all', async () => {
  const rule = (id: string, sql: string, must: Condition, more: Partial<Expectation> = {}) =>
    check(id, { kind: 'query', sql }, { expectation: { unit: 'rows', must, ...more } })
  const trades = dataset('trades', [
    // 2^53 + 1 reads as 2^53.
    rule('equal', 'SELECT 9007199254740993', { by: '=', value: 9007199254740992 }),
    rule('far', 'SELECT 9007199254740993', { by: '>', value: 0 }),
    rule('below', 'SELECT 0.30000000000000000001', { by: '<=', value: 0.3 }),
    rule('tenth', 'SELECT 0.1', { by: '=', value: 0.1 }),
  ])
  const [result] = await runChecks(root, [trades], ['trades.parquet'])
  expect(result?.results.map(({ check: { id }, outcome, value }) => `${id} ${outcome} ${value}`)).toEqual([
    'equal fail null',
    'far pass 9007199254740992',
    'below fail null',
    'tenth pass 0.1',
  ])
  expect(result?.results[0]?.message).toContain('9007199254740993, which has too many digits')
})

test('a float is reported to the digits that every run gives, and compared with all that it has', async () => {
  const sum = 'SELECT 0.1::DOUBLE + 0.2::DOUBLE'
  const rule = (id: string, more: Partial<Expectation>) =>
    check(id, { kind: 'query', sql: sum }, { expectation: { unit: 'rows', must: { by: '=', value: 0.3 }, ...more } })
  const [result] = await runChecks(
    root,
    [dataset('trades', [rule('exact', {}), rule('near', { tolerance: 1e-9 })])],
    ['trades.parquet'],
  )
  expect(result?.results.map(({ outcome, value, message }) => ({ outcome, value, message }))).toEqual([
    { outcome: 'fail', value: 0.3, message: expect.stringContaining('Add a tolerance') },
    { outcome: 'pass', value: 0.3, message: undefined },
  ])
})
