import { chiSquaredSurvival } from '../distributions/chi-squared.ts'
import { cellTotals } from './cell-totals.ts'

export interface HomogeneityTest {
  readonly statistic: number
  readonly df: number
  readonly pValue: number
}

/**
 * Pearson's chi-squared test that two samples of counts come from one distribution; as SciPy's
 * chi2_contingency(correction=False). Cells that both samples leave empty are not counted.
 *
 * @throws RangeError when the cells differ in number, a count is negative or not a number, a sample is empty, or fewer
 * than two cells have a row
 */
export function chiSquaredHomogeneity(expected: Float64Array, actual: Float64Array): HomogeneityTest {
  const { expectedTotal, actualTotal, cells } = cellTotals(expected, actual)
  if (cells < 2) throw new RangeError('All rows lie in one cell, which leaves nothing to test.')
  let statistic = 0
  for (let i = 0; i < expected.length; i++) {
    const e = expected[i] as number
    const a = actual[i] as number
    if (e + a === 0) continue
    // Both samples' squared residuals of this cell over their expectations, put together.
    const difference = e * actualTotal - a * expectedTotal
    statistic += ((difference / (e + a)) * difference) / (expectedTotal * actualTotal)
  }
  return { statistic, df: cells - 1, pValue: chiSquaredSurvival(statistic, cells - 1) }
}
