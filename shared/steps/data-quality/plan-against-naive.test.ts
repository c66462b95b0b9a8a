import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { duckdb } from '../../engines/sql/duckdb.ts'
import { and, type Expression } from '../../engines/sql/expression.ts'
import { COLUMNS, condition, row, SCOPE } from './testing/arbitrary-checks.ts'
import { askFreely, dataset, failing, runChecks } from './testing/run-checks.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'naive-'))
})

afterAll(() => rmSync(root, { recursive: true }))

const SAMPLES = 3
const NAMES = Object.keys(COLUMNS)

interface Asked {
  readonly failing: Expression
  readonly filter: Expression | undefined
}

const table = fc.array(fc.array(row, { maxLength: 12 }), { minLength: 1, maxLength: 3 })
const asked: fc.Arbitrary<Asked> = fc.record({ failing: condition, filter: fc.option(condition, { nil: undefined }) })

/** The rows of the files as one table in memory, where no file statistics mislead anybody. */
function inMemory(files: readonly (readonly (readonly string[])[])[]): string {
  const values = files.flatMap((rows, file) =>
    rows.map((cells, index) => {
      const typed = cells.map((cell, at) => `CAST(${cell} AS ${COLUMNS[NAMES[at] ?? '']?.sql})`)
      return `(${[file * 100 + index, ...typed].join(', ')})`
    }),
  )
  const casts = NAMES.map((name) => `"${name}"::${COLUMNS[name]?.sql} AS "${name}"`).join(', ')
  const from =
    values.length === 0
      ? `(SELECT 0 AS rid, ${NAMES.map((name) => `NULL AS "${name}"`).join(', ')} LIMIT 0)`
      : `(VALUES ${values.join(', ')})`
  return `(SELECT rid::BIGINT AS rid, ${casts} FROM ${from} AS t(rid, ${NAMES.map((name) => `"${name}"`).join(', ')}))`
}

/** What each check should say, asked one by one. */
async function naive(
  from: string,
  checks: readonly Asked[],
): Promise<{ failing: number; checked: number; first: string[] }[]> {
  const parts = checks.map(({ failing: failure, filter }) => {
    const checked = filter === undefined ? 'TRUE' : duckdb.expression(filter, SCOPE)
    const broken = duckdb.expression(filter === undefined ? failure : and(filter, failure), SCOPE)
    return (
      `SELECT (SELECT count(*) FROM rows WHERE ${broken}) AS failing, (SELECT count(*) FROM rows WHERE ${checked}) AS checked, ` +
      `(SELECT string_agg(rid, ',' ORDER BY rid) FROM (SELECT rid FROM rows WHERE ${broken} ORDER BY rid LIMIT ${SAMPLES})) AS first`
    )
  })
  const answers = []
  for (const part of parts) {
    const [answer] = await askFreely(`WITH rows AS MATERIALIZED (SELECT * FROM ${from}) ${part}`)
    const first = answer?.first === null ? [] : String(answer?.first).split(',')
    answers.push({ failing: Number(answer?.failing), checked: Number(answer?.checked), first })
  }
  return answers
}

let directory = 0

async function writeFiles(
  files: readonly (readonly (readonly string[])[])[],
  format: 'parquet' | 'csv',
): Promise<string> {
  const name = `t${directory++}`
  await askFreely(
    ...files.map((_, index) => {
      const one = inMemory(files.map((rows, other) => (other === index ? rows : [])))
      return `COPY (SELECT * FROM ${one} ORDER BY rid) TO '${root}/${name}-${index}.${format}' (FORMAT ${format})`
    }),
  )
  return name
}

/** Makes the files look like those of a writer that leaves NaN out of its bounds. */
function disguise(name: string, files: number): void {
  for (let index = 0; index < files; index++) {
    const path = join(root, `${name}-${index}.parquet`)
    writeFileSync(path, Buffer.from(readFileSync(path, 'latin1').replace('DuckDB version', 'parquet-cpp 12'), 'latin1'))
  }
}

async function compareWithNaive(
  files: readonly (readonly (readonly string[])[])[],
  checks: readonly Asked[],
  foreign: boolean,
): Promise<void> {
  const name = await writeFiles(files, 'parquet')
  if (foreign) disguise(name, files.length)
  const contract = dataset(
    'rows',
    checks.map((one, index) =>
      failing(`check ${index}`, one.failing, one.filter === undefined ? {} : { filter: one.filter }),
    ),
    { primaryKey: ['rid'] },
  )
  const expected = await naive(inMemory(files), checks)
  const [result] = await runChecks(root, [contract], [`rows=${name}-*.parquet`], { samples: SAMPLES })
  const got = result?.results.slice(0, checks.length).map(({ failingRows, rowsChecked, samples }) => ({
    failing: failingRows,
    checked: rowsChecked,
    first: samples.map(([key]) => key?.value),
  }))
  expect(got).toEqual(expected)
}

test('the plan says what asking check by check says: counts, rows looked at, first failing rows', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.array(asked, { minLength: 1, maxLength: 12 }), fc.boolean(), compareWithNaive),
    { numRuns: 40 },
  )
})
