import { createHash } from 'node:crypto'
import type { SqlEngine } from '../../../engines/engine.ts'
import { type Problem, StepError } from '../../../kernel/index.ts'
import type { Gate } from '../config/gate.ts'
import type { MetricSpecs } from '../config/read-gate.ts'
import type { EvaluationFacts } from '../data/predictions.ts'
import type { Relation } from '../data/relation.ts'
import { modelGateErrors } from '../errors.ts'
import { inspectTable } from './inspect.ts'
import { comparePair, identicalRows, type PairedRows, pairRows } from './pair.ts'
import { impossibleRules, planSeries, type SeriesPlan } from './plan.ts'
import type { ModelSeries, ReturnData } from './series.ts'
import { dateTexts, readTable, type SeriesTable } from './table.ts'

export interface LoadReturnsOptions {
  readonly gate: Gate
  readonly metrics: MetricSpecs
  readonly engine: SqlEngine
  readonly candidate: Relation
  readonly champion: Relation | undefined
}

export interface LoadedReturns {
  readonly data: ReturnData
  readonly facts: EvaluationFacts
}

/**
 * Reads the time series of candidate and champion.
 * @throws StepError `EVALUATION_DATA_INVALID` or `EVALUATION_DATA_DIFFERS` with every mistake at its line of the gate file
 */
export async function loadReturns(options: LoadReturnsOptions): Promise<LoadedReturns> {
  const { gate, metrics, engine, champion } = options
  const plans = [options.candidate, ...(champion === undefined ? [] : [champion])].map((relation) => ({
    relation,
    plan: planSeries(gate, metrics, relation),
  }))
  const wrong = [...impossibleRules(gate), ...plans.flatMap(({ plan }) => ('date' in plan ? [] : plan))]
  if (wrong.length > 0) throw invalid(wrong)
  const tables: SeriesTable[] = []
  const problems: Problem[] = []
  for (const { relation, plan } of plans) {
    const table = await readTable(engine, relation, plan as SeriesPlan)
    if (!('rows' in table)) problems.push(...table)
    else {
      problems.push(...inspectTable(table, relation, plan as SeriesPlan, gate))
      tables.push(table)
    }
  }
  if (problems.length > 0) throw invalid(problems)
  const [own, other] = tables as [SeriesTable, SeriesTable | undefined]
  const paired = other === undefined ? undefined : pairRows(own, other)
  if (other !== undefined && paired !== undefined) {
    const differences = comparePair(own, other, paired, gate.data)
    if (differences.length > 0)
      throw new StepError(modelGateErrors.EVALUATION_DATA_DIFFERS, 'Candidate and champion cannot be compared.', {
        problems: differences,
      })
  }
  const candidate = seriesOf(own)
  const data: ReturnData = {
    candidate,
    ...(other === undefined || paired === undefined ? {} : { pair: pairOf(own, other, paired) }),
  }
  return { data, facts: factsOf(own, candidate, other, paired) }
}

function invalid(problems: readonly Problem[]): StepError {
  return new StepError(modelGateErrors.EVALUATION_DATA_INVALID, 'The time series cannot be judged.', { problems })
}

/** The rows of a table with these numbers, all of them by default; what came of the days may be another table's. */
function seriesOf(table: SeriesTable, rows?: Int32Array): ModelSeries {
  const take = (values: Float64Array) =>
    rows === undefined ? values : Float64Array.from(rows, (row) => values[row] as number)
  const time = take(table.time)
  const date = new Int32Array(time.length)
  const times: number[] = []
  for (let row = 0; row < time.length; row++) {
    if (row === 0 || time[row] !== time[row - 1]) times.push(time[row] as number)
    date[row] = times.length - 1
  }
  const codes = table.name?.codes
  return {
    rows: time.length,
    dates: dateTexts(times),
    date,
    ...(codes === undefined
      ? {}
      : { name: rows === undefined ? codes : Int32Array.from(rows, (row) => codes[row] as number) }),
    pnl: table.pnl.map(({ name, values }) => ({ name, values: take(values) })),
    roles: new Map([...table.roles].map(([role, values]) => [role, take(values)])),
    columns: new Map([...table.columns].map(([key, values]) => [key, take(values)])),
  }
}

function pairOf(own: SeriesTable, other: SeriesTable, rows: PairedRows): NonNullable<ReturnData['pair']> {
  const candidate = seriesOf(own, rows.candidate)
  const champion = seriesOf(other, rows.champion)
  const outcome = candidate.roles.get('outcome')
  return {
    candidate,
    champion: {
      ...champion,
      pnl: candidate.pnl,
      ...(candidate.name === undefined ? {} : { name: candidate.name }),
      roles: outcome === undefined ? champion.roles : new Map([...champion.roles, ['outcome', outcome]]),
    },
  }
}

function factsOf(
  own: SeriesTable,
  { dates }: ModelSeries,
  other: SeriesTable | undefined,
  paired: PairedRows | undefined,
): EvaluationFacts {
  return {
    candidateRows: own.rows,
    championRows: other?.rows,
    matched: paired?.candidate.length ?? own.rows,
    events: undefined,
    holdoutDigest: digestOf(own),
    ...(other === undefined || paired === undefined ? {} : { identical: identicalRows(own, other, paired) }),
    period: [dates[0] as string, dates.at(-1) as string],
  }
}

/** Of dates, names and what came of them; what a model says is no part of it. */
function digestOf({ time, name, pnl, roles }: SeriesTable): string {
  const hash = createHash('sha256')
  const add = (values: Float64Array) => hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
  add(time)
  if (name !== undefined) {
    for (const code of name.codes) hash.update(`${name.values[code]}\u001f`)
  }
  for (const { values } of pnl) add(values)
  const outcome = roles.get('outcome')
  if (outcome !== undefined) add(outcome)
  return hash.digest('hex').slice(0, 32)
}
