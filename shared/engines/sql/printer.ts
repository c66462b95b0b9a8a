import type { ColumnScope, Dialect, ValueType } from './dialect.ts'
import type { Comparison, Expression, FunctionName, LiteralType, SqlType } from './expression.ts'
import { ExpressionRefused, numberType, typeOf } from './typing.ts'

/** What a dialect writes in its own way; the printer writes the rest. */
export interface DialectParts {
  readonly name: Dialect['name']
  /** The widest type of whole numbers. */
  readonly integer: string
  identifier(name: string): string
  string(value: string): string
  /** @param exact the literal meets a float, so it must be the double of this text. */
  literal(type: Exclude<LiteralType, 'null' | 'boolean' | 'string'>, value: string, exact: boolean): string
  in(of: string, values: readonly string[], type: ValueType): string
  matches(of: string, pattern: string): string
  like(of: string, pattern: string): string
  isNaN(of: string): string
  divide(left: string, right: string): string
  /** Text becomes a value by one grammar, whatever the engine's own cast would accept. */
  parse(of: string, to: SqlType): string
  cast(of: string, to: SqlType, from: ValueType): string
  /** @param type what the first argument is */
  call(name: FunctionName, args: readonly string[], type: ValueType): string
}

/** Makes a dialect of what is its own. Every printed part is parenthesised or a call, so none binds to its neighbour. */
export function createDialect(parts: DialectParts): Dialect {
  const print = (expression: Expression, columns: ColumnScope, besideDouble = false): string => {
    const sub = (of: Expression) => print(of, columns)
    const subs = (of: readonly Expression[]) => {
      const double = of.some((part) => typeOf(part, columns) === 'double')
      // Beside a float everything is a double: an engine could meet an integer and a float in 32 bits.
      return of.map((part) =>
        !double || part.op === 'literal' || typeOf(part, columns) === 'double'
          ? print(part, columns, double)
          : `CAST(${print(part, columns)} AS DOUBLE)`,
      )
    }
    // Two floats of 32 bits would be added in 32 bits, and small integers overflow in one engine before the other.
    const wide = (of: Expression, type: ValueType) => {
      if (type === 'double' && of.op === 'literal') return print(of, columns, true)
      if (type === 'double') return `CAST(${sub(of)} AS DOUBLE)`
      return type === 'integer' ? `CAST(${sub(of)} AS ${parts.integer})` : sub(of)
    }
    switch (expression.op) {
      case 'column':
        return columns.get(expression.name)?.sql ?? missing(expression.name)
      case 'literal':
        return literal(parts, expression.type, expression.value, besideDouble)
      case 'isNull':
        return `(${sub(expression.of)} IS NULL)`
      case 'isNaN': {
        // Only a float can be NaN: of an exact number the question is whether it is NULL.
        const of = sub(expression.of)
        return typeOf(expression.of, columns) === 'double' ? parts.isNaN(of) : `(${of} <> ${of})`
      }
      case 'compare': {
        const [left, right] = subs([expression.left, expression.right])
        return `(${left} ${expression.by} ${right})`
      }
      case 'in': {
        if (expression.values.length === 0) throw new ExpressionRefused('A list of allowed values is empty.')
        const [of, ...values] = subs([expression.of, ...expression.values])
        return parts.in(of ?? '', values, typeOf(expression.of, columns))
      }
      case 'matches':
        return parts.matches(sub(expression.of), expression.pattern)
      case 'like':
        return parts.like(sub(expression.of), expression.pattern)
      case 'and':
      case 'or':
        if (expression.of.length === 0) return expression.op === 'and' ? 'TRUE' : 'FALSE'
        return `(${expression.of.map(sub).join(expression.op === 'and' ? ' AND ' : ' OR ')})`
      case 'not': {
        const moved = negated(expression.of)
        return moved === undefined ? `(NOT ${sub(expression.of)})` : sub(moved)
      }
      case 'arithmetic': {
        const operands = [expression.left, expression.right]
        const widened = expression.by === '/' || expression.by === '%' ? 'null' : typeOf(expression, columns)
        const [left = '', right = ''] =
          widened === 'double' || widened === 'integer' ? operands.map((of) => wide(of, widened)) : subs(operands)
        // A zero divisor is NULL everywhere: one engine says infinity, the other stops.
        if (expression.by === '/') return parts.divide(left, right)
        return expression.by === '%' ? `(${left} % nullif(${right}, 0))` : `(${left} ${expression.by} ${right})`
      }
      case 'negate':
        return `(- ${wide(expression.of, typeOf(expression.of, columns))})`
      case 'tryCast': {
        const from = typeOf(expression.of, columns)
        const of = sub(expression.of)
        if (from === expression.to) return of
        return from === 'string' ? parts.parse(of, expression.to) : parts.cast(of, expression.to, from)
      }
      case 'call': {
        // The digits of round() are a count: no float, whatever is rounded.
        const counted = expression.name === 'round' ? 1 : expression.args.length
        const values = subs(expression.args.slice(0, counted))
        const [first] = expression.args
        const type = first === undefined ? 'null' : typeOf(first, columns)
        return parts.call(expression.name, [...values, ...expression.args.slice(counted).map(sub)], type)
      }
      case 'case': {
        const otherwise = expression.otherwise === undefined ? [] : [expression.otherwise]
        const results = subs([...expression.branches.map(({ then }) => then), ...otherwise])
        const branches = expression.branches.map(({ when }, index) => `WHEN ${sub(when)} THEN ${results[index]}`)
        const last = otherwise.length === 0 ? '' : ` ELSE ${results[results.length - 1]}`
        return `(CASE ${branches.join(' ')}${last} END)`
      }
    }
  }
  return {
    name: parts.name,
    identifier: parts.identifier,
    string: parts.string,
    expression: (expression, columns) => {
      typeOf(expression, columns)
      return print(expression, columns)
    },
  }
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}

/**
 * The same without the NOT, where that is possible: an engine skips row groups for `price > 9` and reads them all for
 * `NOT (price <= 9)`. The meaning stays, NULL and NaN included: every dialect here orders NaN above all numbers.
 */
function negated(expression: Expression): Expression | undefined {
  switch (expression.op) {
    case 'not':
      return expression.of
    case 'compare':
      return { ...expression, by: OPPOSITE[expression.by] }
    case 'and':
    case 'or':
      return { op: expression.op === 'and' ? 'or' : 'and', of: expression.of.map((of) => ({ op: 'not', of })) }
    default:
      return undefined
  }
}

/** Text becomes a value only if the whole of it has this form; blanks around it do not count as part of a value. */
export const VALUE_GRAMMAR: Readonly<Record<Exclude<SqlType, 'string' | 'boolean'>, string>> = {
  integer: '[+-]?[0-9]+',
  decimal: '[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)',
  double: '[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)(?:[eE][+-]?[0-9]+)?',
  date: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
  timestamp:
    '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?',
  time: '(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?',
}

function literal(
  parts: DialectParts,
  type: LiteralType,
  value: string | boolean | null,
  besideDouble: boolean,
): string {
  if (type === 'null' || value === null) return 'NULL'
  if (type === 'boolean') return value === true || value === 'true' ? 'TRUE' : 'FALSE'
  if (type === 'string') return parts.string(String(value))
  if (type === 'number') numberType(String(value))
  return parts.literal(type, String(value), besideDouble)
}

/**
 * A timestamp literal in UTC without zone, `2024-03-31 01:30:00.123456`: what has an offset is moved to UTC, what
 * has none is UTC already. Digits beyond microseconds are cut.
 * @throws ExpressionRefused when it is not an ISO 8601 date and time that exists.
 */
export function utcTimestamp(written: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(
    written,
  )
  const [, day, clock = '00:00', second = '00', fraction = '', zone = 'Z'] = match ?? []
  const instant = day === undefined ? Number.NaN : Date.parse(`${day}T${clock}:${second}${zone}`)
  const local = day === undefined ? Number.NaN : Date.parse(`${day}T${clock}:${second}Z`)
  if (Number.isNaN(instant) || new Date(local).toISOString().slice(0, 10) !== day) {
    throw new ExpressionRefused(`${JSON.stringify(written)} is not a date and time, e.g. 2024-03-31T01:30:00Z.`)
  }
  const micros = fraction.slice(0, 6).padEnd(6, '0')
  return `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')}.${micros}`
}

/** @throws ExpressionRefused when it is not an ISO 8601 date that exists. */
export function isoDate(written: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== written) {
    throw new ExpressionRefused(`${JSON.stringify(written)} is not a date, e.g. 2024-03-31.`)
  }
  return written
}

function missing(name: string): never {
  throw new ExpressionRefused(`There is no column ${JSON.stringify(name)}.`)
}
