import type { SqlEngine } from '../../engines/engine.ts'
import type { Dialect } from '../../engines/sql/dialect.ts'
import { StepError } from '../../kernel/index.ts'
import { plainNumber } from './contract/literals.ts'
import type { Session } from './execute-session.ts'
import { guardRule } from './plan/guard.ts'
import { compareBounds } from './plan/prove.ts'
import type { Relation } from './plan/relation.ts'

/** What a rule's SELECT gave, or why that is no answer. */
export type RuleAnswer =
  | {
      readonly value: number
      /** Two neighbouring doubles that the exact value is between, where it is none itself. */
      readonly between?: readonly [number, number]
      /** The answer as the engine writes it. */
      readonly written: string
      /** A sum of floats depends on their order: its last digits may change from run to run. */
      readonly float: boolean
      readonly query: number
    }
  | { readonly message: string; readonly query: number | undefined }

const NUMBER = /^(U?(TINY|SMALL|BIG|HUGE)?INT|U?INTEGER|DECIMAL\(.*\)|DOUBLE|FLOAT)$/

const RULES_FAULT: ReadonlySet<string> = new Set(['ENGINE_FAILED', 'ENGINE_REFUSED'])

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
  const text = withoutTail(sql)
  const guarded = await guardRule(engine, text, new Set(datasets.keys()))
  if ('refused' in guarded) return { message: guarded.refused, query: undefined }
  try {
    const { rows, query } = await session.ask('rule', ruleSql(engine, text, guarded.tables, datasets))
    const answer = readAnswer(rows)
    return typeof answer === 'string' ? { message: answer, query } : { ...answer, query }
  } catch (error) {
    // The author's own SQL: what the engine says of it is the author's to read, and fails no other check.
    if (!(error instanceof StepError) || !RULES_FAULT.has(error.code)) throw error
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

const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|[^\s'";\-/]+|[\s\S]/g

/** Without the semicolons, comments and blanks at its end: the text becomes a part of another. */
function withoutTail(sql: string): string {
  const last = [...sql.matchAll(TOKEN)].findLast(([token]) => !/^(?:;|\s|--|\/\*)/.test(token))
  return last === undefined ? '' : sql.slice(0, last.index + last[0].length).trim()
}

type Answered = Omit<Extract<RuleAnswer, { value: number }>, 'query'>

function readAnswer(rows: readonly Readonly<Record<string, unknown>>[]): Answered | string {
  const [row] = rows
  if (row === undefined) return 'The SQL gives no row; it must give one number or boolean.'
  if (rows.length > 1) return 'The SQL gives more than one row; it must give one number or boolean.'
  const columns = Number(row.fields)
  if (columns !== 1) return `The SQL gives ${columns} columns; it must give one number or boolean.`
  if (row.value === null) return 'The SQL gives NULL, which decides nothing.'
  const kind = String(row.kind)
  const written = String(row.value)
  if (kind === 'BOOLEAN') return { value: written === 'true' ? 1 : 0, written, float: false }
  if (!NUMBER.test(kind)) return `The SQL gives ${kind}; it must give one number or boolean.`
  const value = Number(written)
  if (!Number.isFinite(value)) return `The SQL gives ${written}, which decides nothing.`
  if (kind === 'DOUBLE' || kind === 'FLOAT') return { value, written, float: true }
  const between = neighbours(written, value)
  return { value, written, float: false, ...(between === undefined ? {} : { between }) }
}

/** The doubles around an exact number that has more digits than one; `undefined` where a double says it all. */
function neighbours(written: string, value: number): readonly [number, number] | undefined {
  const beside = compareBounds(written, plainNumber(String(value)), 'decimal')
  if (beside === 0) return undefined
  return beside > 0 ? [value, nextDouble(value, 1n)] : [nextDouble(value, -1n), value]
}

/** The double after this one, or before it. */
function nextDouble(value: number, step: 1n | -1n): number {
  if (value === 0) return Number(step) * Number.MIN_VALUE
  const bits = new BigInt64Array(new Float64Array([value]).buffer)
  // The bits of a float count up with its size.
  return new Float64Array(BigInt64Array.of((bits[0] ?? 0n) + (value > 0 ? step : -step)).buffer)[0] ?? value
}
