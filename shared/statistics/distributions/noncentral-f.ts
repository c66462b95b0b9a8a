import { betaSurvival } from './beta.ts'
import { requireNumber, requirePositive } from './domain.ts'
import { countsThatMatter, noncentralChiSquaredSurvival, poisson } from './noncentral-chi-squared.ts'

/**
 * P(F > f) of the noncentral F distribution: the mixture of beta distributions with numerator df1 + 2j, j a Poisson count of mean
 * λ/2 (Johnson, Kotz and Balakrishnan, "Continuous Univariate Distributions 2", 1995, chapter 30). As scipy.stats.ncf.sf.
 *
 * @param df2 of the denominator; infinite gives the noncentral chi-squared distribution at df1·f
 * @throws RangeError unless both degrees of freedom are positive and 0 ≤ λ < ∞
 */
export function noncentralFSurvival(f: number, df1: number, df2: number, noncentrality: number): number {
  requireNumber('f', f)
  requirePositive('df1', df1)
  if (df2 === Number.POSITIVE_INFINITY) return noncentralChiSquaredSurvival(df1 * f, df1, noncentrality)
  requirePositive('df2', df2)
  const { mean, first, last } = countsThatMatter(df1, noncentrality)
  if (f <= 0) return 1
  const share = (df1 * f) / (df1 * f + df2)
  let sum = 0
  for (let j = first; j <= last; j++) sum += betaSurvival(share, df1 / 2 + j, df2 / 2) * poisson(j, mean)
  return Math.min(1, sum)
}
