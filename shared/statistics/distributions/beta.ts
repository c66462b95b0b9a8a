import { requireNumber, requirePositive, requireProbability } from './domain.ts'
import { lnGamma, stirlingError } from './gamma.ts'
import { betaFactor, betaTails } from './incomplete-beta.ts'
import { increasingRoot } from './increasing-root.ts'

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b).
 *
 * @throws RangeError unless a > 0 and b > 0
 */
export function lnBeta(a: number, b: number): number {
  requirePositive('a', a)
  requirePositive('b', b)
  const [small, large] = a < b ? [a, b] : [b, a]
  if (large < 10) return lnGamma(small) + lnGamma(large) - lnGamma(small + large)
  const n = a + b
  if (small < 10) {
    // ln Γ(large) - ln Γ(n) by Stirling's formula, its large terms taken together.
    return (
      lnGamma(small) +
      stirlingError(large) -
      stirlingError(n) -
      (large - 0.5) * Math.log1p(small / large) -
      small * (Math.log(n) - 1)
    )
  }
  return (
    0.5 * (Math.log(2 * Math.PI) - Math.log(small)) +
    stirlingError(small) +
    stirlingError(large) -
    stirlingError(n) +
    small * Math.log(small / n) -
    (large - 0.5) * Math.log1p(small / large)
  )
}

/**
 * P(X ≤ x) of the beta distribution: the regularised incomplete beta function I_x(a, b). 0 left of 0 and 1 right of 1.
 *
 * @throws RangeError unless a > 0 and b > 0
 */
export function betaCdf(x: number, a: number, b: number): number {
  const inside = within(x)
  return betaTails(inside, 1 - inside, a, b).lower
}

/** P(X > x) of the beta distribution; relative accuracy holds down to the smallest tails. */
export function betaSurvival(x: number, a: number, b: number): number {
  const inside = within(x)
  return betaTails(inside, 1 - inside, a, b).upper
}

/**
 * The x with P(X ≤ x) = p.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1, a > 0 and b > 0
 */
export function betaQuantile(p: number, a: number, b: number): number {
  requireProbability('p', p)
  requirePositive('a', a)
  requirePositive('b', b)
  if (p === 0 || p === 1) return p
  return 1 / (1 + Math.exp(-betaLogitQuantile(p, 1 - p, a, b)))
}

/** ln(x / (1 - x)) of the quantile of a lower tail, which is given together with the upper one. */
export function betaLogitQuantile(lower: number, upper: number, a: number, b: number): number {
  if (upper < lower) return -betaLogitQuantile(upper, lower, b, a)
  const target = Math.log(lower)
  // Where x is as small as this, the tail is its first term xᵃ / (a·B(a, b)).
  const far = (target + Math.log(a) + lnBeta(a, b)) / a
  if (far < -700) return far
  const at = (z: number) => {
    const x = 1 / (1 + Math.exp(-z))
    const y = 1 / (1 + Math.exp(z))
    const tail = betaTails(x, y, a, b).lower
    return { error: Math.log(tail) - target, slope: betaFactor(x, y, a, b) / tail }
  }
  return increasingRoot(at, Math.log(a / b), -709, 709)
}

function within(x: number): number {
  requireNumber('x', x)
  return Math.min(1, Math.max(0, x))
}
