import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from '@jest/globals'
import { GOLDEN } from '../../../test/support/golden/corpus.ts'
import { call, date, timestamp } from '../../../test/support/golden/golden.ts'
import { databricksSql } from './databricks.ts'
import type { ColumnScope } from './dialect.ts'
import { duckdb } from './duckdb.ts'
import { column, compare, type Expression, isNull, not, number, text } from './expression.ts'

async function evaluate(sql: readonly string[]): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run("SET TimeZone = 'UTC'")
  const values: unknown[] = []
  for (const one of sql) {
    const [row] = (await connection.runAndReadAll(one)).getRowsJS()
    values.push(row?.[0])
  }
  connection.closeSync()
  instance.closeSync()
  return values
}

const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value)

describe('each meaning, in DuckDB and beside it in Databricks SQL', () => {
  test.each(GOLDEN.map((golden) => [golden.meaning, golden] as const))('%s', async (_, golden) => {
    const inDuckDb: ColumnScope = new Map([['x', { sql: '"x"', type: golden.type }]])
    const inDatabricks: ColumnScope = new Map([['x', { sql: databricksSql.identifier('x'), type: golden.type }]])
    const sql = `SELECT ${duckdb.expression(golden.expression, inDuckDb)} FROM (SELECT ${golden.x} AS x)`
    const [value] = await evaluate([sql])
    expect(plain(value)).toBe(golden.gives)
    expect(databricksSql.expression(golden.expression, inDatabricks)).toBe(golden.databricks)
  })
})

test('no meaning is pinned twice', () => {
  expect(new Set(GOLDEN.map(({ meaning }) => meaning)).size).toBe(GOLDEN.length)
})

describe('what engines disagree on is refused', () => {
  const scope: ColumnScope = new Map(
    (['string', 'integer', 'double', 'date', 'timestamp', 'time', 'boolean', 'other'] as const).map((type) => [
      type,
      { sql: `"${type}"`, type },
    ]),
  )
  test.each<[string, Expression, RegExp]>([
    ['text with a number', compare('>', column('string'), number(5)), /Column "string" is text and 5 is a number/],
    [
      'a date with text',
      compare('=', column('date'), text('2024-01-01')),
      /Column "date" is a date and The text "2024-01-01" is text/,
    ],
    ['a number in a list of texts', { op: 'in', of: column('integer'), values: [text('1')] }, /not compared/],
    ['a pattern of a number', { op: 'matches', of: column('integer'), pattern: '1' }, /text is needed/],
    ['a nested value', compare('=', column('other'), number(1)), /nested or binary/],
    ['a boolean with a number', compare('=', column('boolean'), number(1)), /a boolean/],
    ['the hour of a date', call('hour', column('date')), /a timestamp is needed/],
    ['a number as a condition', not(column('integer')), /a condition is needed/],
    ['a substring from 0', call('substring', column('string'), number(0), number(1)), /start from 1/],
    ['a column that is not there', isNull(column('nope')), /no column "nope"/],
    ['a date that does not exist', compare('=', column('date'), date('2024-02-30')), /"2024-02-30" is not a date/],
    [
      'a timestamp that does not exist',
      compare('=', column('timestamp'), timestamp('2024-02-30T00:00:00Z')),
      /not a date and time/,
    ],
    ['a number that is none', compare('=', column('integer'), number('1; DROP')), /not a number/],
    ['an empty list', { op: 'in', of: column('integer'), values: [] }, /empty/],
    [
      'cases of two kinds',
      {
        op: 'case',
        // biome-ignore lint/suspicious/noThenProperty: CASE … THEN, not a promise
        branches: [{ when: { op: 'literal', type: 'boolean', value: true }, then: number(1) }],
        otherwise: text('a'),
      },
      /not compared/,
    ],
    ['too many arguments', call('length', column('string'), column('string')), /takes 1/],
  ])('%s', (_, expression, message) => {
    for (const dialect of [duckdb, databricksSql]) expect(() => dialect.expression(expression, scope)).toThrow(message)
  })
})

test('identifiers and texts are quoted by the rules of each dialect', () => {
  expect(duckdb.identifier('a"b')).toBe('"a""b"')
  expect(databricksSql.identifier('a`b')).toBe('`a``b`')
  expect(duckdb.string("o'clock")).toBe("'o''clock'")
  expect(databricksSql.string("o'clock\\")).toBe("'o\\'clock\\\\'")
})
