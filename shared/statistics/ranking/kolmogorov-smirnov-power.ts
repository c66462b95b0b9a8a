import { kolmogorovExactSurvival } from '../backtests/kolmogorov-exact.ts'
import { kolmogorovSurvival } from '../distributions/kolmogorov.ts'
import { normalCdf } from '../distributions/normal.ts'

/**
 * The least power of the two-sample Kolmogorov-Smirnov test where the distributions are `distance` apart: how often the
 * samples are far enough apart at the very place of that distance, taken to be in the middle, where they vary most. That they
 * may be so elsewhere only adds to it (Massey, Annals of Mathematical Statistics 21, 1950, has this bound of one sample).
 *
 * @param first how many values; `second` likewise
 */
export function twoSampleKsPower(first: number, second: number, distance: number, level: number): number {
  const size = (first * second) / (first + second)
  const critical = criticalValue((d) => kolmogorovSurvival(Math.sqrt(size) * d), level)
  return atTheMiddle(distance, critical, size)
}

/** Massey's bound of the power of the one-sample test, whose p-value is exact. */
export function oneSampleKsPower(values: number, distance: number, level: number): number {
  return atTheMiddle(
    distance,
    criticalValue((d) => kolmogorovExactSurvival(d, values), level),
    values,
  )
}

/** The distribution functions are (1 ± distance)/2 there, and the difference of the samples' nearly normal. */
function atTheMiddle(distance: number, critical: number, size: number): number {
  if (critical > 1) return 0
  return normalCdf((distance - critical) / Math.sqrt((1 - distance * distance) / (4 * size)))
}

/** The least distance that is rejected, by halving; above 1 when none is. */
function criticalValue(survival: (distance: number) => number, level: number): number {
  let [low, high] = [0, 1]
  if (survival(high) > level) return 2
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    if (survival(middle) > level) low = middle
    else high = middle
  }
  return high
}
