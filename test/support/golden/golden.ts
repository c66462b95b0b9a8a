import type { ValueType } from '../../../shared/engines/sql/dialect.ts'
import { column, type Expression, type FunctionName } from '../../../shared/engines/sql/expression.ts'

/**
 * The meaning of an expression, pinned. The unit test of the dialects runs the DuckDB text and holds the Databricks
 * text beside it; the live suite runs that text in Spark. Where the engines would differ if left alone, a comment
 * says how.
 */
export interface Golden {
  readonly meaning: string
  readonly expression: Expression
  /** The value of column `x` as DuckDB writes it, and its type there. */
  readonly x: string
  readonly type: ValueType
  readonly gives: unknown
  readonly databricks: string
}

export const x = column('x')
export const call = (name: FunctionName, ...args: Expression[]): Expression => ({ op: 'call', name, args })
export const matches = (pattern: string): Expression => ({ op: 'matches', of: x, pattern })
export const like = (pattern: string): Expression => ({ op: 'like', of: x, pattern })
export const among = (...values: Expression[]): Expression => ({ op: 'in', of: x, values })
export const tryCast = (to: Extract<Expression, { op: 'tryCast' }>['to']): Expression => ({ op: 'tryCast', of: x, to })
export const arithmetic = (by: '+' | '-' | '*' | '/' | '%', left: Expression, right: Expression): Expression => ({
  op: 'arithmetic',
  by,
  left,
  right,
})
export const date = (value: string): Expression => ({ op: 'literal', type: 'date', value })
export const timestamp = (value: string): Expression => ({ op: 'literal', type: 'timestamp', value })
export const notANumber: Expression = { op: 'isNaN', of: x }

export const NAN = "'NaN'::DOUBLE"
