import { setImmediate } from 'node:timers/promises'
import type { Gate, GateRule } from '../config/gate.ts'
import type { Reading } from '../decide/reading.ts'
import { clause, tooFew, withoutLostComparison } from '../evaluate/asked.ts'
import type { ReturnMetric } from '../metrics/return-metric.ts'
import { TooFewRows } from '../metrics/too-few-rows.ts'
import type { ReturnData } from './series.ts'
import type { ReturnSettings } from './settings.ts'

export interface EvaluateReturnsOptions {
  readonly gate: Gate
  readonly metrics: ReadonlyMap<string, ReturnMetric>
  readonly data: ReturnData
  readonly settings: ReturnSettings
  readonly alpha: number
  /** Called before each rule. */
  readonly onProgress?: (rule: string, fraction: number) => void
  readonly signal: AbortSignal
}

/** Every rule over the whole series. */
export async function evaluateReturns(options: EvaluateReturnsOptions): Promise<Reading[]> {
  const { gate, onProgress, signal } = options
  const readings: Reading[] = []
  for (const [index, rule] of gate.rules.entries()) {
    // Measuring holds the thread; between two rules a cancellation is heard.
    await setImmediate()
    signal.throwIfAborted()
    onProgress?.(rule.id, index / gate.rules.length)
    readings.push(read(options, rule))
  }
  return readings
}

function read({ gate, metrics, data, settings, alpha }: EvaluateReturnsOptions, rule: GateRule): Reading {
  const metric = metrics.get(rule.metric)
  const about = { rule, rows: data.candidate.rows }
  if (metric === undefined) return { ...about, result: { error: `there is no metric ${rule.metric}` } }
  const short = tooFew(rule, about)
  if (short !== undefined) return { ...about, result: { short } }
  const asked = withoutLostComparison(rule, data.pair !== undefined)
  if (asked === undefined)
    return { ...about, result: { skipped: 'there is no champion yet, and the rule only compares with it' } }
  try {
    const measured = metric.measure(data, { rule: asked, statistics: gate.statistics, alpha, settings })
    return { ...about, rule: asked, result: { measured } }
  } catch (error) {
    if (error instanceof TooFewRows) return { ...about, result: { short: clause(error) } }
    if (!(error instanceof RangeError)) throw error
    return { ...about, result: { error: clause(error) } }
  }
}
