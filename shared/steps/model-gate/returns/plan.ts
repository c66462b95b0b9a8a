import type { Problem } from '../../../kernel/index.ts'
import type { Gate, GateRule, Named } from '../config/gate.ts'
import type { MetricSpecs } from '../config/read-gate.ts'
import { type Column, findColumn, isNumeric, type Relation, wrongType } from '../data/relation.ts'
import type { SeriesRole } from './series.ts'

/** A column of numbers that is read, by the alias of the query. */
export interface ReadColumn {
  readonly alias: string
  readonly sql: string
  readonly named: Named
}

/** What is read of one model's files. */
export interface SeriesPlan {
  readonly date: { readonly sql: string; readonly named: Named }
  /** Signals: what tells the rows of a date apart. */
  readonly name: { readonly sql: string; readonly named: Named } | undefined
  readonly pnl: readonly ReadColumn[]
  readonly roles: ReadonlyMap<SeriesRole, ReadColumn>
  readonly columns: ReadonlyMap<string, ReadColumn>
}

/** What a model says; the rest is what came of it, and belongs to the days and not to a model. */
export const SAID: readonly SeriesRole[] = ['var', 'es', 'rtpl', 'pit', 'signal', 'returns']
const CAME: readonly SeriesRole[] = ['outcome']
/** What every model of its task says. */
const MAIN: readonly SeriesRole[] = ['var', 'signal', 'returns']

/** @returns what to read of one model, or every column that is missing or of the wrong type */
export function planSeries(gate: Gate, metrics: MetricSpecs, relation: Relation): SeriesPlan | readonly Problem[] {
  const problems: Problem[] = []
  const { columns } = gate.data
  const own = relation.role === 'candidate'
  const take = (named: Named, alias: string, make: (column: Column) => string | Problem): ReadColumn[] => {
    const column = findColumn(relation, named)
    const sql = 'message' in column ? column : make(column)
    if (typeof sql === 'string') return [{ alias, sql, named }]
    problems.push(sql)
    return []
  }
  const number = (named: Named, alias: string) =>
    take(named, alias, (column) =>
      isNumeric(column.type) ? `CAST(${column.sql} AS DOUBLE)` : wrongType(column, 'a number', named.at),
    )
  // What came of a day is asked of the champion's files only where they say it, to see that both mean the same.
  const shared = (named: Named) => own || relation.columns.has(named.name)
  const compared = gate.rules.filter(({ vsChampion }) => vsChampion !== undefined)
  const wanted = (role: SeriesRole, named: Named) =>
    shared(named) || MAIN.includes(role) || compared.some(({ metric }) => rolesOf(metric, metrics).includes(role))
  const [date] = columns.date === undefined ? [] : take(columns.date, 'date', dateSql(columns.date))
  const names = columns.id.flatMap((named, index) => take(named, `n${index}`, nameSql(named)))
  const roles = [...SAID, ...CAME].flatMap((role) => {
    const named = columns[role]
    if (named === undefined || !wanted(role, named)) return []
    return number(named, role).map((column) => [role, column] as const)
  })
  const pnl = (columns.pnl ?? []).filter(shared).flatMap((named, index) => number(named, `pnl${index}`))
  const further = distinct((own ? gate.rules : compared).flatMap((rule) => columnOptions(rule, metrics)))
  const rest = further.flatMap((named, index) =>
    number(named, `v${index}`).map((column) => [named.name, column] as const),
  )
  if (problems.length > 0 || date === undefined) return problems
  const [first] = names
  return {
    date,
    name:
      first === undefined ? undefined : { sql: names.map(({ sql }) => sql).join(` || ', ' || `), named: first.named },
    pnl,
    roles: new Map(roles),
    columns: new Map(rest),
  }
}

/** Milliseconds since 1970; NULL for a text that is no date. */
function dateSql(named: Named) {
  return (column: Column): string | Problem =>
    column.type === 'date' || column.type === 'timestamp' || column.type === 'string'
      ? `CAST(epoch_ms(TRY_CAST(${column.sql} AS TIMESTAMP)) AS DOUBLE)`
      : wrongType(column, 'a date, a timestamp or a text such as 2026-11-20', named.at)
}

function nameSql(named: Named) {
  return (column: Column): string | Problem =>
    column.type === 'double' || column.type === 'other'
      ? wrongType(column, 'a whole number or a text, since it tells the rows of a date apart', named.at)
      : `CAST(${column.sql} AS VARCHAR)`
}

function rolesOf(metric: string, metrics: MetricSpecs): readonly string[] {
  return metrics.get(metric)?.roles ?? []
}

/** Columns that a rule names by an option, the P&L aside: that is among the data. */
function columnOptions(rule: GateRule, metrics: MetricSpecs): readonly Named[] {
  const options = metrics.get(rule.metric)?.options ?? {}
  return Object.entries(options).flatMap(([name, { kind }]) => {
    const value = rule.options[name]
    return kind === 'column' && name !== 'pnl' && typeof value === 'string' ? [{ name: value, at: rule.at }] : []
  })
}

function distinct(list: readonly Named[]): readonly Named[] {
  return [...new Map(list.map((named) => [named.name, named])).values()]
}

/** What rules ask that these data cannot answer, whatever is in them. */
export function impossibleRules({ data, rules }: Gate): Problem[] {
  const { columns } = data
  const pnl = (columns.pnl ?? []).map(({ name }) => name)
  const problems: Problem[] = []
  if (data.reference !== undefined)
    problems.push({
      message: 'Time series are not held against reference rows.',
      at: data.reference.at,
      hint: 'Leave "reference" out; another model’s series is the "champion".',
    })
  if (pnl.length > 2)
    problems.push({
      message: `The data name ${pnl.length} columns of P&L.`,
      at: columns.pnl?.[2]?.at ?? data.at,
      hint: 'Name the hypothetical P&L, and after it the actual one.',
    })
  for (const rule of rules) {
    const { at, options, minEvents } = rule
    if (typeof options.pnl === 'string' && !pnl.includes(options.pnl))
      problems.push({
        message: `The rule "${rule.id}" is about the P&L "${options.pnl}", which "data" does not name.`,
        at,
        hint: `Its P&L is ${pnl.join(', ')}.`,
      })
    if (minEvents !== undefined)
      problems.push({
        message: `"min_events" of the rule "${rule.id}" says nothing about time series.`,
        at,
        hint: 'Write min_rows.',
      })
  }
  return problems
}
