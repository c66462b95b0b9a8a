import type { Expression } from './expression.ts'

/** How one SQL engine writes what the plan means. One file a dialect; the fact that two differ lives only there. */
export interface Dialect {
  readonly name: 'duckdb' | 'databricks-sql'
  /** A quoted identifier; any text is a legal name. */
  identifier(name: string): string
  /** A quoted text literal. */
  string(value: string): string
  expression(expression: Expression): string
}
