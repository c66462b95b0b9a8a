import { binomialPmf } from '../distributions/binomial.ts'
import { chiSquaredSurvival } from '../distributions/chi-squared.ts'
import { type Direction, directionOf, logLikelihood, requireCoverage } from './coverage.ts'

/** A likelihood-ratio test of the coverage of a value-at-risk. */
export interface CoverageTest {
  readonly statistic: number
  /** From the chi-squared distribution with `df` degrees of freedom, which holds for many days only. */
  readonly pvalue: number
  /** From the distribution of the statistic itself, for this number of days. */
  readonly exactPvalue: number
  readonly df: number
  readonly direction: Direction
}

/** Two values of a statistic this close are the same one, reached by another order of summation. */
export const TIE = 1e-9

/**
 * Kupiec's test of the proportion of failures (Journal of Derivatives 3, 1995): whether exceptions are as frequent as the
 * value-at-risk says, LR = -2 ln[(1-p)^(n-x) p^x / ((1-x/n)^(n-x) (x/n)^x)], with 1 degree of freedom.
 *
 * The exact p-value sums the binomial probabilities of all counts whose statistic is at least this large. It is the one
 * to decide by: at n = 250 and p = 1 % the chi-squared test at 5 % rejects a right model in 10 % of cases.
 *
 * @param count exceptions, 0 to `observations`
 * @param probability of an exception: 0.01 for a 99 % value-at-risk
 * @throws RangeError for counts or a probability out of range
 */
export function kupiecTest(count: number, observations: number, probability: number): CoverageTest {
  const statistic = kupiecStatistic(count, observations, probability)
  let exactPvalue = 0
  for (let k = 0; k <= observations; k++) {
    if (kupiecStatistic(k, observations, probability) < statistic - TIE) continue
    exactPvalue += binomialPmf(k, observations, probability)
  }
  return {
    statistic,
    pvalue: chiSquaredSurvival(statistic, 1),
    exactPvalue: Math.min(1, exactPvalue),
    df: 1,
    direction: directionOf(count, observations, probability),
  }
}

/** The likelihood ratio of {@link kupiecTest} alone; the same errors. */
export function kupiecStatistic(count: number, observations: number, probability: number): number {
  requireCoverage(count, observations, probability)
  const quiet = observations - count
  const observed = count / observations
  const free = logLikelihood(quiet, 1 - observed) + logLikelihood(count, observed)
  const bound = quiet * Math.log1p(-probability) + logLikelihood(count, probability)
  return Math.max(0, 2 * (free - bound))
}
