/**
 * A scalar SQL expression as data: what a check says about one row, before any dialect. Three-valued logic
 * as in SQL. The meaning of each node is pinned by the golden corpus; a dialect's printer must keep it.
 */
export type Expression =
  | { readonly op: 'column'; readonly name: string }
  | { readonly op: 'literal'; readonly type: LiteralType; readonly value: string | boolean | null }
  | { readonly op: 'isNull'; readonly of: Expression }
  /** True for NaN only; NULL for NULL. `of` is a float. */
  | { readonly op: 'isNaN'; readonly of: Expression }
  | { readonly op: 'compare'; readonly by: Comparison; readonly left: Expression; readonly right: Expression }
  /** Never NULL unless `of` is; `values` holds no NULL and at least one literal. */
  | { readonly op: 'in'; readonly of: Expression; readonly values: readonly Expression[] }
  /** The whole text matches the portable pattern (see `pattern.ts`). */
  | { readonly op: 'matches'; readonly of: Expression; readonly pattern: string }
  | { readonly op: 'like'; readonly of: Expression; readonly pattern: string }
  | { readonly op: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | {
      readonly op: 'arithmetic'
      readonly by: '+' | '-' | '*' | '/' | '%'
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly op: 'negate'; readonly of: Expression }
  /** NULL where the value is none of the type; an integer has 64 bits. */
  | { readonly op: 'tryCast'; readonly of: Expression; readonly to: SqlType }
  | { readonly op: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | {
      readonly op: 'case'
      readonly branches: readonly { readonly when: Expression; readonly then: Expression }[]
      readonly otherwise?: Expression
    }

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>='

/** Numbers and dates are kept as the text that was written, so that no digit is lost. */
export type LiteralType = 'string' | 'number' | 'boolean' | 'date' | 'timestamp' | 'null'

export type SqlType = 'string' | 'integer' | 'decimal' | 'double' | 'boolean' | 'date' | 'timestamp' | 'time'

/** Functions with the same meaning in every dialect; `length` counts characters (code points). */
export type FunctionName =
  | 'abs'
  | 'round'
  | 'floor'
  | 'ceil'
  | 'sqrt'
  | 'ln'
  | 'exp'
  | 'power'
  | 'greatest'
  | 'least'
  | 'sign'
  | 'lower'
  | 'upper'
  | 'trim'
  | 'length'
  | 'substring'
  | 'concat'
  | 'startsWith'
  | 'endsWith'
  | 'contains'
  | 'coalesce'
  | 'nullif'
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'isoDayOfWeek'
  | 'toDate'
  | 'daysBetween'
  | 'secondsBetween'

export const column = (name: string): Expression => ({ op: 'column', name })
export const text = (value: string): Expression => ({ op: 'literal', type: 'string', value })
/** @param value the number as written: `0.1`, `9007199254740993`. */
export const number = (value: string | number): Expression => ({ op: 'literal', type: 'number', value: String(value) })
export const isNull = (of: Expression): Expression => ({ op: 'isNull', of })
export const not = (of: Expression): Expression => ({ op: 'not', of })
export const and = (...of: readonly Expression[]): Expression => ({ op: 'and', of })
export const or = (...of: readonly Expression[]): Expression => ({ op: 'or', of })
export const compare = (by: Comparison, left: Expression, right: Expression): Expression => ({
  op: 'compare',
  by,
  left,
  right,
})
