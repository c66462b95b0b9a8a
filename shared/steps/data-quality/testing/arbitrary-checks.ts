import fc from 'fast-check'
import type { ColumnScope, ValueType } from '../../../engines/sql/dialect.ts'
import {
  and,
  column,
  compare,
  type Expression,
  type FunctionName,
  isNull,
  not,
  number,
  or,
  text,
} from '../../../engines/sql/expression.ts'

/** Columns of the random tables: DuckDB type, type in expressions, and the values that rows draw from. */
export const COLUMNS: Readonly<
  Record<string, { readonly sql: string; readonly type: ValueType; readonly values: readonly string[] }>
> = {
  i: { sql: 'BIGINT', type: 'integer', values: ['NULL', '-3', '0', '1', '7', '9007199254740993'] },
  u: { sql: 'UINTEGER', type: 'integer', values: ['NULL', '0', '1', '4294967295'] },
  d: {
    sql: 'DOUBLE',
    type: 'double',
    values: ['NULL', '-0.0', '0.0', '1.5', "'NaN'", "'Infinity'", "'-Infinity'", '7'],
  },
  f: { sql: 'FLOAT', type: 'double', values: ['NULL', '0.1', '1.5', "'NaN'", '-2'] },
  n: { sql: 'DECIMAL(9, 2)', type: 'decimal', values: ['NULL', '-0.01', '0', '0.10', '1234567.89'] },
  s: {
    sql: 'VARCHAR',
    type: 'string',
    values: ['NULL', "''", "'a'", "'a '", "'A1'", "'é'", "'😀'", "'zz'", "repeat('x', 300)"],
  },
  t: { sql: 'DATE', type: 'date', values: ['NULL', "'2024-02-29'", "'1969-12-31'", "'9999-12-31'"] },
  z: {
    sql: 'TIMESTAMP',
    type: 'timestamp',
    values: [
      'NULL',
      "'2024-03-31 01:30:00.5'",
      "'2024-03-31 09:05:00'",
      "'2024-03-31 09:59:59.999999'",
      "'1969-12-31 23:59:59.999999'",
      "'infinity'",
    ],
  },
  b: { sql: 'BOOLEAN', type: 'boolean', values: ['NULL', 'TRUE', 'FALSE'] },
}

export const SCOPE: ColumnScope = new Map(
  Object.entries(COLUMNS).map(([name, { type }]) => [name, { sql: `"${name}"`, type }]),
)

/** A row as SQL literals, in the order of {@link COLUMNS}. */
export const row: fc.Arbitrary<readonly string[]> = fc
  .tuple(...Object.values(COLUMNS).map(({ values }) => fc.constantFrom(...values)))
  .map((values) => values)

const numberOf = (...written: string[]) => fc.constantFrom(...written).map((value) => number(value))
const date = (value: string): Expression => ({ op: 'literal', type: 'date', value })
const timestamp = (value: string): Expression => ({ op: 'literal', type: 'timestamp', value })

const LITERALS: Readonly<Record<string, fc.Arbitrary<Expression>>> = {
  i: numberOf('-3', '0', '0.5', '7', '9007199254740992', '9007199254740993', '1e3'),
  u: numberOf('-1', '0', '1', '4294967295', '5e9'),
  d: numberOf('-1', '0', '1.5', '7', '1e308'),
  f: numberOf('0.1', '1.5', '-2'),
  n: numberOf('0', '0.1', '-0.01', '1e6', '1234567.891'),
  s: fc.constantFrom('', 'a', 'a ', 'A1', 'x'.repeat(299), 'zzz', 'é').map(text),
  t: fc.constantFrom('2024-02-29', '1970-01-01', '9999-12-31').map(date),
  z: fc.constantFrom('2024-03-31T01:30:00.5Z', '2024-03-31T03:30:00.5+02:00', '1970-01-01').map(timestamp),
  b: fc.boolean().map((value): Expression => ({ op: 'literal', type: 'boolean', value })),
}

const comparison = fc.constantFrom('=', '<>', '<', '<=', '>', '>=' as const) as fc.Arbitrary<'=' | '<'>
const withLiteral: fc.Arbitrary<Expression> = fc
  .constantFrom(...Object.keys(LITERALS))
  .chain((name) =>
    fc
      .tuple(comparison, LITERALS[name] ?? fc.constant(number(0)), fc.boolean())
      .map(([by, literal, flip]) => (flip ? compare(by, literal, column(name)) : compare(by, column(name), literal))),
  )
const among: fc.Arbitrary<Expression> = fc
  .constantFrom('i', 'd', 'n', 's', 't')
  .chain((name) =>
    fc
      .array(LITERALS[name] ?? fc.constant(number(0)), { minLength: 1, maxLength: 3 })
      .map((values): Expression => ({ op: 'in', of: column(name), values })),
  )
const PART_VALUES: Readonly<Partial<Record<FunctionName, fc.Arbitrary<Expression>>>> = {
  year: numberOf('1969', '2023.5', '2024', '9999'),
  month: numberOf('3', '12'),
  day: numberOf('29', '31'),
  hour: numberOf('1', '9', '9.5', '23'),
  minute: numberOf('5', '30', '59'),
  second: numberOf('0', '59'),
  toDate: fc.constantFrom('2024-03-31', '1969-12-31').map(date),
}
const calendar: fc.Arbitrary<Expression> = fc
  .constantFrom(...(Object.keys(PART_VALUES) as FunctionName[]))
  .chain((name) =>
    fc.tuple(comparison, PART_VALUES[name] ?? fc.constant(number(0)), fc.boolean()).map(([by, value, total]) => {
      const half = compare(by, { op: 'call', name, args: [column('z')] }, value)
      return total ? ({ op: 'call', name: 'coalesce', args: [half, isNull(column('z'))] } as const) : half
    }),
  )

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 3, arbitrary: calendar },
  { weight: 4, arbitrary: withLiteral },
  { weight: 2, arbitrary: fc.constantFrom(...Object.keys(COLUMNS)).map((name) => isNull(column(name))) },
  { weight: 2, arbitrary: among },
  {
    weight: 1,
    arbitrary: fc.constantFrom('d', 'f', 'i', 'n').map((name): Expression => ({ op: 'isNaN', of: column(name) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('[A-Z][0-9]', 'a.?', '.*', 'x{3}')
      .map((pattern): Expression => ({ op: 'matches', of: column('s'), pattern })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      compare('<', column('d'), column('f')),
      compare('>', { op: 'arithmetic', by: '/', left: column('i'), right: column('n') }, number('0.5')),
      compare('=', { op: 'call', name: 'length', args: [column('s')] }, number(1)),
    ),
  },
)

/** A condition over a row of the random tables. */
export const condition: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    tie('node').map(not),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => and(a, b)),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => or(a, b)),
  ),
})).node
