import { binomialCdf, binomialPmf } from '../distributions/binomial.ts'
import { requireCount } from '../distributions/domain.ts'

export interface McNemarTest {
  /** The smaller of the two counts. */
  readonly statistic: number
  /** Exact two-sided p-value, 2·P(X ≤ statistic) at most 1; at least as large as its level promises. */
  readonly pValue: number
  /** The mid-p value, which counts half of the observed outcome: less conservative, and close to its level. */
  readonly midPValue: number
}

/**
 * Whether two models are equally often right, from the rows on which just one of them is: under the null hypothesis the
 * counts are those of a fair coin. As statsmodels' mcnemar(exact=True); mid-p of Fagerland, Lydersen and Laake, BMC
 * Medical Research Methodology 13, 2013. Without such a row both p-values are 1.
 *
 * @param onlyFirst rows on which only the first model is right
 * @param onlySecond rows on which only the second model is right
 * @throws RangeError unless both are whole numbers, 0 or more
 */
export function mcnemar(onlyFirst: number, onlySecond: number): McNemarTest {
  requireCount('The count of rows on which only the first model is right', onlyFirst)
  requireCount('The count of rows on which only the second model is right', onlySecond)
  const statistic = Math.min(onlyFirst, onlySecond)
  const pairs = onlyFirst + onlySecond
  const tail = 2 * binomialCdf(statistic, pairs, 0.5)
  const midTail = onlyFirst === onlySecond ? 1 : tail - binomialPmf(statistic, pairs, 0.5)
  return { statistic, pValue: Math.min(1, tail), midPValue: Math.min(1, midTail) }
}
