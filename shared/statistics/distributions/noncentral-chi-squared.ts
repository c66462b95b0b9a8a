import { chiSquaredCdf, chiSquaredSurvival } from './chi-squared.ts'
import { requirePositive } from './domain.ts'
import { gammaFactor } from './gamma.ts'

/**
 * P(X ≤ x) of the noncentral chi-squared distribution: the mixture of chi-squared distributions with df + 2j degrees of
 * freedom, j a Poisson count of mean λ/2 (Johnson, Kotz and Balakrishnan, "Continuous Univariate Distributions 2", 1995,
 * chapter 29). The counts that matter lie about the mean; the rest weighs less than 1e-16, which is the absolute accuracy.
 *
 * @param noncentrality λ; 0 gives the chi-squared distribution
 * @throws RangeError unless df > 0 and 0 ≤ λ < ∞
 */
export function noncentralChiSquaredCdf(x: number, df: number, noncentrality: number): number {
  const { mean, first, last } = countsThatMatter(df, noncentrality)
  if (x <= 0) return 0
  if (mean === 0) return chiSquaredCdf(x, df)
  if (x === Number.POSITIVE_INFINITY) return 1
  // Downwards, so that every step adds: P(a, x) = P(a + 1, x) + xᵃe⁻ˣ/Γ(a + 1).
  let tail = chiSquaredCdf(x, df + 2 * last)
  let sum = tail * poisson(last, mean)
  for (let j = last - 1; j >= first; j--) {
    tail += gammaFactor(df / 2 + j, x / 2)
    sum += tail * poisson(j, mean)
  }
  return Math.min(1, sum)
}

/** P(X > x) of the noncentral chi-squared distribution, with the accuracy of `noncentralChiSquaredCdf`. */
export function noncentralChiSquaredSurvival(x: number, df: number, noncentrality: number): number {
  const { mean, first, last } = countsThatMatter(df, noncentrality)
  if (x <= 0) return 1
  if (mean === 0) return chiSquaredSurvival(x, df)
  if (x === Number.POSITIVE_INFINITY) return 0
  let tail = chiSquaredSurvival(x, df + 2 * first)
  let sum = tail * poisson(first, mean)
  for (let j = first + 1; j <= last; j++) {
    tail += gammaFactor(df / 2 + j - 1, x / 2)
    sum += tail * poisson(j, mean)
  }
  return Math.min(1, sum)
}

/** The Poisson counts of the mixture that weigh anything. */
export function countsThatMatter(df: number, noncentrality: number): { mean: number; first: number; last: number } {
  requirePositive('df', df)
  if (!(noncentrality >= 0 && noncentrality < Number.POSITIVE_INFINITY))
    throw new RangeError(`The noncentrality is ${noncentrality}; it must be finite and 0 or more.`)
  const mean = noncentrality / 2
  const reach = 9 * Math.sqrt(mean) + 40
  return { mean, first: Math.max(0, Math.floor(mean - reach)), last: Math.ceil(mean + reach) }
}

/** P(N = j) of a Poisson count. */
export function poisson(j: number, mean: number): number {
  return j === 0 ? Math.exp(-mean) : gammaFactor(j, mean)
}
