import { csvOptions, scanFiles } from '../../../engines/duckdb/scan.ts'
import { valueTypeOf } from '../../../engines/duckdb/value-type.ts'
import type { SqlEngine } from '../../../engines/engine.ts'
import type { Source } from '../../../engines/files/source.ts'
import type { ValueType } from '../../../engines/sql/dialect.ts'
import type { Place, Problem } from '../../../kernel/index.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import type { Named } from '../config/gate.ts'

export interface Column {
  readonly name: string
  /** Whose it is: `candidate`. */
  readonly role: string
  /** As a query writes it. */
  readonly sql: string
  readonly type: ValueType
  /** As the engine calls it: `BIGINT`. */
  readonly engineType: string
}

/** A model's predictions, as a query reads them. */
export interface Relation {
  /** `candidate` or `champion`: stands in messages. */
  readonly role: string
  /** The path or glob as the user wrote it. */
  readonly pattern: string
  readonly from: string
  readonly columns: ReadonlyMap<string, Column>
}

/** Names and types of the columns. CSV and JSON are read whole to know their types. */
export async function openRelation(engine: SqlEngine, source: Source, role: string): Promise<Relation> {
  const { dialect } = engine
  const reading =
    source.format === 'parquet'
      ? []
      : source.format === 'csv'
        ? [...csvOptions(dialect, source), 'sample_size = -1', 'union_by_name = true']
        : ['sample_size = -1', 'union_by_name = true']
  const from = scanFiles(dialect, source, source.files, reading)
  const described = await engine.query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`)
  const columns = described.map((row): [string, Column] => {
    const name = String(row.column_name)
    const engineType = String(row.column_type)
    const { type, asText } = valueTypeOf(engineType)
    const identifier = dialect.identifier(name)
    return [name, { name, role, sql: asText ? `CAST(${identifier} AS VARCHAR)` : identifier, type, engineType }]
  })
  return { role, pattern: source.pattern, from, columns: new Map(columns) }
}

/** The column that the gate names, or the mistake. */
export function findColumn(relation: Relation, { name, at }: Named): Column | Problem {
  const found = relation.columns.get(name)
  if (found !== undefined) return found
  const names = [...relation.columns.keys()]
  return {
    message: `The ${relation.role}’s data (${relation.pattern}) have no column "${name}".${didYouMean(name, names)}`,
    at,
    hint: `They have ${listed(names)}.`,
  }
}

/** `a, b, c and 12 more` */
function listed(names: readonly string[], most = 12): string {
  const shown = names.slice(0, most).join(', ')
  return names.length <= most ? shown : `${shown} and ${names.length - most} more`
}

export function isNumeric(type: ValueType): boolean {
  return type === 'integer' || type === 'decimal' || type === 'double'
}

/** A mistake about a column's type. */
export interface WrongType extends Problem {
  readonly column: Column
}

export function wrongType(column: Column, wanted: string, at: Place): WrongType {
  const { name, role, engineType } = column
  return { message: `The column "${name}" of the ${role} is ${engineType}; it must be ${wanted}.`, at, column }
}

/** What a text must look like to be a date: other texts sort by their letters, which is no order of time. */
export const DATE_HINT = 'Write dates as 2026-11-20.'

/** The time of a row, in the order of which rows follow each other; of a text that is no date it is NULL. */
export function timeOf(column: Column, at: Place): string | Problem {
  if (column.type === 'string') return `TRY_CAST(${column.sql} AS TIMESTAMP)`
  if (column.type === 'date' || column.type === 'timestamp' || isNumeric(column.type)) return column.sql
  return wrongType(column, 'a date, a timestamp, a number or a text such as 2026-11-20', at)
}
