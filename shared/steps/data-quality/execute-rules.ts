import type { SqlEngine } from '../../engines/engine.ts'
import type { Dialect } from '../../engines/sql/dialect.ts'
import { StepError } from '../../kernel/index.ts'
import type { Session } from './execute-session.ts'
import { guardRule } from './plan/guard.ts'
import type { Relation } from './plan/relation.ts'

/** What a rule's SELECT gave, or why that is no answer. */
export type RuleAnswer =
  | { readonly value: number; readonly query: number }
  | { readonly message: string; readonly query: number | undefined }

const NUMBER = /^(U?(TINY|SMALL|BIG|HUGE)?INT|U?INTEGER|DECIMAL\(.*\)|DOUBLE|FLOAT)$/

/**
 * Runs the SELECT of a `sql` rule over the datasets of its contract. Exactly one row of one number or boolean is an
 * answer (true is 1, false is 0); everything else, NULL and NaN included, decides nothing.
 * @param datasets relations by lower-case dataset name
 */
export async function runRule(
  session: Session,
  sql: string,
  datasets: ReadonlyMap<string, Relation>,
): Promise<RuleAnswer> {
  const { engine } = session
  const text = sql.trim().replace(/;\s*$/, '')
  const guarded = await guardRule(engine, text, new Set(datasets.keys()))
  if ('refused' in guarded) return { message: guarded.refused, query: undefined }
  try {
    const { rows, query } = await session.ask('rule', ruleSql(engine, text, guarded.tables, datasets))
    const answer = readAnswer(rows)
    return typeof answer === 'number' ? { value: answer, query } : { message: answer, query }
  } catch (error) {
    // The author's own SQL: what the engine says of it is the author's to read.
    if (!(error instanceof StepError) || error.code !== 'ENGINE_FAILED') throw error
    return { message: `The SQL fails: ${error.message}`, query: undefined }
  }
}

function ruleSql(
  { dialect }: SqlEngine,
  sql: string,
  tables: ReadonlySet<string>,
  datasets: ReadonlyMap<string, Relation>,
): string {
  const views = [...tables].flatMap((name) => {
    const relation = datasets.get(name)
    return relation === undefined
      ? []
      : [`${dialect.identifier(name)} AS NOT MATERIALIZED (${everything(dialect, relation)})`]
  })
  const known = views.length === 0 ? '' : `WITH ${views.join(', ')} `
  return (
    `${known}SELECT len(struct_keys(answer)) AS fields, value::VARCHAR AS value, typeof(value) AS kind ` +
    `FROM (\n${sql}\n) AS answer(value) LIMIT 2`
  )
}

/** The dataset as a rule sees it: under its own names, floats without the bounds that may leave out NaN. */
function everything(dialect: Dialect, { columns, scope, from, footers }: Relation): string {
  const floats = columns.filter(({ name }) => footers?.boundsTellNaN === false && scope.get(name)?.type === 'double')
  const replaced = floats.map(({ name, engineName, type }) => {
    return `CAST(${scope.get(name)?.sql} AS ${type}) AS ${dialect.identifier(engineName)}`
  })
  return `SELECT *${replaced.length === 0 ? '' : ` REPLACE (${replaced.join(', ')})`} FROM ${from}`
}

function readAnswer(rows: readonly Readonly<Record<string, unknown>>[]): number | string {
  const [row] = rows
  if (row === undefined) return 'The SQL gives no row; it must give one number or boolean.'
  if (rows.length > 1) return 'The SQL gives more than one row; it must give one number or boolean.'
  const columns = Number(row.fields)
  if (columns !== 1) return `The SQL gives ${columns} columns; it must give one number or boolean.`
  if (row.value === null) return 'The SQL gives NULL, which decides nothing.'
  const kind = String(row.kind)
  if (kind === 'BOOLEAN') return row.value === 'true' ? 1 : 0
  if (!NUMBER.test(kind)) return `The SQL gives ${kind}; it must give one number or boolean.`
  const value = Number(row.value)
  return Number.isFinite(value) ? value : `The SQL gives ${String(row.value)}, which decides nothing.`
}
