import { deviance } from './deviance.ts'
import { requirePositive } from './domain.ts'
import { stirlingError, type Tails } from './gamma.ts'

/**
 * Both tails of the beta distribution at x, given together with y = 1 - x so that neither end loses digits; the smaller
 * tail to full relative accuracy.
 *
 * @throws RangeError unless a > 0 and b > 0
 */
export function betaTails(x: number, y: number, a: number, b: number): Tails {
  requirePositive('a', a)
  requirePositive('b', b)
  if (x === 0) return { lower: 0, upper: 1 }
  if (y === 0) return { lower: 1, upper: 0 }
  // Left of the mean the fraction for the lower tail converges fast, right of it the one for the upper tail.
  if (b * x <= a * y) {
    const lower = betaFactor(x, y, a, b) * fraction(x, y, a, b)
    return { lower, upper: 1 - lower }
  }
  const upper = betaFactor(x, y, a, b) * fraction(y, x, b, a)
  return { lower: 1 - upper, upper }
}

/** xᵃ·yᵇ / B(a, b), from deviances (Loader) rather than from large logarithms that cancel. */
export function betaFactor(x: number, y: number, a: number, b: number): number {
  const n = a + b
  const excess = b * x - a * y
  return (
    Math.sqrt(((a / n) * b) / (2 * Math.PI)) *
    Math.exp(
      stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x, excess) - deviance(b, n * y, -excess),
    )
  )
}

/**
 * I_x(a, b)·B(a, b) / (xᵃ·yᵇ) as a continued fraction, by the modified Lentz algorithm: the even part of DLMF 8.17.22,
 * in the form of DiDonato and Morris, ACM TOMS 18, 1992 (BFRAC), whose terms do not cancel left of the mean.
 */
function fraction(x: number, y: number, a: number, b: number): number {
  const lambda = a * y - b * x
  const first = (a * (lambda + 1)) / (a + 1)
  let value = first
  let c = first
  let d = 0
  for (let k = 1; ; k++) {
    const twice = a + 2 * k
    const numerator = (((a + k - 1) * (a + b + k - 1)) / (twice - 1)) * ((k * (b - k) * x) / (twice - 1)) * x
    const denominator = k + (k * (b - k) * x) / (twice - 1) + ((a + k) * (lambda + 1 + k * (1 + y))) / (twice + 1)
    d = 1 / (denominator + numerator * d)
    c = denominator + numerator / c
    const change = c * d
    value *= change
    if (!(Math.abs(change - 1) > 1e-16)) return 1 / value
  }
}
