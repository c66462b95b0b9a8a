import { studentTQuantile, studentTSurvival } from '../distributions/students-t.ts'
import type { Uncertain } from '../inference/uncertain.ts'
import type { RateEstimate, RateEstimates } from './rate-estimates.ts'

/** Two groups, one after the other: how much higher the rate of the first is, or which part of the second's it is. */
interface Contrast {
  readonly first: number
  readonly second: number
  readonly firstVariance: number
  readonly secondVariance: number
  /** At most 0: what both share counts only where it makes the error larger. */
  readonly covariance: number
  readonly df: number
}

/**
 * The widest difference of a rate between any two groups, or the lowest ratio, with bounds that hold for all pairs at once,
 * whichever turned out to be the widest:
 *
 * - that no pair is further apart than a threshold is shown when it is shown of every pair (intersection-union test: Berger,
 *   Technometrics 24, 1982), so that the bound on that side is the worst of all pairs;
 * - that some pair is further apart is shown by one pair at the level divided by the number of pairs (Bonferroni), since the
 *   pair was chosen after the fact.
 *
 * Pairs are compared by Student's t on r₁ - r₂, or on r₁ - t·r₂ for a ratio of t (Fieller, "Some Problems in Interval
 * Estimation", JRSS B 16, 1954), which also works where a rate is 0.
 *
 * @param kinds one or more rates of the groups; the widest of all of them counts, as in equalised odds
 * @throws RangeError for fewer than two groups, and for a ratio when a rate is 0 in every group
 */
export function uncertainDisparity(kinds: readonly RateEstimates[], how: 'difference' | 'ratio'): Uncertain {
  const contrasts = kinds.flatMap(contrastsOf)
  if (contrasts.length === 0) throw new RangeError('There are fewer than two groups; a comparison needs two.')
  if (how === 'difference') return widestDifference(contrasts)
  for (const { rates } of kinds) {
    if (rates.every(({ rate }) => rate === 0))
      throw new RangeError('The ratio is undefined: the rate of every group is 0.')
  }
  return lowestRatio(contrasts)
}

/** Every pair of groups, in either order. */
function contrastsOf({ rates, covariance }: RateEstimates): Contrast[] {
  return rates.flatMap((one, a) =>
    rates.slice(a + 1).flatMap((other, offset): Contrast[] => {
      const shared = { covariance: Math.min(0, covariance(a, a + 1 + offset)), df: Math.min(one.df, other.df) }
      return [contrast(one, other, shared), contrast(other, one, shared)]
    }),
  )
}

function contrast(first: RateEstimate, second: RateEstimate, shared: Pick<Contrast, 'covariance' | 'df'>): Contrast {
  return {
    first: first.rate,
    second: second.rate,
    firstVariance: first.variance,
    secondVariance: second.variance,
    ...shared,
  }
}

function widestDifference(contrasts: readonly Contrast[]): Uncertain {
  const pairs = contrasts.map((each) => ({
    difference: each.first - each.second,
    error: Math.sqrt(varianceOf(each, 1)),
    df: each.df,
  }))
  const widest = pairs.reduce((a, b) => (b.difference > a.difference ? b : a))
  const count = pairs.length
  return {
    value: widest.difference,
    standardError: widest.error,
    method: `Student t over all ${count / 2} pairs`,
    lower: (alpha) =>
      Math.max(
        0,
        ...pairs.map(({ difference, error, df }) => difference + studentTQuantile(alpha / count, df) * error),
      ),
    upper: (alpha) =>
      Math.min(
        1,
        Math.max(...pairs.map(({ difference, error, df }) => difference - studentTQuantile(alpha, df) * error)),
      ),
    pAtMost: (threshold) => {
      if (threshold < 0) return 0
      const p = pairs.map(({ difference, error, df }) => studentTSurvival((difference - threshold) / error, df))
      return Math.min(1, count * Math.min(...p))
    },
    pAtLeast: (threshold) =>
      threshold > 1
        ? 0
        : Math.max(...pairs.map(({ difference, error, df }) => studentTSurvival((threshold - difference) / error, df))),
  }
}

function lowestRatio(contrasts: readonly Contrast[]): Uncertain {
  const count = contrasts.length
  const lowest = contrasts.reduce((a, b) => (b.first * a.second < a.first * b.second ? b : a))
  const value = lowest.first / lowest.second
  /** How far the first rate lies above so much of the second, in standard errors. */
  const distance = (each: Contrast, ratio: number) =>
    (each.first - ratio * each.second) / Math.sqrt(varianceOf(each, ratio))
  return {
    value,
    standardError: Math.sqrt(varianceOf(lowest, value)) / lowest.second,
    method: `Fieller’s theorem over all ${count / 2} pairs`,
    lower: (alpha) =>
      Math.min(...contrasts.map((each) => fiellerBound(each, studentTQuantile(alpha, each.df), 'lower'))),
    upper: (alpha) =>
      Math.min(1, ...contrasts.map((each) => fiellerBound(each, studentTQuantile(alpha / count, each.df), 'upper'))),
    pAtMost: (threshold) => {
      if (threshold < 0) return 0
      if (threshold >= 1) return 1
      return Math.max(...contrasts.map((each) => studentTSurvival(distance(each, threshold), each.df)))
    },
    pAtLeast: (threshold) => {
      if (threshold > 1) return 0
      const p = contrasts.map((each) => studentTSurvival(-distance(each, Math.max(0, threshold)), each.df))
      return Math.min(1, count * Math.min(...p))
    },
  }
}

/** Of r₁ - t·r₂. */
function varianceOf({ firstVariance, secondVariance, covariance }: Contrast, t: number): number {
  return firstVariance + t * t * secondVariance - 2 * t * covariance
}

/**
 * The ratio t of 0 or more at which r₁ - t·r₂ lies |quantile| standard errors above 0 (its lower bound) or below (its upper one):
 * a root of (r₁ - t·r₂)² = q²·Var(r₁ - t·r₂). Where the second rate cannot be told from 0, every ratio is possible.
 */
function fiellerBound(of: Contrast, quantile: number, side: 'lower' | 'upper'): number {
  const { first, second, firstVariance, secondVariance, covariance } = of
  const square = quantile * quantile
  const a = second * second - square * secondVariance
  const b = first * second - square * covariance
  const c = first * first - square * firstVariance
  if (side === 'lower') {
    // Even a ratio of 0 is not shown to be too small.
    if (c <= 0) return 0
    return c / (b + Math.sqrt(Math.max(0, b * b - a * c)))
  }
  if (a <= 0) return Number.POSITIVE_INFINITY
  return (b + Math.sqrt(Math.max(0, b * b - a * c))) / a
}
