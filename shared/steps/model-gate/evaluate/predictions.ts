import type { Gate, GateRule, GateSlices } from '../config/gate.ts'
import { type Predictions, selectRows } from '../data/predictions.ts'
import type { Measurement, Reading } from '../decide/reading.ts'
import type { PredictionMetric } from '../metrics/prediction-metric.ts'
import { TooFewRows } from '../metrics/too-few-rows.ts'
import { clause, tooFew, withoutLostComparison } from './asked.ts'
import { measureSmooth } from './measure.ts'
import { cut, missingValues } from './slices.ts'

export interface EvaluateOptions {
  readonly gate: Gate
  readonly metrics: ReadonlyMap<string, PredictionMetric>
  readonly data: Predictions
  readonly alpha: number
  /** Called before each rule. */
  readonly onProgress?: (rule: string, fraction: number) => void
  readonly signal: AbortSignal
}

/** Every rule over all rows, and over each slice that the gate declares. */
export async function evaluatePredictions(options: EvaluateOptions): Promise<Reading[]> {
  const { gate, data, onProgress, signal } = options
  const readings: Reading[] = []
  const declared = gate.slices.filter(({ findWeak }) => !findWeak)
  const steps = gate.rules.length + declared.length
  let done = 0
  for (const rule of gate.rules) {
    signal.throwIfAborted()
    onProgress?.(rule.id, done++ / steps)
    readings.push(await read(options, rule, data))
  }
  for (const [index, slices] of declared.entries()) {
    onProgress?.(slices.by.map(({ name }) => name).join(' × '), done++ / steps)
    readings.push(...(await readSlices(options, slices, index)))
  }
  return readings
}

async function readSlices(options: EvaluateOptions, slices: GateSlices, index: number): Promise<Reading[]> {
  const { data, signal } = options
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
    signal.throwIfAborted()
    const part = selectRows(data, slice.rows)
    for (const rule of slices.rules) {
      const reading = await read(options, rule, part)
      readings.push({ ...reading, slice: slice.key, family: `${index}/${rule.id}` })
    }
  }
  return readings
}

async function read({ gate, metrics, alpha }: EvaluateOptions, rule: GateRule, data: Predictions): Promise<Reading> {
  const metric = metrics.get(rule.metric)
  const about = { rule, rows: data.rows, ...eventsOf(data) }
  if (metric === undefined) return { ...about, result: { error: `there is no metric ${rule.metric}` } }
  const short = tooFew(rule, about)
  if (short !== undefined) return { ...about, result: { short } }
  if (metric.needsChampion === true && data.champion === undefined)
    return { ...about, result: { skipped: 'there is no champion yet to compare with' } }
  const asked = withoutLostComparison(rule, data.champion !== undefined)
  if (asked === undefined)
    return { ...about, result: { skipped: 'there is no champion yet, and the rule only compares with it' } }
  try {
    const measured = await measure(metric, asked, data, gate, alpha)
    return { ...about, rule: asked, result: { measured } }
  } catch (error) {
    if (error instanceof TooFewRows) return { ...about, result: { short: clause(error) } }
    if (!(error instanceof RangeError)) throw error
    return { ...about, result: { error: clause(error) } }
  }
}

function measure(
  metric: PredictionMetric,
  rule: GateRule,
  data: Predictions,
  gate: Gate,
  alpha: number,
): Measurement | Promise<Measurement> {
  if ('estimate' in metric) return measureSmooth(metric, data, rule, gate.data.horizon)
  return metric.measure(data, { rule, statistics: gate.statistics, alpha, horizon: gate.data.horizon })
}

function eventsOf({ binaryLabel, rows }: Predictions): { readonly events?: number } {
  if (binaryLabel === undefined) return {}
  const positives = binaryLabel.reduce((sum, label) => sum + label, 0)
  return { events: Math.min(positives, rows - positives) }
}
