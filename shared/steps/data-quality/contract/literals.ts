import type { Path } from '../../../documents/document.ts'
import { column, type Expression, not, number, or, text } from '../../../engines/sql/expression.ts'
import { dateLiteral, timestampLiteral } from '../../../engines/sql/literal.ts'
import type { ContractColumn } from '../check.ts'
import { problem, quote, type Scope } from './scope.ts'

const NUMBER = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+|\d+\.)(?:[eE][-+]?\d+)?$/

/** A number of the contract as a literal, with the digits that were written. */
export function numberLiteral(scope: Scope, value: number, path: Path): Expression {
  const written = scope.document.written(path) ?? ''
  if (!NUMBER.test(written)) return number(plainNumber(String(value)))
  const sign = written.startsWith('-') ? '-' : ''
  const digits = written
    .replace(/^[-+]/, '')
    .replace(/^\./, '0.')
    .replace(/\.(?=$|[eE])/, '')
  return number(plainNumber(sign + digits))
}

/** What engines hold as an exact number. */
const MOST_DIGITS = 38

/**
 * `9.007e3` as `9007`: engines read the scientific form as a float, and an integer beside it is rounded to one. Left
 * as it is where no exact number has that many digits.
 */
export function plainNumber(written: string): string {
  const match = /^([-+]?)(\d+)\.?(\d*)[eE]([-+]?\d+)$/.exec(written)
  if (match === null) return written
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match
  const point = whole.length + Number(exponent)
  if (Math.abs(point) > MOST_DIGITS) return written
  const digits = `${'0'.repeat(Math.max(0, -point))}${whole}${fraction}`.padEnd(point, '0')
  const at = Math.max(0, point)
  const before = digits.slice(0, at).replace(/^0+(?=\d)/, '') || '0'
  const after = digits.slice(at).replace(/0+$/, '')
  if (before.length + after.length > MOST_DIGITS) return written
  return `${sign === '-' ? '-' : ''}${before}${after === '' ? '' : `.${after}`}`
}

/** The expression with every number that a value is compared with in its plain form; a calculation keeps its floats. */
export function withPlainNumbers(expression: Expression): Expression {
  const plain = (of: Expression): Expression =>
    of.op === 'literal' && of.type === 'number' ? number(plainNumber(String(of.value))) : withPlainNumbers(of)
  switch (expression.op) {
    case 'compare':
      return { ...expression, left: plain(expression.left), right: plain(expression.right) }
    case 'in':
      return { ...expression, of: withPlainNumbers(expression.of), values: expression.values.map(plain) }
    case 'and':
    case 'or':
      return { ...expression, of: expression.of.map(withPlainNumbers) }
    case 'not':
    case 'isNull':
      return { ...expression, of: withPlainNumbers(expression.of) }
    case 'case':
      return {
        ...expression,
        branches: expression.branches.map(({ when, then }) => ({
          when: withPlainNumbers(when),
          // biome-ignore lint/suspicious/noThenProperty: the word of SQL; nobody awaits a branch
          then: withPlainNumbers(then),
        })),
        ...(expression.otherwise === undefined ? {} : { otherwise: withPlainNumbers(expression.otherwise) }),
      }
    default:
      return expression
  }
}

/** How a column is compared with a list of values: the operand, and the values that it could equal. */
export interface Membership {
  readonly operand: Expression
  /** The operand where the file holds the column as an exact number, which no cast may round. */
  readonly exact?: Expression
  readonly values: readonly Expression[]
}

/**
 * A list of the contract as literals of the column's logical type. NULL is left out: each metric says what it
 * does with NULL. A value that the type cannot hold is a mistake; without a logical type the values decide.
 */
export function readValues(scope: Scope, of: ContractColumn, list: unknown, path: Path): Membership | undefined {
  if (!Array.isArray(list) || list.length === 0) {
    return problem(scope, path, `The list is ${quote(list)}; it must hold at least one value.`)
  }
  const type = of.logicalType ?? typeOf(list)
  const values: Expression[] = []
  let sound = true
  for (const [index, value] of list.entries()) {
    if (value === null) continue
    const literal = literalOf(scope, type, value, [...path, index])
    if (literal !== undefined) values.push(literal)
    else {
      const name = of.logicalType === undefined ? 'like the other values' : `of the logical type ${of.logicalType}`
      problem(scope, [...path, index], `The value ${quote(value)} is not ${name}; "${of.name}" can never equal it.`)
      sound = false
    }
  }
  if (!sound) return undefined
  const operand = column(of.physicalName)
  // Without a declared type the file's own is unknown here: text compares with anything.
  if (of.logicalType === 'time') return { operand: { op: 'tryCast', of: operand, to: 'string' }, values }
  if (of.logicalType !== undefined) return { operand, values }
  const cast: Membership = { operand: { op: 'tryCast', of: operand, to: castOf(type) }, values }
  return type === 'number' ? { ...cast, exact: operand } : cast
}

/** True for a value that is there and in none of the list. A value that the cast loses is in no list. */
export function notIn(of: ContractColumn, { operand, values }: Membership): Expression {
  const present = not({ op: 'isNull', of: column(of.physicalName) })
  if (values.length === 0) return present
  const outside = not({ op: 'in', of: operand, values })
  if (operand.op !== 'tryCast' || operand.to === 'string') return outside
  return or(outside, { op: 'and', of: [present, { op: 'isNull', of: operand }] })
}

type ListType = NonNullable<ContractColumn['logicalType']>

function typeOf(list: readonly unknown[]): ListType {
  const values = list.filter((value) => value !== null)
  if (values.every((value) => typeof value === 'number')) return 'number'
  return values.every((value) => typeof value === 'boolean') ? 'boolean' : 'string'
}

function castOf(type: ListType): 'string' | 'double' | 'boolean' {
  return type === 'number' ? 'double' : type === 'boolean' ? 'boolean' : 'string'
}

function literalOf(scope: Scope, type: ListType, value: unknown, path: Path): Expression | undefined {
  switch (type) {
    case 'string':
      // `[1.50, 2]` for a text column means the texts, as they were written.
      if (typeof value === 'object') return undefined
      return text(typeof value === 'string' ? value : (scope.document.written(path) ?? String(value)))
    case 'integer':
    case 'number':
      if (typeof value === 'string' && NUMBER.test(value)) return number(plainNumber(value.replace(/^\+/, '')))
      return typeof value === 'number' && Number.isFinite(value) ? numberLiteral(scope, value, path) : undefined
    case 'boolean':
      return typeof value === 'boolean' ? { op: 'literal', type: 'boolean', value } : undefined
    case 'date':
      return typeof value === 'string' ? dateLiteral(value) : undefined
    case 'timestamp':
      return typeof value === 'string' ? momentLiteral(value) : undefined
    case 'time':
      return typeof value === 'string' ? timeLiteral(value) : undefined
    default:
      return undefined
  }
}

/** A moment; a date alone is its midnight in UTC. */
export function momentLiteral(value: string): Expression | undefined {
  return timestampLiteral(value) ?? (dateLiteral(value) === undefined ? undefined : timestampLiteral(`${value} 00:00`))
}

/** A time of day, as the text that a time is compared as: `hh:mm:ss` sorts as the times do. */
export function timeLiteral(value: string): Expression | undefined {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?$/.test(value)) return undefined
  return text(value.length === 5 ? `${value}:00` : value)
}
