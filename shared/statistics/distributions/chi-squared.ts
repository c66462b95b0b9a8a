import { requirePositive, requireProbability } from './domain.ts'
import { gammaFactor, gammaTails, regularizedGammaP, regularizedGammaQ } from './gamma.ts'
import { increasingRoot } from './increasing-root.ts'
import { normalQuantile } from './normal.ts'

/**
 * P(X ≤ x) of the chi-squared distribution; 0 for negative x.
 *
 * @throws RangeError unless df > 0
 */
export function chiSquaredCdf(x: number, df: number): number {
  return regularizedGammaP(df / 2, x < 0 ? 0 : x / 2)
}

/** P(X > x) of the chi-squared distribution; relative accuracy holds down to the smallest tails. */
export function chiSquaredSurvival(x: number, df: number): number {
  return regularizedGammaQ(df / 2, x < 0 ? 0 : x / 2)
}

/**
 * The x with P(X ≤ x) = p; infinite at 1.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1 and df > 0
 */
export function chiSquaredQuantile(p: number, df: number): number {
  requireProbability('p', p)
  requirePositive('df', df)
  if (p === 0) return 0
  if (p === 1) return Number.POSITIVE_INFINITY
  const a = df / 2
  const upper = p > 0.5
  const target = Math.log(upper ? 1 - p : p)
  // In ln x, the logarithm of a tail is nearly straight.
  const at = (z: number) => {
    const x = Math.exp(z)
    const tails = gammaTails(a, x)
    const tail = upper ? tails.upper : tails.lower
    const error = Math.log(tail) - target
    return { error: upper ? -error : error, slope: (a * gammaFactor(a, x)) / tail }
  }
  // Wilson and Hilferty, PNAS 17, 1931.
  const start = a * Math.max(0.05, 1 - 1 / (9 * a) + normalQuantile(p) / (3 * Math.sqrt(a))) ** 3
  return 2 * Math.exp(increasingRoot(at, Math.log(start), -800, 709))
}
