import { rowCount, totalWeight } from '../influence/rows.ts'
import { UndefinedRow } from '../influence/undefined-row.ts'
import { argsort, sortAscending } from '../ranking/sort.ts'

/**
 * scikit-learn's `max_error`: the largest absolute error. One row decides it, so that it has no standard error.
 *
 * @throws RangeError for no rows, columns of different length, or a value that is not finite.
 */
export function maxError(actual: Float64Array, predicted: Float64Array): number {
  return absoluteErrors(actual, predicted).reduce((largest, each) => Math.max(largest, each), 0)
}

/**
 * scikit-learn's `median_absolute_error`. It is not smooth: its interval comes from the bootstrap. With weights, the
 * average of the lower and the upper weighted median, as scikit-learn has it from version 1.7.
 *
 * @throws RangeError for no rows, columns of different length, bad weights, or a value that is not finite.
 */
export function medianAbsoluteError(actual: Float64Array, predicted: Float64Array, weights?: Float64Array): number {
  const errors = absoluteErrors(actual, predicted)
  const rows = rowCount(errors, weights)
  if (weights === undefined) {
    const sorted = sortAscending(errors)
    return ((sorted[(rows - 1) >> 1] as number) + (sorted[rows >> 1] as number)) / 2
  }
  const half = totalWeight(rows, weights) / 2
  const { order } = argsort(errors)
  let below = 0
  for (let k = 0; k < rows; k++) {
    const row = order[k] as number
    below += weights[row] as number
    if (below > half) return errors[row] as number
    if (below === half) return ((errors[row] as number) + nextError(errors, weights, order, k)) / 2
  }
  // Rounding of the sum alone leads here.
  return errors[order[rows - 1] as number] as number
}

function nextError(errors: Float64Array, weights: Float64Array, order: Uint32Array, k: number): number {
  for (let next = k + 1; next < order.length; next++) {
    const row = order[next] as number
    if ((weights[row] as number) > 0) return errors[row] as number
  }
  return errors[order[k] as number] as number
}

function absoluteErrors(actual: Float64Array, predicted: Float64Array): Float64Array {
  const errors = new Float64Array(rowCount(actual, predicted))
  for (let i = 0; i < errors.length; i++) {
    const error = Math.abs((actual[i] as number) - (predicted[i] as number))
    if (!Number.isFinite(error)) throw new UndefinedRow(i, (name) => `The error of ${name} is ${error}.`)
    errors[i] = error
  }
  return errors
}
