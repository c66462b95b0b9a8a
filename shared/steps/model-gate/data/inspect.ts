import type { SqlEngine, SqlRow } from '../../../engines/engine.ts'
import type { Place, Problem } from '../../../kernel/index.ts'
import type { ReadPlan, Selected } from './plan.ts'
import { DATE_HINT, type Relation } from './relation.ts'

/** A way in which a row cannot be used. `bad` is over the aliases of the inspected columns. */
interface Defect {
  readonly bad: string
  readonly selected: Selected
  readonly says: string
  readonly hint?: string
}

export interface Inspected {
  readonly rows: number
  readonly problems: readonly Problem[]
}

/**
 * Looks at every row of one model once: what is missing, not a number or out of range, and ids that repeat.
 * @returns how many rows there are, and every kind of mistake with a count and an example
 */
export async function inspect(
  engine: SqlEngine,
  relation: Relation,
  plan: ReadPlan,
  model: 'candidate' | 'champion',
  positive: string | undefined,
): Promise<Inspected> {
  const own = model === 'candidate'
  const ids = own ? plan.ids : plan.championIds
  const outputs = own ? plan.outputs : plan.championOutputs
  const label = own ? plan.label : plan.championLabel
  const extra = own ? [plan.weight, plan.cluster, plan.time, ...plan.columns] : []
  const selected = [...ids, ...outputs, label, ...extra].flatMap((column) => column ?? [])
  const defects = [...ids, ...selectedOf(own ? [plan.cluster] : [])].map(missing)
  defects.push(
    ...outputs.flatMap((output) => numberDefects(output, plan)),
    ...sumDefects(outputs, plan),
    ...labelDefects(label, plan),
  )
  if (own) defects.push(...timeDefects(plan.time), ...weightDefects(plan.weight), ...plan.columns.flatMap(notFinite))
  const inner = `SELECT ${selected.map(({ sql, alias }) => `${sql} AS ${alias}`).join(', ')} FROM ${relation.from}`
  const key = ids.map(({ alias }) => `CAST(${alias} AS VARCHAR)`).join(` || ', ' || `)
  const counts = defects.flatMap(({ bad }, index) => [
    `count(*) FILTER (WHERE ${bad})::BIGINT AS n${index}`,
    `min(${key}) FILTER (WHERE ${bad}) AS e${index}`,
  ])
  if (positive !== undefined) counts.push('count(*) FILTER (WHERE label = 1)::BIGINT AS positives')
  const [row = {}] = await engine.query(`SELECT ${['count(*)::BIGINT AS n', ...counts].join(', ')} FROM (${inner})`)
  const rows = Number(row.n)
  if (rows === 0) return { rows, problems: [noRows(relation, plan.label.named.at)] }
  const found = defects.flatMap((defect, index) => told(defect, row, index, relation))
  const without =
    own && Number(row.positives ?? 1) === 0 ? await withoutPositive(engine, relation, plan.label, positive) : []
  return { rows, problems: [...found, ...without, ...(await repeated(engine, relation, ids))] }
}

export function noRows({ role, pattern }: Relation, at: Place): Problem {
  return { message: `The ${role}’s data (${pattern}) have no rows.`, at }
}

function selectedOf(list: readonly (Selected | undefined)[]): Selected[] {
  return list.flatMap((column) => column ?? [])
}

function missing(selected: Selected): Defect {
  return { bad: `${selected.alias} IS NULL`, selected, says: 'no value' }
}

function notFinite(selected: Selected): Defect[] {
  const { alias } = selected
  return [
    missing(selected),
    { bad: `isnan(${alias})`, selected, says: 'NaN' },
    { bad: `isinf(${alias})`, selected, says: 'an infinite value' },
  ]
}

/** And not the predicted class of a multiclass model. */
export function isNumber({ sql }: Selected): boolean {
  return sql.endsWith('AS DOUBLE)')
}

function numberDefects(output: Selected, { probability, kind }: ReadPlan): Defect[] {
  if (!isNumber(output)) return [missing(output)]
  if (!probability || kind === 'numbers') return notFinite(output)
  const hint = 'A rule or the task claims a probability; write one, or leave such rules out.'
  return [
    ...notFinite(output),
    {
      bad: `(${output.alias} < 0 OR ${output.alias} > 1) AND NOT isnan(${output.alias}) AND NOT isinf(${output.alias})`,
      selected: output,
      says: 'a value outside [0, 1]',
      hint,
    },
  ]
}

/** How far the probabilities of all classes may be from 1: those that were rounded for a text file are. */
const SUM_TOLERANCE = 0.01

function sumDefects(outputs: readonly Selected[], { kind }: ReadPlan): Defect[] {
  const probabilities = kind === 'classes' ? outputs.filter(isNumber) : []
  const [first] = probabilities
  if (first === undefined) return []
  const sum = probabilities.map(({ alias }) => alias).join(' + ')
  const name = probabilities.map(({ column }) => column.name).join('", "')
  return [
    {
      bad: `isfinite(${sum}) AND abs(${sum} - 1) > ${SUM_TOLERANCE}`,
      selected: { ...first, column: { ...first.column, name } },
      says: 'probabilities that do not add up to 1',
      hint: 'Name the column of every class in probabilities, and write probabilities, not scores.',
    },
  ]
}

function labelDefects(label: Selected | undefined, { kind }: ReadPlan): Defect[] {
  if (label === undefined) return []
  if (kind === 'classes') return [missing(label)]
  if (kind === 'numbers') return notFinite(label)
  const hint = 'Labels are 0 and 1; of other values, say which is 1 with positive: <value>.'
  return [
    missing(label),
    { bad: `${label.alias} NOT IN (0, 1)`, selected: label, says: 'a value other than 0 and 1', hint },
  ]
}

/** The plan reads a text as a date, and as nothing where it is none. */
function timeDefects(time: Selected | undefined): Defect[] {
  if (time === undefined) return []
  if (time.column.type !== 'string') return [missing(time)]
  return [{ ...missing(time), says: 'no date that can be read', hint: DATE_HINT }]
}

/** A value of the label that the gate counts as 1 and no row has is more likely misspelt than missing. */
async function withoutPositive(
  engine: SqlEngine,
  { role, pattern, from }: Relation,
  { column, named }: Selected,
  positive: string | undefined,
): Promise<Problem[]> {
  const values = await engine.query(
    `SELECT DISTINCT CAST(${column.sql} AS VARCHAR) AS value FROM ${from} WHERE ${column.sql} IS NOT NULL ORDER BY value LIMIT 6`,
  )
  const texts = values.map(({ value }) => JSON.stringify(value))
  const seen = `${texts.slice(0, 5).join(', ')}${texts.length > 5 ? ', …' : ''}`
  return [
    {
      message: `No row of the ${role} (${pattern}) has the value ${JSON.stringify(positive)} in "${column.name}", which "positive" counts as 1.`,
      at: named.at,
      hint: `Its values are ${seen}.`,
    },
  ]
}

function weightDefects(weight: Selected | undefined): Defect[] {
  if (weight === undefined) return []
  return [...notFinite(weight), { bad: `${weight.alias} < 0`, selected: weight, says: 'a negative weight' }]
}

function told({ selected, says, hint }: Defect, row: SqlRow, index: number, relation: Relation): Problem[] {
  const count = Number(row[`n${index}`])
  if (count === 0) return []
  const example = row[`e${index}`]
  const where = example === null || example === undefined ? '' : `, for example at id ${JSON.stringify(example)}`
  const rows = count === 1 ? 'One row' : `${count.toLocaleString('en')} rows`
  return [
    {
      message: `${rows} of the ${relation.role} (${relation.pattern}) ${count === 1 ? 'has' : 'have'} ${says} in "${selected.column.name}"${where}.`,
      at: selected.named.at,
      ...(hint === undefined ? {} : { hint }),
    },
  ]
}

async function repeated(engine: SqlEngine, relation: Relation, ids: readonly Selected[]): Promise<Problem[]> {
  const list = ids.map(({ sql, alias }) => `${sql} AS ${alias}`).join(', ')
  const key = ids.map(({ alias }) => `CAST(${alias} AS VARCHAR)`).join(` || ', ' || `)
  const grouped = `SELECT ${ids.map(({ alias }) => alias).join(', ')}, count(*) AS c FROM (SELECT ${list} FROM ${relation.from}) GROUP BY ALL HAVING count(*) > 1`
  const [row = {}] = await engine.query(`SELECT count(*)::BIGINT AS n, min(${key}) AS e FROM (${grouped})`)
  const count = Number(row.n)
  const [first] = ids
  if (count === 0 || first === undefined) return []
  const names = ids.map(({ column }) => column.name).join(', ')
  return [
    {
      message: `${count === 1 ? 'One id stands' : `${count.toLocaleString('en')} ids stand`} more than once in the ${relation.role}’s data (${relation.pattern}), for example ${JSON.stringify(row.e)}.`,
      at: first.named.at,
      hint: `${names} must tell rows apart; name further columns if it takes more than one: id: [${names}, …]`,
    },
  ]
}
