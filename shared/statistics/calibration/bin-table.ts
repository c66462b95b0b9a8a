import { requireBinary, rowCount, totalWeight } from '../influence/rows.ts'
import type { Bins } from './equal-mass-bins.ts'

/** What the rows of one bin predict and what happened. */
export interface CalibrationBin {
  readonly rows: number
  /** The sum of the weights; the number of rows when there are none. */
  readonly weight: number
  /** Rows of equal weight whose mean varies as much: (Σw)² / Σw² (Kish). */
  readonly effectiveRows: number
  readonly events: number
  readonly meanPredicted: number
  /** The share of events, weighted. */
  readonly observedRate: number
  /** The variance of the predictions within the bin, and their covariance with the outcome. */
  readonly predictedVariance: number
  readonly covariance: number
}

/**
 * One line a bin, in order of probability.
 *
 * @throws RangeError for columns of different length, a label but 0 and 1, or bad weights.
 */
export function binTable(
  labels: Uint8Array,
  probabilities: Float64Array,
  { count, codes }: Bins,
  weights?: Float64Array,
): CalibrationBin[] {
  const rows = rowCount(labels, probabilities, codes, weights)
  requireBinary(labels)
  totalWeight(rows, weights)
  const sums = Array.from({ length: count }, () => ({
    rows: 0,
    weight: 0,
    squares: 0,
    events: 0,
    y: 0,
    p: 0,
    pp: 0,
    py: 0,
  }))
  for (let i = 0; i < rows; i++) {
    const sum = sums[codes[i] as number] as (typeof sums)[number]
    const [p, y, weight] = [probabilities[i] as number, labels[i] as number, weights?.[i] ?? 1]
    sum.rows++
    sum.events += y
    sum.weight += weight
    sum.squares += weight ** 2
    sum.y += weight * y
    sum.p += weight * p
  }
  // Deviations from the mean of the bin in a second pass: probabilities of a bin are close to each other.
  for (let i = 0; i < rows; i++) {
    const sum = sums[codes[i] as number] as (typeof sums)[number]
    const weight = weights?.[i] ?? 1
    const deviation = (probabilities[i] as number) - sum.p / sum.weight
    sum.pp += weight * deviation ** 2
    sum.py += weight * deviation * (labels[i] as number)
  }
  return sums
    .filter(({ weight }) => weight > 0)
    .map(({ rows, weight, squares, events, y, p, pp, py }) => ({
      ...{ rows, weight, events },
      effectiveRows: weight ** 2 / squares,
      meanPredicted: p / weight,
      observedRate: y / weight,
      predictedVariance: pp / weight,
      covariance: py / weight,
    }))
}
