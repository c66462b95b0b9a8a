import type { Estimate } from '../influence/estimate.ts'
import { rowCount } from '../influence/rows.ts'
import { weightedMean } from '../influence/weighted-mean.ts'

/**
 * scikit-learn's `r2_score`, 1 - Σw(y - ŷ)² / Σw(y - ȳ)². The mean ȳ minimises the denominator, so that its own error
 * does not matter to first order.
 *
 * @throws RangeError for fewer than two rows, a constant actual value, columns of different length, bad weights, or a
 *   value that is not finite.
 */
export function r2Score(actual: Float64Array, predicted: Float64Array, weights?: Float64Array): Estimate {
  const rows = rowCount(actual, predicted, weights)
  if (rows < 2) throw new RangeError('R² needs more than one row.')
  const mean = weightedMean(actual, weights).value
  const residuals = new Float64Array(rows)
  const deviations = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    residuals[i] = ((actual[i] as number) - (predicted[i] as number)) ** 2
    deviations[i] = ((actual[i] as number) - mean) ** 2
  }
  const error = weightedMean(residuals, weights)
  const variance = weightedMean(deviations, weights)
  // A constant column leaves only the rounding of its mean.
  if (Math.sqrt(variance.value) <= 1e-14 * Math.abs(mean)) {
    throw new RangeError('R² is undefined: the actual value is constant.')
  }
  const ratio = error.value / variance.value
  const influence = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    influence[i] = (ratio * (variance.influence[i] as number) - (error.influence[i] as number)) / variance.value
  }
  return { value: 1 - ratio, influence }
}
