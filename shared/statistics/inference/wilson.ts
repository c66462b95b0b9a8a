import { normalQuantile, normalSurvival } from '../distributions/normal.ts'
import type { Uncertain } from './uncertain.ts'

/**
 * A rate of independent rows: bounds are Wilson's, p-values those of the score test that they invert. Works at 0 and 1.
 * Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22, 1927.
 * @throws RangeError without rows, or with more successes than rows
 */
export function wilsonUncertain(successes: number, rows: number): Uncertain {
  if (!(rows > 0 && successes >= 0 && successes <= rows)) throw new RangeError(`${successes} of ${rows} is no rate.`)
  const rate = successes / rows
  const bound = (alpha: number, side: 1 | -1) => {
    const z = -normalQuantile(alpha)
    const centre = rate + (z * z) / (2 * rows)
    const half = z * Math.sqrt((rate * (1 - rate)) / rows + (z * z) / (4 * rows * rows))
    return Math.min(1, Math.max(0, (centre + side * half) / (1 + (z * z) / rows)))
  }
  const score = (threshold: number) => {
    if (threshold <= 0) return rate > threshold ? Number.POSITIVE_INFINITY : 0
    if (threshold >= 1) return rate < threshold ? Number.NEGATIVE_INFINITY : 0
    return (rate - threshold) / Math.sqrt((threshold * (1 - threshold)) / rows)
  }
  return {
    value: rate,
    standardError: Math.sqrt((rate * (1 - rate)) / rows),
    method: 'Wilson',
    // At the ends of the scale rounding would leave a bound of 1e-18.
    lower: (alpha) => (successes === 0 ? 0 : bound(alpha, -1)),
    upper: (alpha) => (successes === rows ? 1 : bound(alpha, 1)),
    pAtMost: (threshold) => normalSurvival(score(threshold)),
    pAtLeast: (threshold) => normalSurvival(-score(threshold)),
  }
}
