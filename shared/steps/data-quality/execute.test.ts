import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openDuckDb } from '../../engines/duckdb/open.ts'
import { column, compare, type Expression, isNull, number, text } from '../../engines/sql/expression.ts'
import type { DataCheck, DatasetContract, Expectation, Measure } from './check.ts'
import { checkDatasets } from './execute.ts'
import type { DatasetResult } from './result.ts'
import type { Source } from './source.ts'
import { resolveSources } from './source-resolve.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'execute-'))
})

afterAll(() => rmSync(root, { recursive: true }))

async function write(...statements: string[]): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  for (const statement of statements) await connection.run(statement)
  connection.closeSync()
  instance.closeSync()
}

const NONE: Expectation = { unit: 'rows', must: { by: '=', value: 0 } }

function check(id: string, measure: Measure, more: Partial<DataCheck> = {}): DataCheck {
  return {
    id,
    title: id,
    origin: 'library',
    dimension: undefined,
    severity: 'error',
    at: { file: 'c.odcs.yaml', line: 1 },
    columns: [],
    measure,
    expectation: NONE,
    ...more,
  }
}

const failing = (id: string, expression: Expression, more: Partial<DataCheck> = {}) =>
  check(id, { kind: 'failingRows', failing: expression }, more)

function dataset(name: string, checks: readonly DataCheck[], more: Partial<DatasetContract> = {}): DatasetContract {
  const at = { file: 'c.odcs.yaml', line: 1 }
  return {
    name,
    physicalName: name,
    contractId: 'c',
    contractVersion: '1',
    at,
    columns: [],
    primaryKey: [],
    checks,
    ...more,
  }
}

async function run(
  datasets: readonly DatasetContract[],
  data: readonly string[],
  options: { samples?: number; memoryLimit?: string; threads?: number } = {},
): Promise<readonly DatasetResult[]> {
  const contract = { file: 'c.odcs.yaml', servers: [], datasets }
  const sources: ReadonlyMap<DatasetContract, Source> = await resolveSources({
    contracts: [contract],
    data,
    server: undefined,
    workspace: root,
  })
  const engine = await openDuckDb({
    files: [...sources.values()].flatMap((source) => source.files),
    memoryLimit: options.memoryLimit ?? '500MB',
    tempDirectory: join(root, 'temp'),
    toolCache: join(root, 'tools'),
    enginePath: undefined,
    env: {},
    signal: new AbortController().signal,
    log: () => {},
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  })
  try {
    return await checkDatasets({
      contracts: [contract],
      sources,
      engine,
      samples: options.samples ?? 5,
      host: { log: () => {}, progress: () => {}, signal: new AbortController().signal },
      clock: { monotonic: () => 0 },
    })
  } finally {
    await engine.close()
  }
}

test('each kind of check is answered, with counts, samples and the way it was answered', async () => {
  mkdirSync(join(root, 'a'))
  await write(
    `COPY (SELECT i AS id, CASE WHEN i % 100 = 7 THEN NULL ELSE i / 10.0 END AS price, 'V' || (i % 3) AS venue FROM range(1000) t(i)) TO '${root}/a/trades.parquet'`,
    `COPY (SELECT 'V' || i AS venue FROM range(2) t(i)) TO '${root}/a/venues.csv'`,
  )
  const trades = dataset(
    'trades',
    [
      failing('price', isNull(column('price')), { columns: ['price'] }),
      failing('id', isNull(column('id'))),
      failing('positive', compare('<=', column('price'), number('0')), { columns: ['price'] }),
      failing('v1', compare('=', column('venue'), text('V1')), {
        filter: compare('<', column('id'), number(10)),
        expectation: { unit: 'percent', must: { by: '<=', value: 30 } },
      }),
      check(
        'count',
        { kind: 'rowCount' },
        { expectation: { unit: 'rows', must: { by: 'between', low: 1, high: 1000 } } },
      ),
      check('unique', { kind: 'duplicates', key: ['id'] }),
      check('venues', { kind: 'duplicates', key: ['venue'] }),
      check('known', { kind: 'orphans', key: ['venue'], references: { dataset: 'venues', key: ['venue'] } }),
      check('type', { kind: 'columnType', column: 'price', logicalType: 'string' }),
      check('sql', { kind: 'query', sql: 'SELECT count(*) FROM trades WHERE venue NOT IN (SELECT venue FROM venues)' }),
      check('prose', { kind: 'notExecutable', reason: 'prose' }),
      failing('typo', isNull(column('prize'))),
      failing('mixed', compare('>', column('venue'), number(1))),
    ],
    { primaryKey: ['id'] },
  )
  const [result] = await run([trades, dataset('venues', [])], ['trades=a/trades.parquet', 'venues=a/venues.csv'], {
    samples: 2,
  })
  const told = result?.results.map(({ check: { id }, outcome, value, failingRows, rowsChecked, answer, message }) => ({
    id,
    outcome,
    value,
    failingRows,
    rowsChecked,
    by: answer.by,
    ...(message === undefined ? {} : { message }),
  }))
  expect(result?.rows).toBe(1000)
  expect(told).toMatchInlineSnapshot(`
[
  {
    "by": "query",
    "failingRows": 10,
    "id": "price",
    "outcome": "fail",
    "rowsChecked": 1000,
    "value": 10,
  },
  {
    "by": "statistics",
    "failingRows": 0,
    "id": "id",
    "outcome": "pass",
    "rowsChecked": 1000,
    "value": 0,
  },
  {
    "by": "query",
    "failingRows": 1,
    "id": "positive",
    "outcome": "fail",
    "rowsChecked": 1000,
    "value": 1,
  },
  {
    "by": "query",
    "failingRows": 3,
    "id": "v1",
    "outcome": "pass",
    "rowsChecked": 10,
    "value": 30,
  },
  {
    "by": "statistics",
    "failingRows": null,
    "id": "count",
    "outcome": "pass",
    "rowsChecked": 1000,
    "value": 1000,
  },
  {
    "by": "query",
    "failingRows": 0,
    "id": "unique",
    "outcome": "pass",
    "rowsChecked": 1000,
    "value": 0,
  },
  {
    "by": "query",
    "failingRows": 1000,
    "id": "venues",
    "outcome": "fail",
    "rowsChecked": 1000,
    "value": 1000,
  },
  {
    "by": "query",
    "failingRows": 333,
    "id": "known",
    "outcome": "fail",
    "rowsChecked": 1000,
    "value": 333,
  },
  {
    "by": "schema",
    "failingRows": null,
    "id": "type",
    "message": "Column "price" is DOUBLE in the data; the contract says string.",
    "outcome": "fail",
    "rowsChecked": null,
    "value": null,
  },
  {
    "by": "query",
    "failingRows": null,
    "id": "sql",
    "outcome": "fail",
    "rowsChecked": null,
    "value": 333,
  },
  {
    "by": "none",
    "failingRows": null,
    "id": "prose",
    "outcome": "skipped",
    "rowsChecked": null,
    "value": null,
  },
  {
    "by": "schema",
    "failingRows": null,
    "id": "typo",
    "message": "There is no column "prize". Did you mean "price"? The data has: id, price, venue.",
    "outcome": "fail",
    "rowsChecked": null,
    "value": null,
  },
  {
    "by": "schema",
    "failingRows": null,
    "id": "mixed",
    "message": "Column "venue" is text and 1 is a number; they are not compared, since engines disagree on what that means.",
    "outcome": "fail",
    "rowsChecked": null,
    "value": null,
  },
]
`)
  expect(
    result?.results.map(({ check: { id }, samples }) => [
      id,
      samples.map((row) => row.map(({ value }) => value).join('|')),
    ]),
  ).toMatchInlineSnapshot(`
[
  [
    "price",
    [
      "7|",
      "107|",
    ],
  ],
  [
    "id",
    [],
  ],
  [
    "positive",
    [
      "0|0.0",
    ],
  ],
  [
    "v1",
    [
      "1|V1",
      "4|V1",
    ],
  ],
  [
    "count",
    [],
  ],
  [
    "unique",
    [],
  ],
  [
    "venues",
    [
      "V0|334",
      "V1|333",
    ],
  ],
  [
    "known",
    [
      "2|V2",
      "5|V2",
    ],
  ],
  [
    "type",
    [],
  ],
  [
    "sql",
    [],
  ],
  [
    "prose",
    [],
  ],
  [
    "typo",
    [],
  ],
  [
    "mixed",
    [],
  ],
]
`)
  expect(result?.queries.map(({ purpose }) => purpose)).toMatchInlineSnapshot(`
[
  "schema",
  "schema",
  "statistics",
  "statistics",
  "scan",
  "count",
  "anti-join",
  "uniqueness",
  "uniqueness",
  "uniqueness",
  "uniqueness",
  "samples",
  "rule",
]
`)
})
