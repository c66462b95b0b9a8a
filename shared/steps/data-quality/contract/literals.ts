import { column, type Expression, not, number, or, text } from '../../../engines/sql/expression.ts'
import { dateLiteral, timestampLiteral } from '../../../engines/sql/literal.ts'
import type { ContractColumn } from '../check.ts'
import type { Path } from './document.ts'
import { problem, quote, type Scope } from './scope.ts'

const NUMBER = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+|\d+\.)(?:[eE][-+]?\d+)?$/

/** A number of the contract as a literal, with the digits that were written. */
export function numberLiteral(scope: Scope, value: number, path: Path): Expression {
  const written = scope.document.written(path) ?? ''
  if (!NUMBER.test(written)) return number(value)
  const sign = written.startsWith('-') ? '-' : ''
  const digits = written
    .replace(/^[-+]/, '')
    .replace(/^\./, '0.')
    .replace(/\.(?=$|[eE])/, '')
  return number(sign + digits)
}

/** How a column is compared with a list of values: the operand, and the values that it could equal. */
export interface Membership {
  readonly operand: Expression
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
  return { operand: { op: 'tryCast', of: operand, to: castOf(type) }, values }
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
      if (typeof value === 'string' && NUMBER.test(value)) return number(value.replace(/^\+/, ''))
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
