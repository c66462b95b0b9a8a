import { betaQuantile } from '../distributions/beta.ts'
import type { Interval } from './interval.ts'
import { requireProportion } from './proportion.ts'

/**
 * Two-sided exact interval of a proportion, from inverting two binomial tests: covers at least as often as it says.
 * Clopper and Pearson, "The Use of Confidence or Fiducial Limits", Biometrika 26, 1934.
 *
 * @throws RangeError unless 0 ≤ successes ≤ n, both whole, n ≥ 1, and confidence lies between 0 and 1
 */
export function clopperPearsonInterval(successes: number, n: number, confidence: number): Interval {
  requireProportion(successes, n, confidence)
  const tail = (1 - confidence) / 2
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, n - successes + 1),
    high: successes === n ? 1 : 1 - betaQuantile(tail, n - successes, successes + 1),
  }
}
