import type { Estimate } from '../influence/estimate.ts'
import { rowCount } from '../influence/rows.ts'
import { weightedMean } from '../influence/weighted-mean.ts'
import { meanAbsoluteError } from '../regression/residual-metrics.ts'

/**
 * The mean absolute error of the seasonal naive forecast on the training series, which repeats the value of `season`
 * periods ago.
 *
 * @throws RangeError when the series is not longer than the season, holds a value that is not finite, or repeats itself
 *   exactly.
 */
export function naiveScale(training: Float64Array, season = 1): number {
  const periods = rowCount(training)
  if (!Number.isInteger(season) || season < 1 || season >= periods) {
    throw new RangeError(`The season is ${season}; give a whole number from 1 to ${periods - 1}.`)
  }
  const { value } = meanAbsoluteError(training.subarray(season), training.subarray(0, periods - season))
  if (!(value > 0)) throw new RangeError('The training series repeats itself: there is no error to scale by.')
  return value
}

/**
 * The mean absolute scaled error (Hyndman and Koehler, Int. J. Forecasting 22, 2006): the mean absolute error in units of
 * `naiveScale`, which is taken as known. Below 1 the forecast beats the naive one.
 *
 * @param scale one for all rows, or that of each row's series
 * @throws RangeError for bad columns, and a scale that is not above 0.
 */
export function meanAbsoluteScaledError(
  actual: Float64Array,
  predicted: Float64Array,
  scale: number | Float64Array,
  weights?: Float64Array,
): Estimate {
  const errors = new Float64Array(rowCount(actual, predicted, weights, typeof scale === 'number' ? undefined : scale))
  for (let i = 0; i < errors.length; i++) {
    const unit = typeof scale === 'number' ? scale : (scale[i] as number)
    if (!(unit > 0 && unit < Infinity)) throw new RangeError(`The scale of row ${i} is ${unit}.`)
    errors[i] = Math.abs((actual[i] as number) - (predicted[i] as number)) / unit
  }
  return weightedMean(errors, weights)
}
