import { describe, expect, test } from '@jest/globals'
import type { ColumnScope } from '../../../engines/sql/dialect.ts'
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
import { alwaysTrue, compareBounds, neverTrue } from './prove.ts'
import { type GroupStatistics, reliableBound } from './statistics.ts'

const columns: ColumnScope = new Map([
  ['i', { sql: 'i', type: 'integer' }],
  ['d', { sql: 'd', type: 'double' }],
  ['s', { sql: 's', type: 'string' }],
  ['t', { sql: 't', type: 'timestamp' }],
])
const i = column('i')
const d = column('d')
const nan: Expression = { op: 'isNaN', of: d }

const proves = (condition: Expression, group: GroupStatistics | undefined, boundsTellNaN = false) =>
  neverTrue(condition, () => group, { columns, boundsTellNaN })

const part = (name: FunctionName): Expression => ({ op: 'call', name, args: [column('t')] })
/** The row group of a column whose timestamps lie between the two. */
const times = (min: string, max: string, nulls = 0): GroupStatistics => ({
  ...{ rows: 10, nulls },
  ...{ min: `${min}.000000000`, max: `${max}.999999000` },
})
const morning = times('2024-03-29 08:00:00', '2024-03-29 11:59:59')
const opened = and(compare('>=', part('hour'), number(8)), compare('<=', part('hour'), number(16)))
const totally = (condition: Expression): Expression => ({
  op: 'call',
  name: 'coalesce',
  args: [condition, isNull(column('t'))],
})

const one = { rows: 10, nulls: 0, min: '1', max: '5' }

describe('what statistics prove', () => {
  test.each<[string, Expression, GroupStatistics]>([
    ['no NULL', isNull(i), { rows: 10, nulls: 0 }],
    ['all above', compare('<', i, number(1)), one],
    ['all below', compare('>', i, number(5)), one],
    ['below a fraction', compare('>', i, number('5.5')), one],
    ['the literal first', compare('>', number(1), i), one],
    ['none of the values', { op: 'in', of: i, values: [number(0), number(6)] }, one],
    ['none outside', or(compare('<', i, number(1)), compare('>', i, number(5))), one],
    ['a part that never holds', and(compare('<', i, number(1)), compare('=', i, i)), one],
    ['not of what always holds', not(compare('>=', i, number(1))), one],
    ['NULL is not below', compare('<', i, number(1)), { ...one, nulls: 3 }],
    ['nothing but NULL', compare('=', i, number(3)), { rows: 10, nulls: 10 }],
    [
      '2^53+1 is not 2^53',
      compare('=', i, number('9007199254740992')),
      { rows: 1, nulls: 0, min: '9007199254740993', max: '9007199254740993' },
    ],
    ['NaN is not below a minimum', compare('<', d, number(1)), one],
    ['text in ASCII', compare('<', column('s'), text('B')), { rows: 1, nulls: 0, min: 'Ba', max: 'Z' }],
    [
      'an instant',
      compare('<', column('t'), { op: 'literal', type: 'timestamp', value: '2024-01-01T01:00:00+01:00' }),
      { rows: 1, nulls: 0, min: '2024-01-01 00:00:00.000000000', max: '2024-01-02 00:00:00.000000000' },
    ],
    ['hours of one day', not(opened), morning],
    ['of some rows', not(opened), { ...morning, nulls: 3 }],
    ['which are never NULL', not(totally(opened)), morning],
    ['nothing but NULL has no hour', opened, { rows: 10, nulls: 10 }],
    ['months of one year', compare('>', part('month'), number(3)), times('2024-01-01 00:00:00', '2024-03-31 23:59:59')],
    ['years', compare('<', part('year'), number(2023)), times('2023-12-31 23:59:59', '2025-01-01 00:00:00')],
    [
      'seconds of one minute',
      compare('>', part('second'), number(9)),
      times('2024-01-01 09:30:05', '2024-01-01 09:30:09'),
    ],
    [
      'dates',
      compare('>', part('toDate'), { op: 'literal', type: 'date', value: '2024-03-29' }),
      times('2024-03-01 00:00:00', '2024-03-29 23:59:59'),
    ],
  ])('%s', (_, condition, group) => {
    expect(proves(condition, group)).toBe(true)
  })
})

describe('what statistics do not prove', () => {
  test.each<[string, Expression, GroupStatistics | undefined]>([
    ['without a count of NULL', isNull(i), { rows: 10, min: '1', max: '5' }],
    ['with NULLs', isNull(i), { ...one, nulls: 1 }],
    ['at the bound', compare('<=', i, number(1)), one],
    ['inside the bounds', compare('=', i, number(3)), one],
    ['without bounds', compare('<', i, number(1)), { rows: 10, nulls: 0 }],
    ['without statistics', compare('<', i, number(1)), undefined],
    ['NaN is above every maximum', compare('>', d, number(5)), one],
    ['NaN equals no bound', compare('<>', d, number(1)), { ...one, max: '1' }],
    ['there may be NaN', nan, one],
    ['the negation of NULL', not(compare('<', i, number(9))), { rows: 10, min: '1' }],
    ['two columns', compare('<', i, column('d')), one],
    ['text beyond ASCII', compare('<', column('s'), text('é')), { rows: 1, nulls: 0, min: 'z', max: 'z' }],
    ['arithmetic', compare('<', { op: 'negate', of: i }, number(-9)), one],
    ['hours of two days', not(opened), times('2024-03-29 08:00:00', '2024-03-30 11:00:00')],
    ['days of two months', compare('>', part('day'), number(3)), times('2024-01-31 00:00:00', '2024-02-03 00:00:00')],
    ['an infinite time has no hour', not(totally(opened)), { rows: 10, nulls: 0 }],
    ['a function that rises and falls', compare('>', part('isoDayOfWeek'), number(7)), morning],
  ])('%s', (_, condition, group) => {
    expect(proves(condition, group)).toBe(false)
  })
})

test('bounds of a writer that tells NaN prove more', () => {
  expect(proves(compare('>', d, number(5)), one, true)).toBe(true)
  expect(proves(nan, one, true)).toBe(true)
  expect(proves(nan, { rows: 10, nulls: 0 }, true)).toBe(false)
})

test('a filter that may be NULL does not select every row', () => {
  const grounds = { columns, boundsTellNaN: false }
  expect(alwaysTrue(compare('>', i, number(0)), () => one, grounds)).toBe(true)
  expect(alwaysTrue(compare('>', i, number(0)), () => ({ ...one, nulls: 1 }), grounds)).toBe(false)
})

test('bounds that another reading could order otherwise are not relied on', () => {
  expect(reliableBound('NaN', 'double')).toBeUndefined()
  expect(reliableBound('caf\\xC3', 'string')).toBeUndefined()
  expect(reliableBound('é', 'string')).toBeUndefined()
  expect(reliableBound('0044-03-15 (BC)', 'date')).toBeUndefined()
  expect(reliableBound(null, 'integer')).toBeUndefined()
  expect(reliableBound('2024-01-01 00:00:00.5+00', 'timestamp')).toBe('2024-01-01 00:00:00.500000000')
})

test('bounds are ordered by value', () => {
  expect(compareBounds('9', '10', 'integer')).toBeLessThan(0)
  expect(compareBounds('-0.10', '-0.1', 'decimal')).toBe(0)
  expect(compareBounds('9007199254740993', '9007199254740992', 'integer')).toBeGreaterThan(0)
  expect(compareBounds('Infinity', 'Infinity', 'double')).toBe(0)
  expect(compareBounds('-0.0', '0', 'double')).toBe(0)
})
