import type { ColumnScope, ValueType } from './dialect.ts'
import type { Expression, FunctionName, SqlType } from './expression.ts'

/** An expression that has no meaning that every dialect shares. The message is for the author of the check. */
export class ExpressionRefused extends Error {}

const NUMERIC: ReadonlySet<ValueType> = new Set(['integer', 'decimal', 'double', 'null'])
const TEMPORAL: ReadonlySet<ValueType> = new Set(['date', 'timestamp', 'null'])

const FAMILY: Readonly<Record<ValueType, string>> = {
  string: 'text',
  integer: 'a number',
  decimal: 'a number',
  double: 'a number',
  boolean: 'a boolean',
  date: 'a date',
  timestamp: 'a date',
  time: 'a time',
  other: 'a nested or binary value',
  null: 'NULL',
}

/**
 * The type of an expression over these columns. Nothing is cast behind the author's back: engines differ in
 * what `'10' > 9` means, so a comparison across families is refused instead of printed.
 * @throws ExpressionRefused
 */
export function typeOf(expression: Expression, columns: ColumnScope): ValueType {
  const type = (of: Expression) => typeOf(of, columns)
  switch (expression.op) {
    case 'column': {
      const column = columns.get(expression.name)
      if (column === undefined) throw new ExpressionRefused(`There is no column ${quote(expression.name)}.`)
      return column.type
    }
    case 'literal':
      return expression.type === 'number' ? numberType(String(expression.value)) : expression.type
    case 'isNull':
      type(expression.of)
      return 'boolean'
    case 'isNaN':
      want(expression.of, type(expression.of), NUMERIC, 'a number')
      return 'boolean'
    case 'compare':
      comparable(expression.left, type(expression.left), expression.right, type(expression.right))
      return 'boolean'
    case 'in': {
      const of = type(expression.of)
      for (const value of expression.values) comparable(expression.of, of, value, type(value))
      return 'boolean'
    }
    case 'matches':
    case 'like':
      want(expression.of, type(expression.of), new Set(['string', 'null']), 'text')
      return 'boolean'
    case 'and':
    case 'or':
      for (const part of expression.of) want(part, type(part), new Set(['boolean', 'null']), 'a condition')
      return 'boolean'
    case 'not':
      want(expression.of, type(expression.of), new Set(['boolean', 'null']), 'a condition')
      return 'boolean'
    case 'arithmetic': {
      const left = type(expression.left)
      const right = type(expression.right)
      want(expression.left, left, NUMERIC, 'a number')
      want(expression.right, right, NUMERIC, 'a number')
      return expression.by === '/' ? 'double' : widest([left, right])
    }
    case 'negate':
      want(expression.of, type(expression.of), NUMERIC, 'a number')
      return type(expression.of)
    case 'tryCast':
      castable(expression.of, type(expression.of), expression.to)
      // Databricks has no time of day: there and here a parsed time stays the text it was.
      return expression.to === 'time' ? 'string' : expression.to
    case 'call':
      return typeOfCall(expression.name, expression.args, columns)
    case 'case': {
      for (const { when } of expression.branches) want(when, type(when), new Set(['boolean', 'null']), 'a condition')
      const results = [...expression.branches.map(({ then }) => then), ...optional(expression.otherwise)]
      return unify(results, results.map(type))
    }
  }
}

const TEXT_FUNCTIONS: ReadonlySet<FunctionName> = new Set(['lower', 'upper', 'trim', 'concat'])
const TEXT_CONDITIONS: ReadonlySet<FunctionName> = new Set(['startsWith', 'endsWith', 'contains'])
const DATE_PARTS: ReadonlySet<FunctionName> = new Set(['year', 'month', 'day', 'isoDayOfWeek', 'toDate', 'daysBetween'])
const CLOCK_PARTS: ReadonlySet<FunctionName> = new Set(['hour', 'minute', 'second', 'secondsBetween'])
const REAL_FUNCTIONS: ReadonlySet<FunctionName> = new Set(['sqrt', 'ln', 'exp', 'power'])

/** How many arguments a function takes: exactly, or at least and at most. */
const ARITY: Partial<Record<FunctionName, readonly [number, number]>> = {
  round: [1, 2],
  power: [2, 2],
  greatest: [2, Infinity],
  least: [2, Infinity],
  substring: [3, 3],
  concat: [2, Infinity],
  startsWith: [2, 2],
  endsWith: [2, 2],
  contains: [2, 2],
  coalesce: [2, Infinity],
  nullif: [2, 2],
  daysBetween: [2, 2],
  secondsBetween: [2, 2],
}

function typeOfCall(name: FunctionName, args: readonly Expression[], columns: ColumnScope): ValueType {
  const types = args.map((arg) => typeOf(arg, columns))
  const [least, most] = ARITY[name] ?? [1, 1]
  if (args.length < least || args.length > most) {
    const wanted = least === most ? String(least) : `${least}${most === Infinity ? ' or more' : ` to ${most}`}`
    throw new ExpressionRefused(`${name} takes ${wanted} argument(s), not ${args.length}.`)
  }
  const all = (allowed: ReadonlySet<ValueType>, wanted: string) =>
    args.forEach((arg, index) => {
      want(arg, types[index] ?? 'null', allowed, wanted)
    })
  const text = new Set<ValueType>(['string', 'null'])
  if (TEXT_FUNCTIONS.has(name)) all(text, 'text')
  if (TEXT_CONDITIONS.has(name)) all(text, 'text')
  if (DATE_PARTS.has(name)) all(TEMPORAL, 'a date')
  if (CLOCK_PARTS.has(name)) all(new Set(['timestamp', 'null']), 'a timestamp')
  if (REAL_FUNCTIONS.has(name)) all(NUMERIC, 'a number')
  switch (name) {
    case 'length':
      all(text, 'text')
      return 'integer'
    case 'substring': {
      const [of, start, count] = args
      want(of, types[0] ?? 'null', text, 'text')
      // `substr('abc', 0, 2)` is 'a' in one engine and 'ab' in the other.
      if (!isWhole(start, 1) || !isWhole(count, 0)) {
        throw new ExpressionRefused('substring takes a start from 1 and a count from 0, both written as whole numbers.')
      }
      return 'string'
    }
    case 'round': {
      want(args[0], types[0] ?? 'null', NUMERIC, 'a number')
      if (args[1] !== undefined && !isWhole(args[1], 0)) {
        throw new ExpressionRefused('round takes its digits as a whole number from 0.')
      }
      return types[0] === 'integer' ? 'integer' : (types[0] ?? 'null')
    }
    case 'abs':
    case 'floor':
    case 'ceil':
    case 'sign':
      all(NUMERIC, 'a number')
      return types[0] ?? 'null'
    case 'greatest':
    case 'least':
    case 'coalesce':
      return unify(args, types)
    case 'nullif': {
      const both = unify(args, types)
      return both === 'double' ? both : (types[0] ?? 'null')
    }
    default:
      if (TEXT_FUNCTIONS.has(name)) return 'string'
      if (TEXT_CONDITIONS.has(name)) return 'boolean'
      if (name === 'toDate') return 'date'
      return REAL_FUNCTIONS.has(name) || name === 'secondsBetween' ? 'double' : 'integer'
  }
}

/** `12` is an integer, `1.50` a decimal, `1e3` a double: as both engines read them. */
export function numberType(written: string): ValueType {
  if (/^[+-]?\d+$/.test(written)) return 'integer'
  if (/^[+-]?(\d+\.\d*|\.\d+)$/.test(written)) return 'decimal'
  if (/^[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d+$/.test(written)) return 'double'
  throw new ExpressionRefused(`${quote(written)} is not a number.`)
}

function unify(of: readonly Expression[], types: readonly ValueType[]): ValueType {
  const known = types.findIndex((type) => type !== 'null')
  const first = of[known]
  const type = types[known]
  if (first === undefined || type === undefined) return 'null'
  of.forEach((part, index) => {
    comparable(first, type, part, types[index] ?? 'null')
  })
  return NUMERIC.has(type) ? widest(types) : types.includes('timestamp') ? 'timestamp' : type
}

function widest(types: readonly ValueType[]): ValueType {
  return (['double', 'decimal', 'integer'] as const).find((type) => types.includes(type)) ?? 'null'
}

function comparable(left: Expression, leftType: ValueType, right: Expression, rightType: ValueType): void {
  if (leftType === 'other' || rightType === 'other') {
    throw new ExpressionRefused(
      `${describe(leftType === 'other' ? left : right)} is ${FAMILY.other}; only whether it is NULL can be asked.`,
    )
  }
  if (leftType === 'null' || rightType === 'null' || FAMILY[leftType] === FAMILY[rightType]) return
  throw new ExpressionRefused(
    `${describe(left)} is ${FAMILY[leftType]} and ${describe(right)} is ${FAMILY[rightType]}; they are not compared, since engines disagree on what that means.`,
  )
}

function castable(of: Expression, from: ValueType, to: SqlType): void {
  const numeric = to === 'integer' || to === 'decimal' || to === 'double'
  if (from === 'string' || from === 'null' || from === to || (to === 'string' && from !== 'other')) return
  if (numeric && NUMERIC.has(from)) return
  if ((to === 'date' || to === 'timestamp') && TEMPORAL.has(from)) return
  throw new ExpressionRefused(`${describe(of)} is ${FAMILY[from]}; it has no meaning as ${to}.`)
}

function want(of: Expression | undefined, type: ValueType, allowed: ReadonlySet<ValueType>, wanted: string): void {
  if (of !== undefined && !allowed.has(type)) {
    throw new ExpressionRefused(`${describe(of)} is ${FAMILY[type]}; ${wanted} is needed there.`)
  }
}

function isWhole(of: Expression | undefined, least: number): boolean {
  if (of?.op !== 'literal' || of.type !== 'number') return false
  const value = Number(of.value)
  return Number.isInteger(value) && value >= least && value < 2 ** 31
}

function describe(of: Expression): string {
  if (of.op === 'column') return `Column ${quote(of.name)}`
  if (of.op === 'literal') return of.type === 'string' ? `The text ${quote(String(of.value))}` : `${of.value}`
  return of.op === 'call' ? `The result of ${of.name}` : `The result of ${of.op}`
}

function quote(value: string): string {
  return JSON.stringify(value)
}

function optional<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}
