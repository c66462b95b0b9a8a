import type { Expression } from './expression.ts'

/** What a value is, as far as its meaning in an expression depends on it. `other`: nested, binary, …: only NULL or not. */
export type ValueType =
  | 'string'
  | 'integer'
  | 'decimal'
  | 'double'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'other'
  | 'null'

/** How the columns of one relation are written and what they hold; keyed by the name that expressions use. */
export type ColumnScope = ReadonlyMap<string, { readonly sql: string; readonly type: ValueType }>

/** How one SQL engine writes what the plan means. One file a dialect; the fact that two differ lives only there. */
export interface Dialect {
  readonly name: 'duckdb' | 'databricks-sql'
  /** A quoted identifier; any text is a legal name. */
  identifier(name: string): string
  /** A quoted text literal. */
  string(value: string): string
  /** @throws ExpressionRefused when it needs an implicit cast, or names a column that the scope lacks. */
  expression(expression: Expression, columns: ColumnScope): string
}
