import type { CodedColumn, SqlEngine } from '../../../engines/engine.ts'
import { type Problem, StepError } from '../../../kernel/index.ts'
import type { Gate } from '../config/gate.ts'
import type { MetricSpecs } from '../config/read-gate.ts'
import { modelGateErrors } from '../errors.ts'
import { binColumns } from './bin-columns.ts'
import { groupValue } from './group-value.ts'
import { inspect, noRows } from './inspect.ts'
import { joined, type Matched, match } from './match.ts'
import { planReading, type ReadPlan, type Selected } from './plan.ts'
import { defined, type EvaluationFacts, type ModelColumns, type Predictions } from './predictions.ts'
import { findColumn, isNumeric, type Relation, wrongType } from './relation.ts'
import { cutsIntoMore } from './slices.ts'
import { withTextsAmongNumbers } from './texts-among-numbers.ts'
import { readTrainingSeries } from './training-series.ts'

export interface LoadOptions {
  readonly gate: Gate
  readonly metrics: MetricSpecs
  readonly engine: SqlEngine
  readonly candidate: Relation
  readonly champion: Relation | undefined
  readonly reference: Relation | undefined
  readonly onProgress?: (fraction: number) => void
}

export interface Loaded {
  readonly predictions: Predictions
  readonly facts: EvaluationFacts
}

/** A group of rows can be shown and read by people only up to some number of them. */
const MAX_GROUPS = 1000

/**
 * Reads the evaluation rows of candidate and champion, joined by id.
 * @throws StepError `EVALUATION_DATA_INVALID` or `EVALUATION_DATA_DIFFERS` with every mistake at its line of the gate file
 */
export async function loadPredictions(options: LoadOptions): Promise<Loaded> {
  const { gate, metrics, engine, candidate, champion } = options
  const bins = await binColumns(engine, candidate, gate)
  const plan = planReading(gate, metrics, engine.dialect, candidate, champion, bins)
  if (!('ids' in plan))
    throw invalid((await withoutRows(options)) ?? (await withTextsAmongNumbers(engine, [candidate, champion], plan)))
  const own = await inspect(engine, candidate, plan, 'candidate', gate.data.positive)
  const other =
    champion === undefined ? undefined : await inspect(engine, champion, plan, 'champion', gate.data.positive)
  const problems = [...own.problems, ...(other?.problems ?? [])]
  if (problems.length > 0) throw invalid(problems)
  const counted = { candidate: own.rows, champion: other?.rows }
  const matched = await match(engine, candidate, champion, plan, gate.data, counted)
  if (matched.problems.length > 0) {
    throw new StepError(modelGateErrors.EVALUATION_DATA_DIFFERS, 'Candidate and champion cannot be compared.', {
      problems: matched.problems,
    })
  }
  const order = plan.ids.map(({ alias }) => `c.${alias}`).join(', ')
  const from = `${joined(candidate, champion, plan)} ORDER BY ${order}`
  const table = await engine.columns(`SELECT ${selection(plan, champion !== undefined).join(', ')} FROM ${from}`, {
    rows: matched.rows,
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  })
  const assembled = assemble(
    plan,
    table.columns,
    matched.rows,
    champion !== undefined,
    await readReference(options, plan),
    defined({
      quantile: gate.data.quantile,
      training: await readTrainingSeries(engine, options.reference, gate),
      referenceCounts: await countReference(options, plan),
    }),
  )
  const predictions: Predictions = {
    ...assembled,
    idOf: async (row) => {
      const [{ id = '' } = {}] = await engine.query(
        `SELECT concat_ws(', ', ${order}) AS id FROM ${from} LIMIT 1 OFFSET ${row}`,
      )
      return String(id)
    },
  }
  refuseCrowds(predictions, plan, gate)
  return { predictions, facts: factsOf(predictions, plan, counted, matched, table.columns) }
}

/** A file of nothing but names: the types of its columns are a guess, and what is said of them would mislead. */
async function withoutRows({ engine, candidate, champion, gate }: LoadOptions): Promise<Problem[] | undefined> {
  const problems: Problem[] = []
  for (const relation of [candidate, champion]) {
    if (relation === undefined) continue
    const [row = {}] = await engine.query(`SELECT count(*)::BIGINT AS n FROM (SELECT 1 FROM ${relation.from} LIMIT 1)`)
    if (Number(row.n) === 0) problems.push(noRows(relation, gate.data.columns.label?.at ?? gate.data.at))
  }
  return problems.length === 0 ? undefined : problems
}

function invalid(problems: readonly Problem[]): StepError {
  return new StepError(modelGateErrors.EVALUATION_DATA_INVALID, 'The predictions cannot be judged.', { problems })
}

function selection(plan: ReadPlan, hasChampion: boolean): string[] {
  const from = (model: string, columns: readonly (Selected | undefined)[], prefix = '') =>
    columns.flatMap((column) => (column === undefined ? [] : `${model}.${column.alias} AS ${prefix}${column.alias}`))
  const grouped = plan.groups.map(({ alias }) => `${groupValue(`c.${alias}`)} AS ${alias}`)
  return [
    ...from('c', [plan.label, ...plan.outputs, plan.weight, plan.cluster, ...plan.columns]),
    ...(plan.time === undefined ? [] : ['CAST(c.time AS VARCHAR) AS time']),
    ...grouped,
    ...from('h', hasChampion ? plan.championOutputs : [], 'h_'),
    ...plan.expressions.flatMap(({ candidate, champion }, index) => [
      `${candidate} AS e${index}`,
      ...(champion === undefined ? [] : [`${champion} AS h_e${index}`]),
    ]),
  ]
}

type Columns = Readonly<Record<string, Float64Array | CodedColumn>>

function assemble(
  plan: ReadPlan,
  columns: Columns,
  rows: number,
  hasChampion: boolean,
  reference: ReadonlyMap<string, Float64Array>,
  known: Pick<Predictions, 'quantile' | 'training' | 'referenceCounts'>,
): Predictions {
  const numbers = (alias: string) => columns[alias] as Float64Array
  const coded = (alias: string) => columns[alias] as CodedColumn
  const labels = plan.kind === 'classes' ? coded('label') : undefined
  const classes = labels === undefined ? undefined : classNames(plan, labels, columns)
  const model = (prefix: '' | 'h_'): ModelColumns => modelColumns(plan, columns, prefix, classes)
  return {
    rows,
    ...(plan.kind === 'binary' ? { binaryLabel: Uint8Array.from(numbers('label')) } : {}),
    ...(plan.kind === 'numbers' ? { numericLabel: numbers('label') } : {}),
    ...(labels === undefined || classes === undefined ? {} : { classLabel: recode(labels, classes), classes }),
    candidate: model(''),
    ...(hasChampion ? { champion: model('h_') } : {}),
    ...(plan.weight === undefined ? {} : { weight: numbers('weight') }),
    ...(plan.cluster === undefined ? {} : { cluster: coded('cluster').codes }),
    ...(plan.time === undefined ? {} : { time: inOrderOfTime(coded('time'), isNumeric(plan.time.column.type)) }),
    groups: new Map(plan.groups.map(({ alias, column }) => [column.name, coded(alias)])),
    columns: new Map(plan.columns.map(({ alias, column }) => [column.name, numbers(alias)])),
    reference,
    ...(plan.kind === 'classes' ? {} : { output: (plan.outputs[0] as Selected).column.name }),
    ...known,
  }
}

function modelColumns(
  plan: ReadPlan,
  columns: Columns,
  prefix: '' | 'h_',
  classes: readonly string[] | undefined,
): ModelColumns {
  const expressions = new Map(
    plan.expressions.map(({ text }, index) => [text, columns[`${prefix}e${index}`] as Float64Array]),
  )
  const outputs = plan.outputs.map(({ alias }) => columns[`${prefix}${alias}`])
  if (classes === undefined) {
    const [only] = outputs as Float64Array[]
    return plan.kind === 'binary'
      ? { score: only as Float64Array, expressions }
      : { prediction: only as Float64Array, expressions }
  }
  const [first, ...rest] = outputs
  const predicted = first instanceof Float64Array || first === undefined ? undefined : recode(first, classes)
  const probabilities = (predicted === undefined ? outputs : rest) as Float64Array[]
  return {
    ...(predicted === undefined ? {} : { predictedClass: predicted }),
    ...(probabilities.length === 0 ? {} : { probabilities }),
    expressions,
  }
}

/** In the order in which the gate names their probabilities, else sorted; every class that is seen is among them. */
function classNames(plan: ReadPlan, labels: CodedColumn, columns: Columns): readonly string[] {
  const seen = [labels, columns.o0, columns.h_o0].flatMap((column) =>
    column === undefined || column instanceof Float64Array ? [] : column.values,
  )
  return [...new Set([...plan.classNames, ...[...seen].sort()])]
}

function recode({ codes, values }: CodedColumn, classes: readonly string[]): Int32Array {
  const code = values.map((value) => classes.indexOf(value))
  return codes.map((old) => (old < 0 ? -1 : (code[old] as number)))
}

/** Codes in the order of the dates they stand for. */
function inOrderOfTime({ codes, values }: CodedColumn, numeric: boolean): Int32Array {
  const order = values
    .map((_, index) => index)
    .sort((a, b) => {
      const [left, right] = [values[a] as string, values[b] as string]
      if (numeric) return Number(left) - Number(right)
      return left < right ? -1 : left > right ? 1 : 0
    })
  const rank = new Int32Array(values.length)
  for (const [place, index] of order.entries()) rank[index] = place
  return codes.map((code) => rank[code] as number)
}

async function readReference(
  { engine, reference, gate }: LoadOptions,
  plan: ReadPlan,
): Promise<ReadonlyMap<string, Float64Array>> {
  if (reference === undefined) return new Map()
  const at = gate.data.reference?.at ?? gate.data.at
  const problems: Problem[] = []
  const selected = plan.reference.flatMap(({ name }, index) => {
    const found = findColumn(reference, { name, at })
    const alias = `r${index}`
    if ('message' in found) problems.push(found)
    else if (isNumeric(found.type)) return [{ name, alias, sql: `CAST(${found.sql} AS DOUBLE) AS ${alias}` }]
    else problems.push(wrongType(found, 'a number', at))
    return []
  })
  if (problems.length > 0) throw invalid(problems)
  if (selected.length === 0) return new Map()
  const [counted = {}] = await engine.query(`SELECT count(*)::BIGINT AS n FROM ${reference.from}`)
  const { columns } = await engine.columns(
    `SELECT ${selected.map(({ sql }) => sql).join(', ')} FROM ${reference.from}`,
    {
      rows: Number(counted.n),
    },
  )
  return new Map(selected.map(({ name, alias }) => [name, (columns[alias] as Float64Array).sort()]))
}

/** How many reference rows have each value of the columns whose drift is that of categories. */
async function countReference(
  { engine, reference }: LoadOptions,
  { referenceCategories }: ReadPlan,
): Promise<Predictions['referenceCounts']> {
  const counts = new Map<string, ReadonlyMap<string, number>>()
  if (reference === undefined) return counts
  const problems: Problem[] = []
  for (const named of referenceCategories) {
    const found = findColumn(reference, named)
    if ('message' in found) problems.push(found)
    else {
      const value = groupValue(`CAST(${found.sql} AS VARCHAR)`)
      const rows = await engine.query(
        `SELECT ${value} AS value, count(*)::BIGINT AS n FROM ${reference.from} GROUP BY 1 ORDER BY 1`,
      )
      counts.set(named.name, new Map(rows.map((row) => [String(row.value), Number(row.n)])))
    }
  }
  if (problems.length > 0) throw invalid(problems)
  return counts
}

/** Columns that are crossed make many more groups than each of them. */
function crossedCrowds(groups: Predictions['groups'], { slices, rules }: Gate): Problem[] {
  const crossed = [
    ...slices.flatMap(({ by, findWeak, at }) => (findWeak ? [] : [{ names: by.map(({ name }) => name), at }])),
    ...rules.map(({ options: { by }, optionsAt, at }) => ({
      names: Array.isArray(by) ? by.map(String) : [],
      at: optionsAt?.by ?? at,
    })),
  ]
  return crossed.flatMap(({ names, at }): Problem[] => {
    const columns = names.flatMap((name) => groups.get(name) ?? [])
    if (columns.length < 2 || !cutsIntoMore(columns, MAX_GROUPS)) return []
    const message = `The columns ${names.join(', ')} cut the rows into more than ${MAX_GROUPS} groups; rows are grouped by at most that many.`
    return [{ message, at, hint: 'Cross fewer columns, or coarser ones.' }]
  })
}

function refuseCrowds({ groups }: Predictions, plan: ReadPlan, gate: Gate): void {
  const problems = plan.groups.flatMap(({ column, named }): Problem[] => {
    const count = groups.get(column.name)?.values.length ?? 0
    if (count <= MAX_GROUPS) return []
    const message = `The column "${column.name}" has ${count.toLocaleString('en')} different values; rows are grouped by at most ${MAX_GROUPS}.`
    return [{ message, at: named.at, hint: 'Group by a coarser column.' }]
  })
  if (problems.length === 0) problems.push(...crossedCrowds(groups, gate))
  if (problems.length > 0) throw invalid(problems)
}

/** First and last date; without the time of day where both are whole days. */
function periodOf(time: CodedColumn, { column }: Selected): EvaluationFacts['period'] {
  const rank = inOrderOfTime(
    { codes: Int32Array.from(time.values.keys()), values: time.values },
    isNumeric(column.type),
  )
  const at = (place: number) => time.values[rank.indexOf(place)]
  const [first, last] = [at(0), at(time.values.length - 1)]
  if (first === undefined || last === undefined) return undefined
  const days = [first, last].every((text) => text.endsWith(MIDNIGHT))
  return days ? [first.slice(0, -MIDNIGHT.length), last.slice(0, -MIDNIGHT.length)] : [first, last]
}

const MIDNIGHT = ' 00:00:00'

function factsOf(
  { rows, binaryLabel }: Predictions,
  plan: ReadPlan,
  counted: { readonly candidate: number; readonly champion: number | undefined },
  { digest, identical }: Matched,
  columns: Columns,
): EvaluationFacts {
  const positives = binaryLabel?.reduce((sum, label) => sum + label, 0)
  return {
    candidateRows: counted.candidate,
    championRows: counted.champion,
    matched: rows,
    events: positives === undefined ? undefined : Math.min(positives, rows - positives),
    holdoutDigest: digest,
    ...(identical === undefined ? {} : { identical }),
    period: plan.time === undefined ? undefined : periodOf(columns.time as CodedColumn, plan.time),
  }
}
