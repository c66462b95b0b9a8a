import type { Estimate } from '../influence/estimate.ts'
import { transformed } from '../influence/paired-difference.ts'
import { rowCount } from '../influence/rows.ts'
import { UndefinedRow } from '../influence/undefined-row.ts'
import { weightedMean } from '../influence/weighted-mean.ts'

/**
 * The metrics below are means over rows of a loss of actual and predicted value. They throw a RangeError for no rows,
 * columns of different length, bad weights, or a value that is not finite. `weights` are scikit-learn's `sample_weight`.
 */
type Loss = (actual: number, predicted: number, row: number) => number

function meanLoss(
  actual: Float64Array,
  predicted: Float64Array,
  weights: Float64Array | undefined,
  loss: Loss,
): Estimate {
  const rows = rowCount(actual, predicted, weights)
  const losses = new Float64Array(rows)
  for (let i = 0; i < rows; i++) losses[i] = loss(actual[i] as number, predicted[i] as number, i)
  return weightedMean(losses, weights)
}

/** scikit-learn's `mean_absolute_error`. */
export function meanAbsoluteError(actual: Float64Array, predicted: Float64Array, weights?: Float64Array): Estimate {
  return meanLoss(actual, predicted, weights, (y, p) => Math.abs(y - p))
}

/** scikit-learn's `mean_squared_error`. */
export function meanSquaredError(actual: Float64Array, predicted: Float64Array, weights?: Float64Array): Estimate {
  return meanLoss(actual, predicted, weights, (y, p) => (y - p) ** 2)
}

/** scikit-learn's `root_mean_squared_error`. Without any error it is 0, and its influence is 0 too. */
export function rootMeanSquaredError(actual: Float64Array, predicted: Float64Array, weights?: Float64Array): Estimate {
  const squared = meanSquaredError(actual, predicted, weights)
  if (squared.value === 0) return squared
  return transformed(squared, Math.sqrt, (value) => 0.5 / Math.sqrt(value))
}

/** The bias: the mean of predicted less actual. Above 0 the model predicts too much. */
export function meanError(actual: Float64Array, predicted: Float64Array, weights?: Float64Array): Estimate {
  return meanLoss(actual, predicted, weights, (y, p) => p - y)
}

/**
 * scikit-learn's `mean_absolute_percentage_error`, as a share: 0.1 is 10 %.
 *
 * @throws RangeError when an actual value is 0, where scikit-learn divides by the machine epsilon.
 */
export function meanAbsolutePercentageError(
  actual: Float64Array,
  predicted: Float64Array,
  weights?: Float64Array,
): Estimate {
  return meanLoss(actual, predicted, weights, (y, p, row) => {
    if (y === 0)
      throw new UndefinedRow(row, (name) => `The percentage error of ${name} is undefined: the actual value is 0.`)
    return Math.abs((y - p) / y)
  })
}

/**
 * scikit-learn's `mean_pinball_loss` of a predicted quantile of the given level.
 *
 * @throws RangeError when the level is not within 0 and 1.
 */
export function meanPinballLoss(
  actual: Float64Array,
  predicted: Float64Array,
  level: number,
  weights?: Float64Array,
): Estimate {
  if (!(level >= 0 && level <= 1)) throw new RangeError(`The level ${level} of the quantile is not within 0 and 1.`)
  return meanLoss(actual, predicted, weights, (y, p) => (y >= p ? level * (y - p) : (1 - level) * (p - y)))
}
