import { betaCdf, betaSurvival } from './beta.ts'
import { requireCount, requireProbability } from './domain.ts'
import { betaFactor } from './incomplete-beta.ts'

/**
 * P(X = k) of n trials that succeed with probability p; 0 for k outside 0…n.
 *
 * @throws RangeError unless k and n are whole numbers, n ≥ 0 and 0 ≤ p ≤ 1
 */
export function binomialPmf(k: number, n: number, p: number): number {
  requireTrials(k, n, p)
  if (k < 0 || k > n) return 0
  if (p === 0 || p === 1) return k === (p === 0 ? 0 : n) ? 1 : 0
  if (k === 0) return Math.exp(n * Math.log1p(-p))
  if (k === n) return p ** n
  // pᵏ·(1 - p)ⁿ⁻ᵏ / B(k, n - k), and C(n, k) = n / (k·(n - k)·B(k, n - k)).
  return (betaFactor(p, 1 - p, k, n - k) / k) * (n / (n - k))
}

/** P(X ≤ k) of n trials that succeed with probability p. */
export function binomialCdf(k: number, n: number, p: number): number {
  requireTrials(k, n, p)
  if (k < 0) return 0
  return k >= n ? 1 : betaSurvival(p, k + 1, n - k)
}

/** P(X > k) of n trials that succeed with probability p; relative accuracy holds down to the smallest tails. */
export function binomialSurvival(k: number, n: number, p: number): number {
  requireTrials(k, n, p)
  if (k < 0) return 1
  return k >= n ? 0 : betaCdf(p, k + 1, n - k)
}

function requireTrials(k: number, n: number, p: number): void {
  if (!Number.isInteger(k)) throw new RangeError(`k must be a whole number, not ${k}.`)
  requireCount('n', n)
  requireProbability('p', p)
}
