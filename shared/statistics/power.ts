import { normalQuantile } from './distributions/normal.ts'

/** Sizes of a one-sided test. */
export interface TestPlan {
  /** Probability of rejecting a true null hypothesis; 1 - confidence. */
  readonly alpha: number
  /** Probability of rejecting when the effect is as large as the one to detect. */
  readonly power: number
}

/**
 * The smallest effect that a one-sided test finds with the given power: (z₁₋α + z_power)·SE, in the units of the
 * standard error. For a comparison with a margin: how far from the margin the truth must be.
 *
 * @throws RangeError unless the standard error is positive and finite, and alpha and power lie between 0 and 1
 */
export function minimumDetectableEffect(standardError: number, { alpha, power }: TestPlan): number {
  requireInside('The standard error', standardError, Number.POSITIVE_INFINITY)
  requireInside('alpha', alpha, 1)
  requireInside('power', power, 1)
  const deviations = normalQuantile(power) - normalQuantile(alpha)
  if (!(deviations > 0)) throw new RangeError(`A power of ${power} is no more than an alpha of ${alpha}.`)
  return deviations * standardError
}

/**
 * Rows that bring the minimum detectable effect down to the margin, if new rows are like those seen:
 * n·(MDE / margin)², rounded up. In units of `rows`: clusters in, clusters out.
 *
 * @throws RangeError unless all three are positive and finite
 */
export function rowsNeeded(rows: number, minimumDetectableEffect: number, margin: number): number {
  requireInside('The number of rows', rows, Number.POSITIVE_INFINITY)
  requireInside('The minimum detectable effect', minimumDetectableEffect, Number.POSITIVE_INFINITY)
  requireInside('The margin', margin, Number.POSITIVE_INFINITY)
  return Math.ceil(rows * (minimumDetectableEffect / margin) ** 2)
}

function requireInside(name: string, value: number, end: number): void {
  if (!(value > 0 && value < end)) {
    const range = end === 1 ? 'between 0 and 1' : 'positive and finite'
    throw new RangeError(`${name} must be ${range}, not ${value}.`)
  }
}
