import { normalCdf, normalSurvival } from '../distributions/normal.ts'
import type { Estimate } from '../influence/estimate.ts'
import { pairedDifference } from '../influence/paired-difference.ts'
import { type StandardError, standardError } from '../influence/standard-error.ts'
import { returnMoments } from './return-moments.ts'

/**
 * The Sharpe ratio mean/sd of excess returns, per period (not annualised: times √252 for daily returns), with the influence
 * of each period: z - SR·(z²-1)/2 with z = (r - mean)/sd (Lo, Financial Analysts Journal 58, 2002). Its standard error over
 * independent periods is that of Mertens; over dates, with Bartlett's weights, that of Lo.
 *
 * @throws RangeError for fewer than two returns, one that is not finite, or returns that do not vary
 */
export function sharpeRatio(excessReturns: Float64Array): Estimate {
  const { observations, mean, standardDeviation } = returnMoments(excessReturns)
  const spread = standardDeviation * Math.sqrt((observations - 1) / observations)
  const ratio = mean / spread
  const influence = excessReturns.map((value) => {
    const z = (value - mean) / spread
    return z - (ratio / 2) * (z * z - 1)
  })
  return { value: mean / standardDeviation, influence }
}

/** The difference of two Sharpe ratios on the same periods, candidate less champion. */
export interface SharpeDifference {
  readonly difference: Estimate
  readonly standardError: StandardError
  readonly statistic: number
  /** Two-sided, normal. */
  readonly pvalue: number
}

/**
 * Whether two strategies have the same Sharpe ratio, by the studentised difference with a standard error that is robust to
 * fat tails and to returns that depend on those before (Ledoit and Wolf, Journal of Empirical Finance 15, 2008, section 3.1).
 * Theirs uses a prewhitened Parzen kernel; here Bartlett's weights up to `lags`, by default those of `defaultLags`.
 *
 * @throws RangeError for series of different length or as {@link sharpeRatio}, and for a difference that does not vary, as
 *   that of a strategy with itself
 */
export function sharpeDifferenceTest(candidate: Float64Array, champion: Float64Array, lags?: number): SharpeDifference {
  const difference = pairedDifference(sharpeRatio(candidate), sharpeRatio(champion))
  const error = standardError(difference, { dates: Int32Array.from(candidate, (_, period) => period), lags })
  const statistic = difference.value / error.standardError
  return { difference, standardError: error, statistic, pvalue: 2 * normalSurvival(Math.abs(statistic)) }
}

/**
 * Jobson and Korkie's test (Journal of Finance 36, 1981) as corrected by Memmel (Finance Letters 1, 2003), for independent
 * and normal returns only: var(ΔSR) = (2 - 2ρ + (SR₁² + SR₂² - 2·SR₁·SR₂·ρ²)/2)/T. For comparison with published figures;
 * {@link sharpeDifferenceTest} is the one to decide by.
 *
 * @throws RangeError for series of different length, as {@link sharpeRatio}, or for strategies that are the same
 */
export function jobsonKorkieTest(
  candidate: Float64Array,
  champion: Float64Array,
): { difference: number; standardError: number; statistic: number; pvalue: number } {
  const n = candidate.length
  if (champion.length !== n) throw new RangeError(`There are ${n} returns and ${champion.length} of the champion.`)
  const [a, b] = [returnMoments(candidate), returnMoments(champion)]
  const [sharpeA, sharpeB] = [a.mean / a.standardDeviation, b.mean / b.standardDeviation]
  const products = candidate.reduce((sum, value, i) => sum + (value - a.mean) * ((champion[i] as number) - b.mean), 0)
  const correlation = products / ((n - 1) * a.standardDeviation * b.standardDeviation)
  const squares = sharpeA ** 2 + sharpeB ** 2 - 2 * sharpeA * sharpeB * correlation ** 2
  const variance = (2 - 2 * correlation + squares / 2) / n
  if (!(variance > 1e-14)) throw new RangeError('Both strategies are the same, so that their difference has no error.')
  const difference = sharpeA - sharpeB
  const statistic = difference / Math.sqrt(variance)
  return { difference, standardError: Math.sqrt(variance), statistic, pvalue: 2 * normalCdf(-Math.abs(statistic)) }
}
