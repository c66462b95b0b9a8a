import { betaQuantile } from '../distributions/beta.ts'
import type { Interval } from './interval.ts'
import { requireProportion } from './proportion.ts'

/**
 * Two-sided equal-tailed interval of a proportion from the posterior Beta(s + ½, n - s + ½). The lower end is 0 when
 * no row succeeded and the upper one 1 when all did: Brown, Cai and DasGupta, "Interval Estimation for a Binomial
 * Proportion", Statistical Science 16, 2001, section 4.1.1.
 *
 * @throws RangeError unless 0 ≤ successes ≤ n, both whole, n ≥ 1, and confidence lies between 0 and 1
 */
export function jeffreysInterval(successes: number, n: number, confidence: number): Interval {
  requireProportion(successes, n, confidence)
  const [a, b] = [successes + 0.5, n - successes + 0.5]
  const tail = (1 - confidence) / 2
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, a, b),
    high: successes === n ? 1 : 1 - betaQuantile(tail, b, a),
  }
}
