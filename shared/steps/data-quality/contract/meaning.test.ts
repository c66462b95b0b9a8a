import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checksOf } from '../../../../test/support/contract-files.ts'
import type { ColumnScope, ValueType } from '../../../engines/sql/dialect.ts'
import { duckdb } from '../../../engines/sql/duckdb.ts'

/** What the pinned semantics promise, asked of the real engine: which of some values a compiled check calls bad. */
describe('compiled checks on real values', () => {
  let connection: DuckDBConnection
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect()
  })
  afterAll(() => connection.closeSync())

  async function failing(
    property: string,
    sqlType: string,
    type: ValueType,
    values: readonly string[],
  ): Promise<string[]> {
    const check = (await checksOf(`  properties: [{name: a, ${property}}]\n`)).find(
      ({ measure }) => measure.kind === 'failingRows',
    )
    if (check?.measure.kind !== 'failingRows') throw new Error('No check about rows was compiled.')
    const scope: ColumnScope = new Map([['a', { sql: 'a', type }]])
    const predicate = duckdb.expression(check.measure.failing, scope)
    const rows = values.map((value, index) => `(${index}, CAST(${value} AS ${sqlType}))`).join(', ')
    const reader = await connection.runAndReadAll(
      `SELECT i FROM (VALUES ${rows}) AS t(i, a) WHERE ${predicate} ORDER BY i`,
    )
    return reader.getRowObjectsJson().map((row) => values[Number(row.i)] ?? '')
  }
  const rule = (logicalType: string, body: string) => `logicalType: ${logicalType}, quality: [{mustBe: 0, ${body}}]`
  const options = (logicalType: string, body: string) => `logicalType: ${logicalType}, logicalTypeOptions: {${body}}`

  const FLOATS = ["'NaN'", "'Infinity'", "'-Infinity'", '-0.0', '0.1', '5', 'NULL']
  test.each([
    ['minimum: 0', ["'NaN'", "'-Infinity'"]],
    ['maximum: 5', ["'NaN'", "'Infinity'"]],
    ['exclusiveMinimum: 0', ["'NaN'", "'-Infinity'", '-0.0']],
    ['exclusiveMaximum: 5', ["'NaN'", "'Infinity'", '5']],
    ['multipleOf: 0.1', ["'NaN'", "'Infinity'", "'-Infinity'"]],
    ['format: f32', ["'NaN'", "'Infinity'", "'-Infinity'"]],
  ])('a float, %s', async (body, bad) => {
    expect(await failing(options('number', body), 'DOUBLE', 'double', FLOATS)).toEqual(bad)
  })

  test('a tick size holds for what binary cannot write, and for nothing else', async () => {
    const ticks = ['0.3', '0.7', '1.1', '123456.7', '0.35', '0.1000001', '1e12']
    expect(await failing(options('number', 'multipleOf: 0.1'), 'DOUBLE', 'double', ticks)).toEqual([
      '0.35',
      '0.1000001',
    ])
    expect(
      await failing(options('number', 'multipleOf: 0.01'), 'DECIMAL(18, 4)', 'decimal', [
        '0.07',
        '0.0701',
        '99999999.99',
      ]),
    ).toEqual(['0.0701'])
    expect(
      await failing(options('integer', 'multipleOf: 5'), 'BIGINT', 'integer', [
        '-5',
        '0',
        '7',
        '9007199254740993',
        'NULL',
      ]),
    ).toEqual(['7', '9007199254740993'])
  })

  test('no digit of a bound is lost', async () => {
    const around = ['9007199254740992', '9007199254740993', '9007199254740994']
    expect(await failing(options('integer', 'maximum: 9007199254740993'), 'BIGINT', 'integer', around)).toEqual([
      '9007199254740994',
    ])
    expect(
      await failing(options('integer', 'format: u64'), 'HUGEINT', 'integer', [
        '-1',
        '0',
        '18446744073709551615',
        '18446744073709551616',
      ]),
    ).toEqual(['-1', '18446744073709551616'])
  })

  const TEXTS = ["''", "' '", "'N/A'", "'n/a'", "'é'", "'😀'", "'ab'", "'ab' || chr(10)", 'NULL']
  test.each([
    [rule('string', 'metric: nullValues'), ['NULL']],
    [rule('string', "metric: missingValues, arguments: {missingValues: ['', N/A]}"), ["''", "'N/A'", 'NULL']],
    [
      rule('string', 'metric: invalidValues, arguments: {validValues: [ab, null]}'),
      ["''", "' '", "'N/A'", "'n/a'", "'é'", "'😀'", "'ab' || chr(10)"],
    ],
    [
      rule('string', "metric: invalidValues, arguments: {pattern: '^[a-z]{2}$'}"),
      ["''", "' '", "'N/A'", "'n/a'", "'é'", "'😀'", "'ab' || chr(10)"],
    ],
    // Not anchored, and still the whole value.
    [
      rule('string', "metric: invalidValues, arguments: {pattern: '[a-z]'}"),
      ["''", "' '", "'N/A'", "'n/a'", "'é'", "'😀'", "'ab'", "'ab' || chr(10)"],
    ],
    [options('string', 'minLength: 1'), ["''"]],
    // An emoji is one character.
    [options('string', 'maxLength: 1'), ["'N/A'", "'n/a'", "'ab'", "'ab' || chr(10)"]],
  ])('a text, {%s}', async (property, bad) => {
    expect(await failing(property, 'VARCHAR', 'string', TEXTS)).toEqual(bad)
  })

  test('a list of numbers over text: what is no number is in no list', async () => {
    const property = 'quality: [{mustBe: 0, metric: invalidValues, arguments: {validValues: [1, 2]}}]'
    expect(await failing(property, 'VARCHAR', 'string', ["'1'", "'2.0'", "'3'", "'x'", 'NULL'])).toEqual(["'3'", "'x'"])
    expect(await failing(property, 'INTEGER', 'integer', ['1', '3', 'NULL'])).toEqual(['3'])
  })

  test('moments are compared in UTC', async () => {
    const moments = ["'2024-03-31 00:29:59.999999'", "'2024-03-31 00:30:00'", 'NULL']
    expect(
      await failing(options('timestamp', "minimum: '2024-03-31T02:30:00+02:00'"), 'TIMESTAMP', 'timestamp', moments),
    ).toEqual([moments[0]])
    expect(
      await failing(options('date', "exclusiveMaximum: '2024-02-29'"), 'DATE', 'date', [
        "'2024-02-28'",
        "'2024-02-29'",
      ]),
    ).toEqual(["'2024-02-29'"])
    expect(
      await failing(options('time', "minimum: '09:00'"), 'TIME', 'time', [
        "'08:59:59.9'",
        "'09:00:00'",
        "'09:00:00.5'",
      ]),
    ).toEqual(["'08:59:59.9'"])
  })

  test('a predicate that is NULL fails nobody; NaN fails whoever does not ask for it', async () => {
    const custom = (must: string) =>
      `logicalType: number, quality: [{type: custom, engine: countersign, implementation: {check: rows, must: "${must}"}}]`
    expect(await failing(custom('a > 0'), 'DOUBLE', 'double', FLOATS)).toEqual(["'NaN'", "'-Infinity'", '-0.0'])
    expect(await failing(custom('isnan(a) or a > 0'), 'DOUBLE', 'double', FLOATS)).toEqual(["'-Infinity'", '-0.0'])
    expect(await failing(custom('a is not null'), 'DOUBLE', 'double', FLOATS)).toEqual(["'NaN'", 'NULL'])
  })
})
