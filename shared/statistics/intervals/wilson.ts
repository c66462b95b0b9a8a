import { normalQuantile } from '../distributions/normal.ts'
import type { Interval } from './interval.ts'
import { requireProportion } from './proportion.ts'

/**
 * Two-sided interval of a proportion from the score test: Wilson, "Probable Inference, the Law of Succession, and
 * Statistical Inference", JASA 22, 1927. Never leaves [0, 1], and touches an end exactly when no row or every row succeeded.
 *
 * @throws RangeError unless 0 ≤ successes ≤ n, both whole, n ≥ 1, and confidence lies between 0 and 1
 */
export function wilsonInterval(successes: number, n: number, confidence: number): Interval {
  requireProportion(successes, n, confidence)
  const z = -normalQuantile((1 - confidence) / 2)
  const rate = successes / n
  const square = (z * z) / n
  const centre = (rate + square / 2) / (1 + square)
  const half = (z * Math.sqrt((rate * (1 - rate)) / n + square / (4 * n))) / (1 + square)
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  }
}
