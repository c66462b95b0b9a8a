import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from '@jest/globals'
import { databricksSql } from './databricks.ts'
import type { ColumnScope, ValueType } from './dialect.ts'
import { duckdb } from './duckdb.ts'
import { column, compare, type Expression, type FunctionName, isNull, not, number, text } from './expression.ts'

/**
 * The meaning of every expression, pinned. The DuckDB text is run; the Databricks text stands beside it, printed for
 * the same columns. Where the two engines would differ if left alone, the comment says how.
 */
interface Golden {
  readonly meaning: string
  readonly expression: Expression
  /** The value of column `x` as DuckDB writes it, and its type there. */
  readonly x: string
  readonly type: ValueType
  readonly gives: unknown
  readonly databricks: string
}

const x = column('x')
const call = (name: FunctionName, ...args: Expression[]): Expression => ({ op: 'call', name, args })
const matches = (pattern: string): Expression => ({ op: 'matches', of: x, pattern })
const like = (pattern: string): Expression => ({ op: 'like', of: x, pattern })
const among = (...values: Expression[]): Expression => ({ op: 'in', of: x, values })
const tryCast = (to: Extract<Expression, { op: 'tryCast' }>['to']): Expression => ({ op: 'tryCast', of: x, to })
const arithmetic = (by: '+' | '-' | '*' | '/' | '%', left: Expression, right: Expression): Expression => ({
  op: 'arithmetic',
  by,
  left,
  right,
})
const date = (value: string): Expression => ({ op: 'literal', type: 'date', value })
const timestamp = (value: string): Expression => ({ op: 'literal', type: 'timestamp', value })
const notANumber: Expression = { op: 'isNaN', of: x }

const NAN = "'NaN'::DOUBLE"

const GOLDEN: readonly Golden[] = [
  // NaN: equal to itself and the largest, in both engines.
  { meaning: 'NaN is NaN', expression: notANumber, x: NAN, type: 'double', gives: true, databricks: 'isnan(`x`)' },
  {
    meaning: 'infinity is not NaN',
    expression: notANumber,
    x: "'Infinity'::DOUBLE",
    type: 'double',
    gives: false,
    databricks: 'isnan(`x`)',
  },
  {
    meaning: 'NULL is neither NaN nor not',
    expression: notANumber,
    x: 'NULL::DOUBLE',
    type: 'double',
    gives: null,
    databricks: 'isnan(`x`)',
  },
  {
    meaning: 'an exact number is never NaN',
    expression: notANumber,
    x: '1.5::DECIMAL(3, 1)',
    type: 'decimal',
    gives: false,
    databricks: '(`x` <> `x`)',
  },
  {
    meaning: 'NaN is above every bound',
    expression: compare('>', x, number('1e308')),
    x: NAN,
    type: 'double',
    gives: true,
    databricks: "(`x` > CAST('1e308' AS DOUBLE))",
  },
  {
    meaning: 'NaN is not below a bound',
    expression: compare('<', x, number(0)),
    x: NAN,
    type: 'double',
    gives: false,
    databricks: "(`x` < CAST('0' AS DOUBLE))",
  },
  {
    meaning: 'NaN equals NaN',
    expression: compare('=', x, x),
    x: NAN,
    type: 'double',
    gives: true,
    databricks: '(`x` = `x`)',
  },
  // Signed zero.
  {
    meaning: '-0 equals 0',
    expression: compare('=', x, number(0)),
    x: "'-0.0'::DOUBLE",
    type: 'double',
    gives: true,
    databricks: "(`x` = CAST('0' AS DOUBLE))",
  },
  {
    meaning: '-0 is not below 0',
    expression: compare('<', x, number(0)),
    x: "'-0.0'::DOUBLE",
    type: 'double',
    gives: false,
    databricks: "(`x` < CAST('0' AS DOUBLE))",
  },
  // NULL: three values.
  {
    meaning: 'NULL is NULL',
    expression: isNull(x),
    x: 'NULL::VARCHAR',
    type: 'string',
    gives: true,
    databricks: '(`x` IS NULL)',
  },
  {
    meaning: "'' is not NULL",
    expression: isNull(x),
    x: "''",
    type: 'string',
    gives: false,
    databricks: '(`x` IS NULL)',
  },
  {
    meaning: 'NULL = NULL is NULL',
    expression: compare('=', x, x),
    x: 'NULL::BIGINT',
    type: 'integer',
    gives: null,
    databricks: '(`x` = `x`)',
  },
  {
    meaning: 'not NULL is NULL',
    expression: not(compare('<', x, number(1))),
    x: 'NULL::BIGINT',
    type: 'integer',
    gives: null,
    databricks: '(NOT (`x` < (1)))',
  },
  {
    meaning: 'FALSE and NULL is FALSE',
    expression: { op: 'and', of: [compare('=', x, x), { op: 'literal', type: 'boolean', value: false }] },
    x: 'NULL::BIGINT',
    type: 'integer',
    gives: false,
    databricks: '((`x` = `x`) AND FALSE)',
  },
  {
    meaning: 'TRUE or NULL is TRUE',
    expression: { op: 'or', of: [compare('=', x, x), { op: 'literal', type: 'boolean', value: true }] },
    x: 'NULL::BIGINT',
    type: 'integer',
    gives: true,
    databricks: '((`x` = `x`) OR TRUE)',
  },
  {
    meaning: 'NULL in a list is NULL',
    expression: among(text('a'), text('b')),
    x: 'NULL::VARCHAR',
    type: 'string',
    gives: null,
    databricks: "(`x` IN ('a', 'b'))",
  },
  {
    meaning: 'no conditions hold',
    expression: { op: 'and', of: [] },
    x: '1',
    type: 'integer',
    gives: true,
    databricks: 'TRUE',
  },
  {
    meaning: 'none of no conditions holds',
    expression: { op: 'or', of: [] },
    x: '1',
    type: 'integer',
    gives: false,
    databricks: 'FALSE',
  },
  // Text.
  {
    meaning: 'a trailing blank counts',
    expression: compare('=', x, text('a')),
    x: "'a '",
    type: 'string',
    gives: false,
    databricks: "(`x` = 'a')",
  },
  {
    meaning: 'a trailing blank is not in the list',
    expression: among(text('a')),
    x: "'a '",
    type: 'string',
    gives: false,
    databricks: "(`x` IN ('a'))",
  },
  {
    meaning: 'case counts',
    expression: among(text('a')),
    x: "'A'",
    type: 'string',
    gives: false,
    databricks: "(`x` IN ('a'))",
  },
  {
    meaning: 'quotes and backslashes are themselves',
    expression: compare('=', x, text("it's \\n")),
    x: "'it''s \\n'",
    type: 'string',
    gives: true,
    databricks: "(`x` = 'it\\'s \\\\n')",
  },
  {
    meaning: 'a NUL is a character',
    expression: compare('=', x, text('a\0b')),
    x: "'a' || chr(0) || 'b'",
    type: 'string',
    gives: true,
    databricks: "(`x` = 'a\0b')",
  },
  {
    meaning: 'length counts characters, not code units',
    expression: call('length', x),
    x: "'a😀é'",
    type: 'string',
    gives: 3,
    databricks: 'length(`x`)',
  },
  {
    meaning: "the length of '' is 0",
    expression: call('length', x),
    x: "''",
    type: 'string',
    gives: 0,
    databricks: 'length(`x`)',
  },
  {
    meaning: 'a surrogate pair is one character of a substring',
    expression: call('substring', x, number(1), number(1)),
    x: "'😀x'",
    type: 'string',
    gives: '😀',
    databricks: 'substring(`x`, (1), (1))',
  },
  // concat() of DuckDB would leave NULL out.
  {
    meaning: 'NULL makes a concatenation NULL',
    expression: call('concat', x, text('b')),
    x: 'NULL::VARCHAR',
    type: 'string',
    gives: null,
    databricks: "(`x` || 'b')",
  },
  {
    meaning: 'trim takes blanks',
    expression: call('trim', x),
    x: "'  a '",
    type: 'string',
    gives: 'a',
    databricks: 'trim(`x`)',
  },
  {
    meaning: 'trim leaves tabs',
    expression: call('trim', x),
    x: "chr(9) || 'a'",
    type: 'string',
    gives: '\ta',
    databricks: 'trim(`x`)',
  },
  {
    meaning: 'text is ordered by code point',
    expression: compare('<', x, text('\uffff')),
    x: "'😀'",
    type: 'string',
    gives: false,
    databricks: "(`x` < '\uffff')",
  },
  // Patterns: the whole text, in both engines. `$` would accept a last line break in Java.
  {
    meaning: 'a pattern matches the whole text',
    expression: matches('b'),
    x: "'abc'",
    type: 'string',
    gives: false,
    databricks: "(`x` RLIKE '^(?:b)\\\\z')",
  },
  {
    meaning: 'a last line break is text',
    expression: matches('a+'),
    x: "'aa' || chr(10)",
    type: 'string',
    gives: false,
    databricks: "(`x` RLIKE '^(?:a+)\\\\z')",
  },
  {
    meaning: 'an alternative does not escape the anchors',
    expression: matches('a|b'),
    x: "'xb'",
    type: 'string',
    gives: false,
    databricks: "(`x` RLIKE '^(?:a|b)\\\\z')",
  },
  {
    meaning: 'a backslash of the pattern reaches the engine',
    expression: matches('\\d+\\.\\d*'),
    x: "'1.5'",
    type: 'string',
    gives: true,
    databricks: "(`x` RLIKE '^(?:\\\\d+\\\\.\\\\d*)\\\\z')",
  },
  {
    meaning: 'classes of fixed width match',
    expression: matches('[A-Z]{2}[A-Z0-9]{3}[0-9]'),
    x: "'GB0AB1'",
    type: 'string',
    gives: true,
    databricks: "(`x` RLIKE '^(?:[A-Z]{2}[A-Z0-9]{3}[0-9])\\\\z')",
  },
  {
    meaning: 'classes of fixed width have no last line break',
    expression: matches('[A-Z]{2}'),
    x: "'AB' || chr(10)",
    type: 'string',
    gives: false,
    databricks: "(`x` RLIKE '^(?:[A-Z]{2})\\\\z')",
  },
  {
    meaning: 'a letter with an accent is no A-Z',
    expression: matches('[A-Z]'),
    x: "'É'",
    type: 'string',
    gives: false,
    databricks: "(`x` RLIKE '^(?:[A-Z])\\\\z')",
  },
  {
    meaning: 'a dot is one character',
    expression: matches('a.c'),
    x: "'a😀c'",
    type: 'string',
    gives: true,
    databricks: "(`x` RLIKE '^(?:a.c)\\\\z')",
  },
  {
    meaning: 'LIKE: the backslash is itself',
    expression: like('a\\%'),
    x: "'a\\b'",
    type: 'string',
    gives: true,
    databricks: "(`x` LIKE 'a\\\\\\\\%')",
  },
  {
    meaning: 'LIKE: _ is one character',
    expression: like('_'),
    x: "'😀'",
    type: 'string',
    gives: true,
    databricks: "(`x` LIKE '_')",
  },
  // Numbers.
  {
    meaning: '2^53+1 keeps its last digit',
    expression: compare('=', x, number('9007199254740993')),
    x: '9007199254740992::BIGINT',
    type: 'integer',
    gives: false,
    databricks: '(`x` = (9007199254740993))',
  },
  {
    meaning: 'beside a float a literal is the float of its text',
    expression: compare('=', x, number('0.1')),
    x: "'0.1'::DOUBLE",
    type: 'double',
    gives: true,
    databricks: "(`x` = CAST('0.1' AS DOUBLE))",
  },
  // DuckDB alone would compare as floats of 32 bits and say true; Spark says false.
  {
    meaning: 'a float of 32 bits is compared as the double it is',
    expression: compare('=', x, number('0.1')),
    x: "'0.1'::FLOAT",
    type: 'double',
    gives: false,
    databricks: "(`x` = CAST('0.1' AS DOUBLE))",
  },
  {
    meaning: 'a decimal is compared exactly',
    expression: compare('=', x, number('0.1')),
    x: '0.1::DECIMAL(38, 18)',
    type: 'decimal',
    gives: true,
    databricks: '(`x` = (0.1))',
  },
  // 7 / 2 is 3.5 in both; but 1 / 0 is infinity in one and an error in the other.
  {
    meaning: 'division is real',
    expression: arithmetic('/', x, number(2)),
    x: '7::INTEGER',
    type: 'integer',
    gives: 3.5,
    databricks: '(CAST(`x` AS DOUBLE) / nullif(CAST((2) AS DOUBLE), 0))',
  },
  {
    meaning: 'division by zero is NULL',
    expression: arithmetic('/', number(1), x),
    x: '0::INTEGER',
    type: 'integer',
    gives: null,
    databricks: '(CAST((1) AS DOUBLE) / nullif(CAST(`x` AS DOUBLE), 0))',
  },
  {
    meaning: 'the remainder by zero is NULL',
    expression: arithmetic('%', number(5), x),
    x: '0::INTEGER',
    type: 'integer',
    gives: null,
    databricks: '((5) % nullif(`x`, 0))',
  },
  {
    meaning: 'the remainder has the sign of the dividend',
    expression: arithmetic('%', x, number(3)),
    x: '(-7)::INTEGER',
    type: 'integer',
    gives: -1,
    databricks: '(`x` % nullif((3), 0))',
  },
  {
    meaning: 'a negative literal binds to nothing beside it',
    expression: arithmetic('-', x, number(-1)),
    x: '1::INTEGER',
    type: 'integer',
    gives: 2,
    databricks: '(`x` - (-1))',
  },
  {
    meaning: 'the root of a negative number is NULL',
    expression: call('sqrt', x),
    x: '(-1)::INTEGER',
    type: 'integer',
    gives: null,
    databricks: 'sqrt(CASE WHEN `x` >= 0 THEN CAST(`x` AS DOUBLE) END)',
  },
  {
    meaning: 'the logarithm of zero is NULL',
    expression: call('ln', x),
    x: '0::INTEGER',
    type: 'integer',
    gives: null,
    databricks: 'ln(CASE WHEN `x` > 0 THEN CAST(`x` AS DOUBLE) END)',
  },
  {
    meaning: 'halves are rounded away from zero',
    expression: call('round', x),
    x: '(-2.5)::DOUBLE',
    type: 'double',
    gives: -3,
    databricks: 'round(`x`)',
  },
  {
    meaning: 'greatest leaves NULL out',
    expression: call('greatest', x, number(1)),
    x: 'NULL::INTEGER',
    type: 'integer',
    gives: 1,
    databricks: 'greatest(`x`, (1))',
  },
  // Text that is a value: one grammar, whatever each engine's cast would take.
  {
    meaning: "'1.6' is no integer",
    expression: tryCast('integer'),
    x: "'1.6'",
    type: 'string',
    gives: null,
    databricks: "try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS DECIMAL(38, 0))",
  },
  {
    meaning: "'' is no integer",
    expression: tryCast('integer'),
    x: "''",
    type: 'string',
    gives: null,
    databricks: "try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS DECIMAL(38, 0))",
  },
  {
    meaning: "'12' followed by a line break is no integer",
    expression: isNull(tryCast('integer')),
    x: "'12' || chr(10)",
    type: 'string',
    gives: true,
    databricks: "(try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS DECIMAL(38, 0)) IS NULL)",
  },
  {
    meaning: 'a text integer keeps its digits',
    expression: compare('=', tryCast('integer'), number('9007199254740993')),
    x: "'9007199254740993'",
    type: 'string',
    gives: true,
    databricks:
      "(try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS DECIMAL(38, 0)) = (9007199254740993))",
  },
  {
    meaning: 'a decimal that overflows is no decimal',
    expression: isNull(tryCast('decimal')),
    x: "'99999999999999999999999999999999999999'",
    type: 'string',
    gives: true,
    databricks:
      "(try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)\\\\z', 0), '') AS DECIMAL(38, 10)) IS NULL)",
  },
  {
    meaning: "'t' is no boolean",
    expression: tryCast('boolean'),
    x: "'t'",
    type: 'string',
    gives: null,
    databricks: "(CASE lower(`x`) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END)",
  },
  {
    meaning: "'True' is true",
    expression: tryCast('boolean'),
    x: "'True'",
    type: 'string',
    gives: true,
    databricks: "(CASE lower(`x`) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END)",
  },
  {
    meaning: 'a day that does not exist is no date',
    expression: isNull(tryCast('date')),
    x: "'2023-02-29'",
    type: 'string',
    gives: true,
    databricks:
      "(try_cast(nullif(regexp_extract(`x`, '\\\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\\\z', 0), '') AS DATE) IS NULL)",
  },
  // DuckDB would round 2.5 to 3, Databricks cuts it to 2.
  {
    meaning: 'a number becomes an integer by cutting',
    expression: tryCast('integer'),
    x: '(-2.5)::DOUBLE',
    type: 'double',
    gives: -2,
    databricks: 'try_cast((CASE WHEN `x` >= 0 THEN floor(`x`) ELSE ceil(`x`) END) AS DECIMAL(38, 0))',
  },
  // Time. Both sessions run in UTC, where no hour is missing or doubled.
  {
    meaning: 'a literal with an offset is moved to UTC',
    expression: compare('=', x, timestamp('2024-03-31T03:30:00+02:00')),
    x: "TIMESTAMP '2024-03-31 01:30:00'",
    type: 'timestamp',
    gives: true,
    databricks: "(`x` = TIMESTAMP '2024-03-31 01:30:00.000000+00:00')",
  },
  {
    meaning: 'the hour that Berlin skips exists',
    expression: call('hour', x),
    x: "TIMESTAMP '2024-03-31 02:30:00'",
    type: 'timestamp',
    gives: 2,
    databricks: 'hour(`x`)',
  },
  {
    meaning: 'the hour that Berlin repeats is one hour long',
    expression: call('secondsBetween', x, timestamp('2024-10-27T03:00:00')),
    x: "TIMESTAMP '2024-10-27 02:00:00'",
    type: 'timestamp',
    gives: 3600,
    databricks:
      "((unix_micros(CAST(TIMESTAMP '2024-10-27 03:00:00.000000+00:00' AS TIMESTAMP)) - unix_micros(CAST(`x` AS TIMESTAMP))) / CAST(1000000 AS DOUBLE))",
  },
  {
    meaning: 'an instant is compared in UTC',
    expression: compare('=', x, timestamp('2024-03-31T01:30:00Z')),
    x: "TIMESTAMPTZ '2024-03-31 03:30:00+02'",
    type: 'timestamp',
    gives: true,
    databricks: "(`x` = TIMESTAMP '2024-03-31 01:30:00.000000+00:00')",
  },
  {
    meaning: 'a date is the midnight it starts with',
    expression: compare('<', x, timestamp('2024-01-01T00:00:01Z')),
    x: "DATE '2024-01-01'",
    type: 'date',
    gives: true,
    databricks: "(`x` < TIMESTAMP '2024-01-01 00:00:01.000000+00:00')",
  },
  {
    meaning: 'Sunday is 7',
    expression: call('isoDayOfWeek', x),
    x: "DATE '2024-01-07'",
    type: 'date',
    gives: 7,
    databricks: '(weekday(`x`) + 1)',
  },
  {
    meaning: 'days are counted from the first to the second',
    expression: call('daysBetween', x, date('2024-03-01')),
    x: "DATE '2024-02-28'",
    type: 'date',
    gives: 2,
    databricks: "datediff(DATE '2024-03-01', `x`)",
  },
  {
    meaning: 'days are counted between midnights',
    expression: call('daysBetween', x, date('2024-03-01')),
    x: "TIMESTAMP '2024-02-29 23:59:59'",
    type: 'timestamp',
    gives: 1,
    databricks: "datediff(DATE '2024-03-01', `x`)",
  },
  {
    meaning: 'microseconds count',
    expression: call('secondsBetween', x, timestamp('2024-01-01T00:00:00.000001')),
    x: "TIMESTAMP '2024-01-01'",
    type: 'timestamp',
    gives: 0.000001,
    databricks:
      "((unix_micros(CAST(TIMESTAMP '2024-01-01 00:00:00.000001+00:00' AS TIMESTAMP)) - unix_micros(CAST(`x` AS TIMESTAMP))) / CAST(1000000 AS DOUBLE))",
  },
  {
    meaning: 'the first case that holds',
    expression: {
      op: 'case',
      branches: [
        // biome-ignore lint/suspicious/noThenProperty: CASE … THEN, not a promise
        { when: compare('>', x, number(5)), then: text('high') },
        // biome-ignore lint/suspicious/noThenProperty: CASE … THEN, not a promise
        { when: compare('>', x, number(1)), then: text('mid') },
      ],
      otherwise: text('low'),
    },
    x: '3::INTEGER',
    type: 'integer',
    gives: 'mid',
    databricks: "(CASE WHEN (`x` > (5)) THEN 'high' WHEN (`x` > (1)) THEN 'mid' ELSE 'low' END)",
  },
]

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
