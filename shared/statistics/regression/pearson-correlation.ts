import type { Estimate } from '../influence/estimate.ts'
import { rowCount } from '../influence/rows.ts'
import { weightedMean } from '../influence/weighted-mean.ts'

/**
 * Pearson's correlation of actual and predicted values, as `scipy.stats.pearsonr`. With z the standardised values, the
 * influence of a row is z₁z₂ - r·(z₁² + z₂²)/2 (Devlin, Gnanadesikan and Kettenring, Biometrika 62, 1975).
 *
 * @throws RangeError for fewer than two rows, columns of different length, bad weights, a value that is not finite, or a
 *   constant column.
 */
export function pearsonCorrelation(actual: Float64Array, predicted: Float64Array, weights?: Float64Array): Estimate {
  const rows = rowCount(actual, predicted, weights)
  if (rows < 2) throw new RangeError('A correlation needs more than one row.')
  const first = standardised(actual, weights, 'actual')
  const second = standardised(predicted, weights, 'predicted')
  const { value } = weightedMean(
    first.map((z, i) => z * (second[i] as number)),
    weights,
  )
  const influence = first.map((z, i) => {
    const other = second[i] as number
    return z * other - (value * (z * z + other * other)) / 2
  })
  return { value: Math.max(-1, Math.min(1, value)), influence: weightedMean(influence, weights).influence }
}

/** Less its mean, over its standard deviation. */
function standardised(column: Float64Array, weights: Float64Array | undefined, name: string): Float64Array {
  const mean = weightedMean(column, weights).value
  const variance = weightedMean(
    column.map((value) => (value - mean) ** 2),
    weights,
  ).value
  const deviation = Math.sqrt(variance)
  // A constant column leaves only the rounding of its mean.
  if (!(deviation > 1e-14 * Math.abs(mean)))
    throw new RangeError(`The correlation is undefined: the ${name} value is constant.`)
  return column.map((value) => (value - mean) / deviation)
}
