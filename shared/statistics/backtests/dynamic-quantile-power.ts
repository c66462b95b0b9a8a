import { chiSquaredQuantile } from '../distributions/chi-squared.ts'
import { noncentralChiSquaredSurvival } from '../distributions/noncentral-chi-squared.ts'
import { createRandom } from '../random/random.ts'
import { dynamicQuantileStatistic } from './dynamic-quantile.ts'
import { TIE } from './kupiec.ts'
import type { Simulation } from './monte-carlo.ts'

export interface DynamicQuantileAlternative {
  readonly lags: number
  readonly probability: number
  /** Of an exception, which are independent. */
  readonly trueProbability: number
  readonly level: number
}

/**
 * The power of the dynamic quantile test with the simulated p-value, simulated: exceptions are too frequent, and the series of
 * the value-at-risk is kept.
 */
export function dynamicQuantilePower(
  valueAtRisk: Float64Array,
  { lags, probability, trueProbability, level }: DynamicQuantileAlternative,
  { seed, replicates }: Simulation,
): number {
  const hits = new Uint8Array(valueAtRisk.length)
  const simulated = (p: number, offset: number) =>
    Float64Array.from({ length: replicates }, (_, i) => {
      const random = createRandom(seed, offset + i)
      for (let day = 0; day < hits.length; day++) hits[day] = random.uniform() < p ? 1 : 0
      return dynamicQuantileStatistic(hits, valueAtRisk, probability, lags).statistic
    })
  const right = simulated(probability, 0).sort()
  // p = (k+1)/(B+1) with ties counted: what rejects lies above the statistic of this rank from above.
  const rank = Math.floor(level * (replicates + 1)) - 1
  if (rank < 0) return 0
  const critical = (right[replicates - 1 - rank] as number) + TIE
  const found = simulated(trueProbability, replicates).reduce((count, each) => count + (each > critical ? 1 : 0), 0)
  return found / replicates
}

/**
 * The power by the chi-squared distribution, which holds for many days: the intercept alone carries what is wrong, and the
 * statistic is noncentral by n(p₁ - p)² / (p(1 - p)).
 *
 * @param df the rank of the regressors
 */
export function asymptoticDynamicQuantilePower(
  days: number,
  df: number,
  { lags, probability, trueProbability, level }: DynamicQuantileAlternative,
): number {
  const noncentrality = ((days - lags) * (trueProbability - probability) ** 2) / (probability * (1 - probability))
  return noncentralChiSquaredSurvival(chiSquaredQuantile(1 - level, df), df, Math.max(0, noncentrality))
}
