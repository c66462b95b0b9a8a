import type { Uncertain } from '../../shared/statistics/inference/uncertain.ts'
import type { Random } from '../../shared/statistics/random/random.ts'
import type { GateRule, MetricOptions } from '../../shared/steps/model-gate/config/gate.ts'
import type { Predictions } from '../../shared/steps/model-gate/data/predictions.ts'
import type { Reading } from '../../shared/steps/model-gate/decide/reading.ts'
import { measureSmooth } from '../../shared/steps/model-gate/metrics/measure.ts'
import type { SmoothMetric } from '../../shared/steps/model-gate/metrics/prediction-metric.ts'
import { predictionMetrics } from '../../shared/steps/model-gate/metrics/registry.ts'
import type { Experiment } from './experiment.ts'

const CONFIDENCE = 0.95
const ALPHA = (1 - CONFIDENCE) / 2

/**
 * How often the two-sided 95 % interval holds the truth, and how often it lies wholly above or below it. The band of the
 * coverage is that of the project's targets; a miss on one side alone would still be wrong for one-sided verdicts.
 */
export function coverage(
  name: string,
  truth: number,
  draw: (random: Random) => Uncertain | Promise<Uncertain>,
): Experiment {
  return {
    name,
    expected: { covers: [0.93, 0.97], 'lies above': [0, 0.05], 'lies below': [0, 0.05] },
    once: async (random) => {
      const found = await draw(random)
      const [above, below] = [found.lower(ALPHA) > truth, found.upper(ALPHA) < truth]
      return { covers: !above && !below, 'lies above': above, 'lies below': below }
    },
  }
}

/** What the gate knows of a metric of the candidate: the interval that its verdicts are made of. */
export function gateInterval(metric: string, rows: Predictions, options: MetricOptions = {}, horizon = 1): Uncertain {
  return measurement(metric, rows, { options, vsChampion: undefined }, horizon).candidate
}

/** Of the difference to the champion, signed so that more is better, plus a part of the champion's value. */
export function gateDifference(
  metric: string,
  rows: Predictions,
  { options = {}, horizon = 1, relative = 0 }: { options?: MetricOptions; horizon?: number; relative?: number } = {},
): Uncertain {
  const { difference } = measurement(metric, rows, { options }, horizon)
  if (difference === undefined) throw new Error(`${metric} is not compared with a champion.`)
  return difference(relative)
}

function measurement(name: string, rows: Predictions, rule: Partial<GateRule>, horizon: number) {
  const measured = measureSmooth(smoothMetric(name), rows, gateRule(name, rule), horizon)
  if (measured.kind !== 'estimate') throw new Error(`${name} gives a ${measured.kind}, not an estimate.`)
  return measured
}

function smoothMetric(name: string): SmoothMetric {
  const metric = predictionMetrics.get(name)
  if (metric === undefined || !('estimate' in metric)) throw new Error(`${name} is no smooth metric of predictions.`)
  return metric
}

/** What a rule reads of the rows, for the judge; slices belong to one family. */
export function gateReading(rule: GateRule, rows: Predictions, slice?: string): Reading {
  const measured = measureSmooth(smoothMetric(rule.metric), rows, rule, 1)
  return { rule, rows: rows.rows, ...(slice === undefined ? {} : { slice, family: rule.id }), result: { measured } }
}

const AT = { file: 'model-gate.yml', line: 1 }

/** A rule that compares with the champion, within a margin of 0.01 when nothing else is said. */
export function gateRule(metric: string, changed: Partial<GateRule> = {}): GateRule {
  return {
    ...{ id: metric, metric, options: {}, level: 'fail', minRows: undefined, minEvents: undefined, at: AT },
    ...{ atLeast: undefined, atMost: undefined, between: undefined, worst: undefined, alpha: undefined },
    vsChampion: { kind: 'no_worse_by', margin: { value: 0.01, relative: false }, at: AT },
    ...changed,
  }
}
