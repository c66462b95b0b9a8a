import type { Gate, GateRule, GateSlices } from '../config/gate.ts'
import { type Predictions, selectRows } from '../data/predictions.ts'
import { cut, missingValues } from '../data/slices.ts'
import type { Measurement, Reading } from '../decide/reading.ts'
import { measureSmooth } from '../metrics/measure.ts'
import type { PredictionMetric } from '../metrics/prediction-metric.ts'
import { TooFewRows } from '../metrics/too-few-rows.ts'
import { clause, tooFew, whyUndefined, withoutLostComparison } from './asked.ts'
import { type Bootstrapped, measureBootstrap } from './bootstrap/measure-bootstrap.ts'
import { inThisThread, type Replicate } from './bootstrap/threads.ts'
import { settle } from './settle.ts'

export interface EvaluateOptions {
  readonly gate: Gate
  readonly metrics: ReadonlyMap<string, PredictionMetric>
  readonly data: Predictions
  readonly alpha: number
  /** Called before each rule. */
  readonly onProgress?: (rule: string, fraction: number) => void
  readonly signal: AbortSignal
  /** What computes the replicates of a bootstrap; by default this thread does. */
  readonly replicate?: Replicate
}

/** Every rule over all rows, and over each slice that the gate declares. */
export async function evaluatePredictions(options: EvaluateOptions): Promise<Reading[]> {
  const { gate, data, onProgress } = options
  const readings: Reading[] = []
  const declared = gate.slices.filter(({ findWeak }) => !findWeak)
  const steps = gate.rules.length + declared.length
  let done = 0
  const onRule = (rule: GateRule) => onProgress?.(rule.id, done++ / steps)
  for await (const reading of read(options, gate.rules, data, onRule)) readings.push(reading)
  for (const [index, slices] of declared.entries()) {
    onProgress?.(slices.by.map(({ name }) => name).join(' × '), done++ / steps)
    readings.push(...(await readSlices(options, slices, index)))
  }
  return readings
}

async function readSlices(options: EvaluateOptions, slices: GateSlices, index: number): Promise<Reading[]> {
  const { data } = options
  const by = slices.by.map(({ name }) => name)
  const readings: Reading[] = missingValues(slices, data).flatMap((value) =>
    slices.rules.map((rule) => ({
      rule,
      slice: `${by[0]}=${value}`,
      rows: 0,
      result: { error: `no row has ${by[0]} = ${value}, which the gate declares` },
    })),
  )
  const wanted = slices.values === undefined ? undefined : new Set(slices.values.map((value) => `${by[0]}=${value}`))
  for (const slice of cut(data, by)) {
    if (wanted?.has(slice.key) === false) continue
    for await (const reading of read(options, slices.rules, selectRows(data, slice.rows))) {
      readings.push({ ...reading, slice: slice.key, family: `${index}/${reading.rule.id}` })
    }
  }
  return readings
}

/**
 * The rules over some rows, one by one. Those that take a bootstrap are measured together, from the start: threads draw
 * their replicates while this one measures what needs none.
 */
async function* read(
  options: EvaluateOptions,
  rules: readonly GateRule[],
  data: Predictions,
  onRule?: (rule: GateRule) => void,
): AsyncGenerator<Reading> {
  const about = { rows: data.rows, ...eventsOf(data) }
  const asked = rules.map((rule) => ask(options, { rule, ...about }, data.champion !== undefined))
  const bootstrap = startBootstrap(options, asked, data)
  for (const one of asked) {
    options.signal.throwIfAborted()
    onRule?.(one.rule)
    if (!('metric' in one)) yield one
    else {
      const { metric, ...about } = one
      const measured = () => measure(options, metric, one.rule, data, bootstrap)
      yield { ...about, result: await resultOf(async () => settle(await measured(), one.rule), data) }
    }
  }
}

type About = Pick<Reading, 'rule' | 'rows' | 'events'>
type Asked = About & { readonly metric: PredictionMetric }

/** What is to be measured, or why nothing is. */
function ask({ metrics }: EvaluateOptions, about: About, hasChampion: boolean): Asked | Reading {
  const { rule } = about
  const metric = metrics.get(rule.metric)
  if (metric === undefined) return { ...about, result: { error: `there is no metric ${rule.metric}` } }
  const short = tooFew(rule, about)
  if (short !== undefined) return { ...about, result: { short } }
  if (metric.needsChampion === true && !hasChampion)
    return { ...about, result: { skipped: 'there is no champion yet to compare with' } }
  const left = withoutLostComparison(rule, hasChampion)
  if (left === undefined)
    return { ...about, result: { skipped: 'there is no champion yet, and the rule only compares with it' } }
  return { ...about, rule: left, metric }
}

async function resultOf(work: () => Promise<Measurement>, data: Predictions): Promise<Reading['result']> {
  try {
    return { measured: await work() }
  } catch (error) {
    if (error instanceof TooFewRows) return { short: clause(error) }
    if (!(error instanceof RangeError)) throw error
    return { error: await whyUndefined(error, data) }
  }
}

/** Of a rule, what the bootstrap of all rules on these rows says. */
type Bootstrap = (rule: GateRule) => Promise<Bootstrapped>

function startBootstrap(options: EvaluateOptions, asked: readonly (Asked | Reading)[], rows: Predictions): Bootstrap {
  const { gate, signal, replicate = (what, times) => inThisThread(what, times, signal) } = options
  const { statistics, data } = gate
  const rules = asked.flatMap((one) =>
    'metric' in one && 'resample' in one.metric ? [{ rule: one.rule, metric: one.metric }] : [],
  )
  const together = measureBootstrap(rules, { rows, statistics, horizon: data.horizon, replicate })
  // Heard where a rule asks for it; another rule may have ended everything by then.
  together.catch(() => {})
  return async (rule) => (await together).get(rule) as Bootstrapped
}

async function measure(
  { gate, alpha }: EvaluateOptions,
  metric: PredictionMetric,
  rule: GateRule,
  data: Predictions,
  bootstrap: Bootstrap,
): Promise<Measurement> {
  const { horizon } = gate.data
  if ('estimate' in metric) return measureSmooth(metric, data, rule, horizon)
  if ('measure' in metric) return await metric.measure(data, { rule, statistics: gate.statistics, alpha, horizon })
  const measured = await bootstrap(rule)
  if (measured instanceof Error) throw measured
  return measured
}

function eventsOf({ binaryLabel, rows }: Predictions): { readonly events?: number } {
  if (binaryLabel === undefined) return {}
  const positives = binaryLabel.reduce((sum, label) => sum + label, 0)
  return { events: Math.min(positives, rows - positives) }
}
