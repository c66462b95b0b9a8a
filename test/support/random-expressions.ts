import fc from 'fast-check'
import type { ColumnScope, ValueType } from '../../shared/engines/sql/dialect.ts'
import { column, type Expression, type FunctionName, number, text } from '../../shared/engines/sql/expression.ts'

/** A column of the table that random expressions are asked of: its type, and its values as DuckDB writes them. */
interface NastyColumn {
  readonly type: ValueType
  readonly as: string
  readonly values: readonly string[]
}

const NASTY: Readonly<Record<string, NastyColumn>> = {
  s: {
    type: 'string',
    as: 'VARCHAR',
    values: [
      ...["''", "' '", "'a'", "'a '", "' a'", "'A'", "'😀'", "'é'", "'aSCII'", "'%'", "'_'", "'a\\b'", "'it''s'"],
      ...["'a' || chr(10)", 'chr(9)', "'a' || chr(0)", "'\uffff'", "'e\u0301'"],
    ],
  },
  n: {
    type: 'string',
    as: 'VARCHAR',
    values: [
      ...["''", "' 1'", "'1'", "'-0'", "'+1'", "'1.5'", "'1.'", "'.5'", "'1e3'", "'1e400'", "'NaN'", "'Infinity'"],
      ...["'9007199254740993'", "'99999999999999999999999999999999999999'", "'0.00000000005'", "'0x10'", "'1_0'"],
      ...["'true'", "'TRUE'", "'t'", "'2024-02-29'", "'2023-02-29'", "'2024-2-9'", "'0000-01-01'", "'9999-12-31'"],
      ...[
        "'2024-03-31 02:30'",
        "'2024-03-31T02:30:00.123456789Z'",
        "'2024-10-27T02:30:00+02:00'",
        "'2024-01-01 24:00:00'",
      ],
      ...["'23:59:59.5'", "'24:00'", "'12:00' || chr(10)", "'٣'"],
    ],
  },
  i: {
    type: 'integer',
    as: 'BIGINT',
    values: ['0', '1', '-1', '7', '-7', '2', '1000000', '9007199254740992', '9007199254740993', '-9007199254740993'],
  },
  k: { type: 'integer', as: 'INTEGER', values: ['0', '3', '-3', '2147483647', '-2147483648'] },
  d: {
    type: 'decimal',
    as: 'DECIMAL(18, 4)',
    values: ['0', '0.1', '-0.1', '2.5', '-2.5', '0.0001', '99999999999999.9999'],
  },
  f: {
    type: 'double',
    as: 'DOUBLE',
    values: [
      ...["'NaN'", "'-0.0'", '0', "'Infinity'", "'-Infinity'", '0.1', '0.5', '2.5', '-2.5', '1e308', '5e-324'],
      ...['9007199254740992', '1e20'],
    ],
  },
  r: { type: 'double', as: 'FLOAT', values: ["'NaN'", '0.1', '2.5', '16777216', '1e38'] },
  b: { type: 'boolean', as: 'BOOLEAN', values: ['TRUE', 'FALSE'] },
  t: {
    type: 'date',
    as: 'DATE',
    values: [
      "'2024-02-29'",
      "'1970-01-01'",
      "'0001-01-03'",
      "'1582-10-04'",
      "'9999-12-31'",
      "'2024-01-07'",
      "'1900-03-01'",
    ],
  },
  z: {
    type: 'timestamp',
    as: 'TIMESTAMP',
    values: [
      ...["'2024-03-31 02:30:00'", "'2024-10-27 02:30:00.000001'", "'1969-12-31 23:59:59.999999'", "'1900-01-01'"],
      ...["'0001-01-03'", "'9999-12-31 23:59:59.999999'", "'2024-02-29 12:00:00'"],
    ],
  },
  u: {
    type: 'timestamp',
    as: 'TIMESTAMPTZ',
    values: [
      "'2024-03-31 03:30:00+02'",
      "'2024-02-29 12:00:00Z'",
      "'1969-12-31 23:59:59.5Z'",
      "'1900-01-01 00:00:00Z'",
    ],
  },
}

const ROWS = 40

/** A SELECT of the table: NULL in each column, and its values in other steps, so that every row is another mixture. */
export const NASTY_TABLE = Array.from({ length: ROWS }, (_, row) => {
  const values = Object.entries(NASTY).map(([name, { as, values: own }], index) => {
    const value = ['NULL', ...own][(row * (1 + (index % 3)) + index * 5) % (own.length + 1)]
    return `CAST(${value} AS ${as}) AS ${name}`
  })
  return `SELECT ${row} AS id, ${values.join(', ')}`
}).join(' UNION ALL ')

export const nastyScope = (identifier: (name: string) => string): ColumnScope =>
  new Map(Object.entries(NASTY).map(([name, { type }]) => [name, { sql: identifier(name), type }]))

type Kind = 'string' | 'number' | 'boolean' | 'moment'

const columnsOf = (...types: readonly ValueType[]) =>
  fc.constantFrom(
    ...Object.entries(NASTY)
      .filter(([, { type }]) => types.includes(type))
      .map(([name]) => column(name)),
  )
const literal =
  (type: 'boolean' | 'date' | 'timestamp') =>
  (value: string | boolean): Expression => ({ op: 'literal', type, value })
const NULL: Expression = { op: 'literal', type: 'null', value: null }
const numbers = fc
  .constantFrom('0', '1', '-1', '2', '3', '7', '0.1', '2.5', '-0.5', '1e3', '0.1e0', '9007199254740993', '1000000')
  .map(number)
const texts = fc.constantFrom('', ' ', 'a', 'A', 'a ', '😀', 'é', '%', '_', 'a\\', "it's", '\n', '1', 'true').map(text)
const booleans = fc.boolean().map(literal('boolean'))
const moments = fc.oneof(
  fc.constantFrom('2024-02-29', '1970-01-01', '0001-01-03', '9999-12-31').map(literal('date')),
  fc
    .constantFrom('2024-03-31T02:30:00Z', '2024-10-27T02:30:00.000001+02:00', '1969-12-31T23:59:59.999999Z')
    .map(literal('timestamp')),
)
const call = (name: FunctionName, ...args: readonly fc.Arbitrary<Expression>[]): fc.Arbitrary<Expression> =>
  fc.tuple(...args).map((of) => ({ op: 'call', name, args: of }))
const calls = (names: readonly FunctionName[], ...args: readonly fc.Arbitrary<Expression>[]) =>
  fc.oneof(...names.map((name) => call(name, ...args)))
const pair = (of: fc.Arbitrary<Expression>) => fc.tuple(of, of)

/** Expressions over the columns of the table, of every node and function; each is of one kind. */
export const randomExpressions: Readonly<Record<Kind, fc.Arbitrary<Expression>>> = fc.letrec<Record<Kind, Expression>>(
  (tie) => {
    const [strings, figures, conditions, times] = [tie('string'), tie('number'), tie('boolean'), tie('moment')]
    const either = (of: fc.Arbitrary<Expression>): fc.Arbitrary<Expression>[] => [
      calls(['coalesce', 'nullif', 'greatest', 'least'], of, of),
      fc.tuple(conditions, of, fc.option(of)).map(
        ([when, result, otherwise]): Expression => ({
          op: 'case',
          // biome-ignore lint/suspicious/noThenProperty: CASE … THEN, not a promise
          branches: [{ when, then: result }],
          ...(otherwise === null ? {} : { otherwise }),
        }),
      ),
    ]
    const cast = (of: fc.Arbitrary<Expression>, ...to: Extract<Expression, { op: 'tryCast' }>['to'][]) =>
      fc.tuple(of, fc.constantFrom(...to)).map(([from, as]): Expression => ({ op: 'tryCast', of: from, to: as }))
    const compared = (of: fc.Arbitrary<Expression>) =>
      fc
        .tuple(
          fc.constantFrom('=' as const, '<>' as const, '<' as const, '<=' as const, '>' as const, '>=' as const),
          of,
          of,
        )
        .map(([by, left, right]): Expression => ({ op: 'compare', by, left, right }))
    const among = (of: fc.Arbitrary<Expression>, literals: fc.Arbitrary<Expression>) =>
      fc
        .tuple(of, fc.array(literals, { minLength: 1, maxLength: 3 }))
        .map(([one, values]): Expression => ({ op: 'in', of: one, values }))
    return {
      string: fc.oneof(
        { depthSize: 'small' },
        columnsOf('string'),
        texts,
        calls(['lower', 'upper', 'trim'], strings),
        call(
          'substring',
          strings,
          fc.constantFrom(number(1), number(2)),
          fc.constantFrom(number(0), number(1), number(9)),
        ),
        call('concat', strings, strings),
        cast(conditions, 'string'),
        cast(fc.oneof(columnsOf('integer'), columnsOf('decimal'), columnsOf('date')), 'string'),
        cast(strings, 'time'),
        ...either(strings),
      ),
      number: fc.oneof(
        { depthSize: 'small' },
        columnsOf('integer', 'decimal', 'double'),
        numbers,
        fc
          .tuple(
            fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const, '%' as const),
            figures,
            figures,
          )
          .map(([by, left, right]): Expression => ({ op: 'arithmetic', by, left, right })),
        figures.map((of): Expression => ({ op: 'negate', of })),
        calls(['abs', 'floor', 'ceil', 'sign', 'round', 'sqrt'], figures),
        call('round', figures, fc.constantFrom(number(0), number(2))),
        call('length', strings),
        calls(['year', 'month', 'day', 'isoDayOfWeek'], times),
        calls(['hour', 'minute', 'second'], columnsOf('timestamp')),
        call('daysBetween', times, times),
        call('secondsBetween', columnsOf('timestamp'), columnsOf('timestamp')),
        cast(strings, 'integer', 'decimal', 'double'),
        cast(figures, 'integer', 'decimal', 'double'),
        ...either(figures),
      ),
      moment: fc.oneof(
        { depthSize: 'small' },
        columnsOf('date', 'timestamp'),
        moments,
        call('toDate', times),
        cast(strings, 'date', 'timestamp'),
        cast(times, 'date', 'timestamp'),
        ...either(times),
      ),
      boolean: fc.oneof(
        { depthSize: 'small' },
        columnsOf('boolean'),
        booleans,
        compared(strings),
        compared(figures),
        compared(times),
        among(strings, texts),
        among(figures, numbers),
        among(times, moments),
        fc
          .oneof(strings, figures, conditions, times, fc.constant(NULL))
          .map((of): Expression => ({ op: 'isNull', of })),
        figures.map((of): Expression => ({ op: 'isNaN', of })),
        calls(['startsWith', 'endsWith', 'contains'], strings, strings),
        fc
          .tuple(strings, fc.constantFrom('[A-Z]{2}', 'a.?', '\\d+', '(?:a|A)\\s*', '[^a]', '.*', 'a|'))
          .map(([of, pattern]): Expression => ({ op: 'matches', of, pattern })),
        fc
          .tuple(strings, fc.constantFrom('%', '_', 'a%', '%\\%', '__', '%a_', ''))
          .map(([of, pattern]): Expression => ({ op: 'like', of, pattern })),
        conditions.map((of): Expression => ({ op: 'not', of })),
        pair(conditions).map((of): Expression => ({ op: 'and', of })),
        pair(conditions).map((of): Expression => ({ op: 'or', of })),
        cast(strings, 'boolean'),
        ...either(conditions),
      ),
    }
  },
)
