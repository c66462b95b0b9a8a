import type { Counts } from '../influence/estimate.ts'
import { levelAt } from './level-at.ts'
import type { Uncertain } from './uncertain.ts'
import { wilsonUncertain } from './wilson.ts'

/**
 * The mean of rates of different rows, as balanced accuracy is one of recalls, from Wilson's bounds of each: the bound of the
 * mean is as far from it as the root of the squares of their distances (Zou and Donner, "Construction of Confidence Limits
 * about Effect Measures", Statistics in Medicine 27, 2008). A rate of 0 or 1 is not taken for certain, as its variance would.
 *
 * @throws RangeError without rates, or as `wilsonUncertain`
 */
export function meanOfRatesUncertain(rates: readonly Counts[]): Uncertain {
  if (rates.length === 0) throw new RangeError('There are no rates to take the mean of.')
  const parts = rates.map(({ successes, trials }) => wilsonUncertain(successes, trials))
  const value = parts.reduce((sum, part) => sum + part.value, 0) / parts.length
  const distance = (bounds: readonly number[]) =>
    Math.hypot(...parts.map((part, k) => (bounds[k] as number) - part.value)) / parts.length
  const lower = (alpha: number) => {
    const below = distance(parts.map((part) => part.lower(alpha)))
    return Math.min(1, Math.max(0, alpha <= 0.5 ? value - below : value + below))
  }
  const upper = (alpha: number) => {
    const above = distance(parts.map((part) => part.upper(alpha)))
    return Math.min(1, Math.max(0, alpha <= 0.5 ? value + above : value - above))
  }
  return {
    value,
    standardError: Math.hypot(...parts.map(({ standardError }) => standardError)) / parts.length,
    method: "Wilson's bounds, combined",
    lower,
    upper,
    pAtMost: (threshold) => levelAt((alpha) => lower(alpha) >= threshold),
    pAtLeast: (threshold) => levelAt((alpha) => upper(alpha) <= threshold),
  }
}
