import { chiSquaredQuantile } from '../distributions/chi-squared.ts'
import { cellTotals } from './cell-totals.ts'

export interface StabilityIndex {
  /** Σ (a - e)·ln(a / e) over the cells, a and e the shares of the two samples. */
  readonly value: number
  /** Cells with a row in at least one sample; with just one, both samples lie in it and nothing has moved. */
  readonly cells: number
  /**
   * What `value` stays below, with the confidence asked for, when both samples come from one distribution:
   * (1/N + 1/M)·χ² with cells - 1 degrees of freedom. The customary 0.1 and 0.25 know nothing of the sample sizes.
   */
  readonly criticalValue: number
}

/**
 * Population stability index of two samples over the same cells (Siddiqi, "Credit Risk Scorecards", 2006; of an input
 * instead of the score it is also called characteristic stability index). An empty cell counts as half a row, so that
 * it weighs by how large the sample is; cells that both samples leave empty are not counted. Critical value: Yurdakul
 * and Naranjo, "Statistical Properties of the Population Stability Index", Journal of Risk Model Validation 14, 2020.
 *
 * @param expected rows of each cell in the reference sample
 * @param actual rows of each cell in the sample of today
 * @throws RangeError when the cells differ in number, a count is negative or not a number, a sample is empty, or the
 * confidence is not between 0 and 1
 */
export function populationStabilityIndex(
  expected: Float64Array,
  actual: Float64Array,
  confidence = 0.95,
): StabilityIndex {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`Confidence must be between 0 and 1, not ${confidence}.`)
  const { expectedTotal, actualTotal, cells } = cellTotals(expected, actual)
  let value = 0
  for (let i = 0; i < expected.length; i++) {
    if (expected[i] === 0 && actual[i] === 0) continue
    const e = (expected[i] || 0.5) / expectedTotal
    const a = (actual[i] || 0.5) / actualTotal
    value += (a - e) * Math.log(a / e)
  }
  const scale = 1 / expectedTotal + 1 / actualTotal
  return { value, cells, criticalValue: cells === 1 ? 0 : scale * chiSquaredQuantile(confidence, cells - 1) }
}
