import { betaLogitQuantile, lnBeta } from './beta.ts'
import { requireNumber, requireProbability } from './domain.ts'
import { betaTails } from './incomplete-beta.ts'
import { normalQuantile, normalSurvival } from './normal.ts'

/**
 * P(X ≤ x) of Student's t distribution; with infinite df, of the standard normal distribution.
 *
 * @throws RangeError unless df > 0
 */
export function studentTCdf(x: number, df: number): number {
  return studentTSurvival(-x, df)
}

/** P(X > x) of Student's t distribution; relative accuracy holds down to the smallest tails. */
export function studentTSurvival(x: number, df: number): number {
  requireNumber('x', x)
  requireDegrees(df)
  if (df === Number.POSITIVE_INFINITY) return normalSurvival(x)
  // P(|X| > |x|) is the lower tail of a beta distribution at df / (df + x²).
  const square = x * x
  const outer = df / (df + square)
  const inner = square < df ? square / (df + square) : 1 / (1 + df / square)
  // Where the square or its share is out of a double's range, the tail is its first term.
  if (x > 0 && outer < 1e-300) {
    return Math.exp(-df * Math.log(x / Math.sqrt(df)) - Math.log(df) - lnBeta(df / 2, 0.5))
  }
  const tails = betaTails(outer, inner, df / 2, 0.5)
  return x >= 0 ? tails.lower / 2 : 0.5 + tails.upper / 2
}

/**
 * The x with P(X ≤ x) = p; infinite at 0 and 1.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1 and df > 0
 */
export function studentTQuantile(p: number, df: number): number {
  requireProbability('p', p)
  requireDegrees(df)
  if (df === Number.POSITIVE_INFINITY || p === 0 || p === 1) return normalQuantile(p)
  if (p === 0.5) return 0
  const tail = p < 0.5 ? p : 1 - p
  const x = Math.sqrt(df) * Math.exp(-betaLogitQuantile(2 * tail, 1 - 2 * tail, df / 2, 0.5) / 2)
  return p < 0.5 ? -x : x
}

function requireDegrees(df: number): void {
  if (!(df > 0)) throw new RangeError(`The degrees of freedom must be positive, not ${df}.`)
}
