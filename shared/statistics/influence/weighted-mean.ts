import type { Estimate } from './estimate.ts'
import { rowCount, totalWeight } from './rows.ts'
import { UndefinedRow } from './undefined-row.ts'

/**
 * The weighted mean Σ w·x / Σ w of one value a row, with influence n·w·(x - mean) / Σ w.
 *
 * `weights` have the meaning of scikit-learn's `sample_weight`: a row of weight 2 counts as the row twice.
 *
 * @throws RangeError for no rows, columns of different length, bad weights, or a value that is not finite.
 */
export function weightedMean(values: Float64Array, weights?: Float64Array): Estimate {
  const rows = rowCount(values, weights)
  const total = totalWeight(rows, weights)
  let sum = 0
  for (let i = 0; i < rows; i++)
    sum += weights === undefined ? (values[i] as number) : weightedValue(values, weights, i)
  const value = sum / total
  if (!Number.isFinite(value)) throw undefinedMean(value, values)
  const influence = new Float64Array(rows)
  const scale = rows / total
  for (let i = 0; i < rows; i++) {
    const weight = weights === undefined ? 1 : (weights[i] as number)
    influence[i] = scale * weight * ((values[i] as number) - value)
  }
  return { value, influence }
}

function weightedValue(values: Float64Array, weights: Float64Array, i: number): number {
  return (weights[i] as number) * (values[i] as number)
}

function undefinedMean(mean: number, values: Float64Array): RangeError {
  const row = values.findIndex((value) => !Number.isFinite(value))
  return row < 0
    ? new RangeError(`The mean is ${mean}: the values are too large to add.`)
    : new UndefinedRow(row, (name) => `The mean is ${mean}: ${name} holds ${values[row]}.`)
}
