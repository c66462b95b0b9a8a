import { createRandom } from '../../../statistics/random/random.ts'
import type { GateRule } from '../config/gate.ts'
import type { Predictions } from '../data/predictions.ts'
import type { EvaluateOptions } from '../evaluate/predictions.ts'
import { betterOf } from '../metrics/metric.ts'
import type { PredictionMetric } from '../metrics/prediction-metric.ts'
import { exchanged, type Paired } from './exchange.ts'
import { scrambled, shuffledRows } from './scramble.ts'

/** How often the share is halved: to 1 in 4,096 of the rows. */
const STEPS = 12
/** What one order says of few rows is chance: so many rows are scrambled in as many orders as it takes. */
const SCRAMBLED_ROWS = 200_000
const MOST_ORDERS = 50

/**
 * The share of rows to scramble so that a candidate that is as good as the champion becomes worse by the margin of the
 * rule.
 * @param stream of random numbers that nothing else uses
 * @returns why there is none, as a clause, where even scrambling all rows costs less than the margin
 */
export async function shareForMargin(
  { gate, metrics, alpha }: Pick<EvaluateOptions, 'gate' | 'metrics' | 'alpha'>,
  rule: GateRule,
  data: Paired,
  stream: number,
): Promise<number | string> {
  const metric = metrics.get(rule.metric)
  const margin = rule.vsChampion?.margin
  if (metric === undefined || margin === undefined) return 'it compares with no champion'
  const value = (rows: Predictions) => candidateValue(metric, rule, rows, { statistics: gate.statistics, alpha, gate })
  const sign = betterOf(metric, rule.options) === 'lower' ? -1 : 1
  const random = createRandom(gate.statistics.seed, stream)
  const equal = exchanged(data, random)
  const start = await value(equal)
  const target = margin.value * (margin.relative ? Math.abs(start) : 1)
  const count = Math.max(1, Math.min(MOST_ORDERS, Math.round(SCRAMBLED_ROWS / data.rows)))
  const orders = Array.from({ length: count }, () => shuffledRows(data.rows, random))
  const loss = async (share: number) => {
    let sum = 0
    for (const order of orders)
      sum += sign * (start - (await value({ ...equal, candidate: scrambled(equal.candidate, order, share) })))
    return sum / orders.length
  }
  if (!(target > 0)) return 'its margin is 0, and an equal model is no regression'
  if (!((await loss(1)) >= target))
    return 'predictions that are scrambled in all rows are worse by less than its margin'
  let [low, high] = [0, 1]
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    if ((await loss(middle)) < target) low = middle
    else high = middle
  }
  return high
}

/** The metric of the candidate, whichever way it is found. */
async function candidateValue(
  metric: PredictionMetric,
  rule: GateRule,
  rows: Predictions,
  { statistics, alpha, gate }: Pick<EvaluateOptions, 'gate' | 'alpha'> & Pick<EvaluateOptions['gate'], 'statistics'>,
): Promise<number> {
  if ('estimate' in metric) return metric.estimate(rows, rows.candidate, rule.options).value
  if ('resample' in metric) return metric.resample(rows, rows.candidate, rule.options, false).value
  const result = await metric.measure(rows, { rule, statistics, alpha, horizon: gate.data.horizon })
  if (result.kind === 'exact') return result.value
  return result.kind === 'estimate' ? result.candidate.value : Number.NaN
}
