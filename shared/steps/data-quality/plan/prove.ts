import type { ColumnScope, ValueType } from '../../../engines/sql/dialect.ts'
import type { Comparison, Expression } from '../../../engines/sql/expression.ts'
import { utcTimestamp } from '../../../engines/sql/printer.ts'
import { type Bounded, boundsOfPart } from './calendar.ts'
import type { GroupStatistics } from './statistics.ts'

/** Which of SQL's three truth values a condition may take in a row group; a superset of those that occur. */
interface Possible {
  readonly true: boolean
  readonly false: boolean
  readonly null: boolean
}

const ANY: Possible = { true: true, false: true, null: true }

/** The statistics of one row group by column. */
export type GroupOf = (column: string) => GroupStatistics | undefined

/** What a proof stands on. */
export interface Grounds {
  readonly columns: ColumnScope
  /** Where a float column has bounds there is no NaN. Otherwise bounds say nothing of it: it may be there. */
  readonly boundsTellNaN: boolean
}

/** Whether the statistics prove that no row of the group makes the condition true. */
export function neverTrue(condition: Expression, group: GroupOf, grounds: Grounds): boolean {
  return !possible(condition, { group, ...grounds }).true
}

/** Whether the statistics prove that every row of the group makes the condition true. */
export function alwaysTrue(condition: Expression, group: GroupOf, grounds: Grounds): boolean {
  const values = possible(condition, { group, ...grounds })
  return !values.false && !values.null
}

interface Context extends Grounds {
  readonly group: GroupOf
}

function possible(condition: Expression, context: Context): Possible {
  switch (condition.op) {
    case 'literal':
      if (condition.type === 'null' || condition.value === null) return { true: false, false: false, null: true }
      if (condition.type !== 'boolean') return ANY
      return condition.value === true || condition.value === 'true'
        ? { true: true, false: false, null: false }
        : { true: false, false: true, null: false }
    case 'isNull': {
      if (condition.of.op !== 'column') return { ...ANY, null: false }
      const group = context.group(condition.of.name)
      if (group?.nulls === undefined) return { ...ANY, null: false }
      return { true: group.nulls > 0, false: group.nulls < group.rows, null: false }
    }
    case 'isNaN':
      return condition.of.op === 'column' ? isNaNPossible(condition.of.name, context) : ANY
    case 'not': {
      const of = possible(condition.of, context)
      return { true: of.false, false: of.true, null: of.null }
    }
    case 'and':
      return condition.of.map((part) => possible(part, context)).reduce(and, { true: true, false: false, null: false })
    case 'or':
      return negate(
        condition.of
          .map((part) => negate(possible(part, context)))
          .reduce(and, { true: true, false: false, null: false }),
      )
    case 'compare':
      return comparison(condition.by, condition.left, condition.right, context)
    case 'in': {
      const equal = condition.values.map((value) => comparison('=', condition.of, value, context))
      const nullable = equal.some((one) => one.null)
      return {
        true: equal.some((one) => one.true),
        false: equal.every((one) => one.false),
        null: nullable,
      }
    }
    case 'call':
      return condition.name === 'coalesce'
        ? condition.args.map((part) => possible(part, context)).reduceRight(instead)
        : ANY
    default:
      return ANY
  }
}

/** The second where the first is NULL. */
function instead(second: Possible, first: Possible): Possible {
  if (!first.null) return first
  return { true: first.true || second.true, false: first.false || second.false, null: second.null }
}

function isNaNPossible(name: string, { group: groupOf, columns, boundsTellNaN }: Context): Possible {
  const group = groupOf(name)
  const nullable = group?.nulls !== 0
  const exact = columns.get(name)?.type === 'integer' || columns.get(name)?.type === 'decimal'
  const told = boundsTellNaN && group?.min !== undefined
  return { true: !exact && !told, false: true, null: nullable }
}

function and(a: Possible, b: Possible): Possible {
  return {
    true: a.true && b.true,
    false: a.false || b.false,
    null: (a.null && (b.null || b.true)) || (b.null && a.true),
  }
}

function negate(of: Possible): Possible {
  return { true: of.false, false: of.true, null: of.null }
}

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

function comparison(by: Comparison, left: Expression, right: Expression, context: Context): Possible {
  if (left.op === 'literal' && right.op !== 'literal') return comparison(MIRRORED[by], right, left, context)
  const bounded = boundsOf(left, context)
  if (bounded === undefined || right.op !== 'literal' || right.value === null) return ANY
  const { group, type } = bounded
  const onlyNull = group.nulls !== undefined && group.nulls === group.rows
  if (onlyNull) return { true: false, false: false, null: true }
  const nullable = group.nulls !== 0
  const bound = literalBound(right, type)
  if (group.min === undefined || group.max === undefined || bound === undefined) return { ...ANY, null: nullable }
  const low = compareBounds(group.min, bound, type)
  const high = compareBounds(group.max, bound, type)
  // NaN is the largest float, and no bound tells of it.
  const nan = type === 'double' && !context.boundsTellNaN
  const below = low < 0
  const above = high > 0 || nan
  const same = low <= 0 && high >= 0
  const truth = {
    '=': { true: same, false: below || above },
    '<>': { true: below || above, false: same },
    '<': { true: below, false: same || above },
    '<=': { true: below || same, false: above },
    '>': { true: above, false: same || below },
    '>=': { true: above || same, false: below },
  }[by]
  return { ...truth, null: nullable }
}

/** What the row group tells of a column, or of a part of the date in it. */
function boundsOf(value: Expression, context: Context): Bounded | undefined {
  if (value.op === 'call') {
    const [of] = value.args
    const inner = of?.op === 'column' ? boundsOf(of, context) : undefined
    return inner === undefined ? undefined : boundsOfPart(value.name, inner)
  }
  if (value.op !== 'column') return undefined
  const group = context.group(value.name)
  const type = context.columns.get(value.name)?.type
  return group === undefined || type === undefined ? undefined : { group, type }
}

/** The literal in the form of the column's bounds; `undefined` when they are not compared as such. */
function literalBound(literal: Expression & { op: 'literal' }, type: ValueType): string | undefined {
  const value = String(literal.value)
  if (literal.type === 'number') {
    return type === 'integer' || type === 'decimal' || type === 'double' ? value : undefined
  }
  if (literal.type === 'string') return type === 'string' && /^[ -~]*$/.test(value) ? value : undefined
  if (literal.type === 'date' && type === 'date') return value
  if (type === 'timestamp' && (literal.type === 'timestamp' || literal.type === 'date')) {
    return `${utcTimestamp(value)}000`
  }
  return undefined
}

/** Negative, zero or positive, as the engine orders values of this type. */
export function compareBounds(a: string, b: string, type: ValueType): number {
  if (type === 'integer' || type === 'decimal') {
    // A literal in scientific form is a double, and so is the column beside it: rounding keeps the order.
    return /e/i.test(a) || /e/i.test(b) ? order(Number(a), Number(b)) : compareExact(a, b)
  }
  return type === 'double' ? order(Number(a), Number(b)) : order(a, b)
}

function order<T extends number | string | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compareExact(a: string, b: string): number {
  const scale = Math.max(decimals(a), decimals(b))
  return order(scaled(a, scale), scaled(b, scale))
}

function decimals(number: string): number {
  const point = number.indexOf('.')
  return point === -1 ? 0 : number.length - point - 1
}

function scaled(number: string, scale: number): bigint {
  const [whole = '', fraction = ''] = number.replace(/^[+-]/, '').split('.')
  const magnitude = BigInt(`${whole}${fraction.padEnd(scale, '0')}` || '0')
  return number.startsWith('-') ? -magnitude : magnitude
}
