import type { CodedColumn, SqlEngine } from '../../../engines/engine.ts'
import type { Problem } from '../../../kernel/index.ts'
import type { Relation } from '../data/relation.ts'
import type { SeriesPlan } from './plan.ts'
import type { SeriesRole } from './series.ts'

/** The rows of one model as they were read, in the order of dates and names. */
export interface SeriesTable {
  readonly rows: number
  /** Milliseconds since 1970. */
  readonly time: Float64Array
  readonly name: CodedColumn | undefined
  readonly pnl: readonly { readonly name: string; readonly values: Float64Array }[]
  readonly roles: ReadonlyMap<SeriesRole, Float64Array>
  readonly columns: ReadonlyMap<string, Float64Array>
}

/** Longer than any series of one row a date, and short enough that exact tests end: four hundred years of days. */
const MOST_DATES = 100_000

/** Reads the rows in order; their own order in the file does not matter. */
export async function readTable(
  engine: SqlEngine,
  relation: Relation,
  plan: SeriesPlan,
): Promise<SeriesTable | readonly Problem[]> {
  const { date, name } = plan
  const dateColumn = engine.dialect.identifier(date.named.name)
  const asks = [
    'count(*)::BIGINT AS n',
    `count(*) FILTER (WHERE ${dateColumn} IS NULL)::BIGINT AS missing`,
    `count(*) FILTER (WHERE ${dateColumn} IS NOT NULL AND ${date.sql} IS NULL)::BIGINT AS unread`,
    `min(CAST(${dateColumn} AS VARCHAR)) FILTER (WHERE ${date.sql} IS NULL) AS example`,
    `count(*) FILTER (WHERE ${name?.sql ?? "''"} IS NULL)::BIGINT AS nameless`,
  ]
  const [counted = {}] = await engine.query(`SELECT ${asks.join(', ')} FROM ${relation.from}`)
  const rows = Number(counted.n)
  const problems = unusable(counted, relation, plan)
  if (problems.length > 0) return problems
  const numbers = [...plan.pnl, ...plan.roles.values(), ...plan.columns.values()]
  const selected = [
    `${date.sql} AS time`,
    ...(name === undefined ? [] : [`${name.sql} AS name`]),
    ...numbers.map(({ sql, alias }) => `${sql} AS ${alias}`),
  ]
  const order = name === undefined ? 'time' : 'time, name'
  const { columns } = await engine.columns(`SELECT ${selected.join(', ')} FROM ${relation.from} ORDER BY ${order}`, {
    rows,
  })
  const column = (alias: string) => columns[alias] as Float64Array
  return {
    rows,
    time: column('time'),
    name: name === undefined ? undefined : (columns.name as CodedColumn),
    pnl: plan.pnl.map(({ alias, named }) => ({ name: named.name, values: column(alias) })),
    roles: new Map([...plan.roles].map(([role, { alias }]) => [role, column(alias)])),
    columns: new Map([...plan.columns].map(([key, { alias }]) => [key, column(alias)])),
  }
}

/** Without rows, dates or names there is nothing to put in order. */
function unusable(
  counted: Readonly<Record<string, unknown>>,
  { role, pattern }: Relation,
  { date, name }: SeriesPlan,
): Problem[] {
  const problems: Problem[] = []
  const of = `of the ${role} (${pattern})`
  const rows = (count: unknown) => (Number(count) === 1 ? 'One row' : `${Number(count).toLocaleString('en')} rows`)
  const have = (count: unknown) => (Number(count) === 1 ? 'has' : 'have')
  if (Number(counted.n) === 0) return [{ message: `The ${role}’s data (${pattern}) have no rows.`, at: date.named.at }]
  if (name === undefined && Number(counted.n) > MOST_DATES)
    problems.push({
      message: `The ${role}’s data (${pattern}) have ${Number(counted.n).toLocaleString('en')} rows; a series of one row a date has at most ${MOST_DATES.toLocaleString('en')}.`,
      at: date.named.at,
      hint: 'Filter the file to one portfolio, or add its rows up by date.',
    })
  if (Number(counted.missing) > 0)
    problems.push({
      message: `${rows(counted.missing)} ${of} ${have(counted.missing)} no date in "${date.named.name}".`,
      at: date.named.at,
    })
  if (Number(counted.unread) > 0)
    problems.push({
      message: `${rows(counted.unread)} ${of} ${have(counted.unread)} no date in "${date.named.name}" that can be read, for example ${JSON.stringify(counted.example)}.`,
      at: date.named.at,
      hint: 'Write dates as 2026-11-20.',
    })
  if (name !== undefined && Number(counted.nameless) > 0)
    problems.push({
      message: `${rows(counted.nameless)} ${of} ${have(counted.nameless)} no value in "${name.named.name}".`,
      at: name.named.at,
    })
  return problems
}

const DAY = 24 * 60 * 60 * 1000

/** `2026-11-20`; with the time of day where some row has one. */
export function dateTexts(times: readonly number[]): string[] {
  const length = times.every((time) => time % DAY === 0) ? 10 : 19
  return times.map((time) => new Date(time).toISOString().slice(0, length).replace('T', ' '))
}
