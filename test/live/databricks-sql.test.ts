import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { databricksSql } from '../../shared/engines/sql/databricks.ts'
import type { Dialect } from '../../shared/engines/sql/dialect.ts'
import { duckdb } from '../../shared/engines/sql/duckdb.ts'
import type { Expression } from '../../shared/engines/sql/expression.ts'
import { GOLDEN } from '../support/golden/corpus.ts'
import { NASTY_TABLE, nastyScope, randomExpressions } from '../support/random-expressions.ts'
import { type Spark, type SparkValue, sparkMissing, startSpark } from './spark.ts'

const missing = sparkMissing()
if (missing !== undefined && process.env.CI === 'true') throw new Error(`The live suite cannot run: ${missing}.`)
if (missing !== undefined) {
  process.stderr.write(
    `\n${'*'.repeat(80)}\nSKIPPED: nothing is proven about Databricks SQL, ${missing}.\n${'*'.repeat(80)}\n`,
  )
}
const live = missing === undefined ? describe : describe.skip

/** Random expressions of a run, and how many of them one query asks at once. */
const RANDOM = 300
const TOGETHER = 10

/** The values of the corpus, each a column. */
const VALUES = [...new Set(GOLDEN.map(({ x }) => x))]

live('the text for Databricks SQL, run by Spark', () => {
  let directory: string
  let instance: DuckDBInstance
  let connection: DuckDBConnection
  let spark: Spark

  /** The same rows for both engines: a Parquet file that DuckDB writes and Spark reads. */
  async function share(name: string, select: string) {
    const file = join(directory, `${name}.parquet`)
    await connection.run(`CREATE TABLE ${name} AS ${select}`)
    await connection.run(`COPY ${name} TO ${duckdb.string(file)} (FORMAT parquet)`)
    await spark.query(`CREATE TEMPORARY VIEW ${name} USING parquet OPTIONS (path ${databricksSql.string(file)})`)
  }

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'countersign-live-'))
    instance = await DuckDBInstance.create(':memory:')
    connection = await instance.connect()
    await connection.run("SET TimeZone = 'UTC'")
    spark = await startSpark()
    await share('golden', `SELECT ${VALUES.map((value, index) => `${value} AS v${index}`).join(', ')}`)
    await share('nasty', NASTY_TABLE)
  }, 180_000)

  afterAll(async () => {
    await spark?.close()
    connection?.closeSync()
    instance?.closeSync()
    if (directory !== undefined) await rm(directory, { recursive: true })
  }, 60_000)

  test.each(GOLDEN.map((golden) => [golden.meaning, golden] as const))('%s', async (_, golden) => {
    const column = `v${VALUES.indexOf(golden.x)}`
    const printed = databricksSql.expression(golden.expression, new Map([['x', { sql: column, type: golden.type }]]))
    const [row] = await spark.query(`SELECT ${printed} FROM golden`)
    expect(plain(row?.[0])).toBe(golden.gives)
  })

  test('what is no value stops Spark, as in a warehouse: ANSI mode is on', async () => {
    await expect(spark.query("SELECT CAST('a' AS INT)")).rejects.toThrow('CAST_INVALID_INPUT')
  })

  test(`${RANDOM} random conditions say the same of the same rows in both engines`, async () => {
    const conditions = fc.sample(randomExpressions.boolean, { numRuns: RANDOM, seed: 20_241_027 })
    for (let at = 0; at < conditions.length; at += TOGETHER) {
      const some = conditions.slice(at, at + TOGETHER)
      const ask = (dialect: Dialect) => {
        const scope = nastyScope(dialect.identifier)
        return `SELECT ${some.map((one, index) => `${dialect.expression(one, scope)} AS c${index}`).join(', ')} FROM nasty ORDER BY id`
      }
      const here = (await connection.runAndReadAll(ask(duckdb))).getRows()
      const there = await spark.query(ask(databricksSql))
      expect(there.length).toBe(here.length)
      // One column at a time, so that a difference shows its expression.
      some.forEach((condition, index) => {
        const column = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row[index])
        expect({ ...both(condition), values: column(there) }).toEqual({ ...both(condition), values: column(here) })
      })
    }
  }, 240_000)
})

const both = (condition: Expression) => ({
  duckdb: duckdb.expression(condition, nastyScope(duckdb.identifier)),
  databricks: databricksSql.expression(condition, nastyScope(databricksSql.identifier)),
})

const plain = (value: SparkValue | undefined) =>
  typeof value === 'object' && value !== null && value.type !== 'date' && value.type !== 'timestamp'
    ? Number(value.value)
    : value
