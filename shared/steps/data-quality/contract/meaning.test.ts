import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checksOf } from '../../../../test/support/contract-files.ts'
import type { ColumnScope, ValueType } from '../../../engines/sql/dialect.ts'
import { duckdb } from '../../../engines/sql/duckdb.ts'
import { fitToTypes } from '../plan/fit.ts'

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
    const predicate = duckdb.expression(fitToTypes(check.measure, scope), scope)
    const rows = values.map((value, index) => `(${index}, CAST(${value} AS ${sqlType}))`).join(', ')
    const reader = await connection.runAndReadAll(
      `SELECT i FROM (VALUES ${rows}) AS t(i, a) WHERE ${predicate} ORDER BY i`,
    )
    return reader.getRowObjectsJson().map((row) => values[Number(row.i)] ?? '')
  }
  const rule = (logicalType: string, body: string) => `logicalType: ${logicalType}, quality: [{mustBe: 0, ${body}}]`
  const options = (logicalType: string, body: string) => `logicalType: ${logicalType}, logicalTypeOptions: {${body}}`

  const predicate = (must: string, logicalType = 'logicalType: number, ') =>
    `${logicalType}quality: [{type: custom, engine: countersign, implementation: {check: rows, must: "${must}"}}]`

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

  test('no digit of a value in a list is lost, whatever the contract says of types', async () => {
    const around = ['9007199254740992', '9007199254740993', '9007199254740994']
    const missing = 'quality: [{mustBe: 0, metric: missingValues, arguments: {missingValues: [9007199254740993]}}]'
    const valid = 'quality: [{mustBe: 0, metric: invalidValues, arguments: {validValues: [9007199254740993]}}]'
    for (const type of ['', 'logicalType: integer, ', 'logicalType: number, ']) {
      expect(await failing(`${type}${missing}`, 'BIGINT', 'integer', around)).toEqual(['9007199254740993'])
      expect(await failing(`${type}${valid}`, 'BIGINT', 'integer', around)).toEqual([
        '9007199254740992',
        '9007199254740994',
      ])
    }
    const decimals = ['0.1', '0.10000000000000001']
    const tenth = 'quality: [{mustBe: 0, metric: invalidValues, arguments: {validValues: [0.1]}}]'
    expect(await failing(tenth, 'DECIMAL(38, 17)', 'decimal', decimals)).toEqual(['0.10000000000000001'])
  })

  test('the scientific form of a number is exact too', async () => {
    const around = ['9007199254740992', '9007199254740993', '9007199254740994']
    expect(await failing(options('integer', 'maximum: 9.007199254740993e15'), 'BIGINT', 'integer', around)).toEqual([
      '9007199254740994',
    ])
    expect(
      await failing(predicate('a <= 9.007199254740993e15', 'logicalType: integer, '), 'BIGINT', 'integer', around),
    ).toEqual(['9007199254740994'])
  })

  test('a multiple is exact where the data is, whatever the contract calls the type', async () => {
    const far = ['1000000000000000.01', '1000000000000000.05', 'NULL']
    expect(await failing(options('number', 'multipleOf: 0.05'), 'DECIMAL(38, 2)', 'decimal', far)).toEqual([
      '1000000000000000.01',
    ])
    const large = ['9007199254740993', '9007199254740994']
    expect(await failing(options('number', 'multipleOf: 2'), 'BIGINT', 'integer', large)).toEqual(['9007199254740993'])
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

  test.each(['logicalType: number, ', ''])('{%s…}: NaN fails whoever does not ask for it', async (type) => {
    const bad = ["'NaN'", "'-Infinity'", '-0.0']
    expect(await failing(predicate('a > 0', type), 'DOUBLE', 'double', FLOATS)).toEqual(bad)
    expect(await failing(predicate('isnan(a) or a > 0', type), 'DOUBLE', 'double', FLOATS)).toEqual(bad.slice(1))
    expect(await failing(predicate('a is not null', type), 'DOUBLE', 'double', FLOATS)).toEqual(["'NaN'", 'NULL'])
  })

  test.each([
    // NULL because the value is.
    ['a > 0', ['0']],
    ['a + 1 > 0 and (a < 5 or a >= 5)', []],
    // NULL of its own making: the value is there, and the predicate says nothing about it.
    ['10 / a > 0', ['0']],
    ['10 % a < 10', ['0']],
    ['coalesce(10 / a > 0, true)', []],
    ['nullif(a, 4) >= 0', ['4']],
    ['case when a > 3 then true end', ['0', '2']],
    ["try_cast(case when a = 2 then 'x' else '1' end as integer) = 1", ['2']],
  ])('must: %s, broken by %j', async (must, bad) => {
    const values = ['0', '2', '4', 'NULL']
    expect(await failing(predicate(must), 'INTEGER', 'integer', values)).toEqual(bad)
  })

  test('what cannot be computed breaks a must-predicate', async () => {
    expect(await failing(predicate('sqrt(a) >= 0'), 'DOUBLE', 'double', ['-1', '0', '4', 'NULL'])).toEqual(['-1'])
    expect(await failing(predicate('ln(a) < 100'), 'DOUBLE', 'double', ['0', '1', 'NULL'])).toEqual(['0'])
  })
})
