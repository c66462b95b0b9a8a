import type { Estimate } from '../influence/estimate.ts'
import { requireBinary, requireProbabilities, rowCount } from '../influence/rows.ts'
import { UndefinedRow } from '../influence/undefined-row.ts'
import { weightedMean } from '../influence/weighted-mean.ts'

/** How far sums of probabilities stored in single precision may be from 1: the root of their machine epsilon. */
const SUM_TOLERANCE = 3.5e-4

/**
 * scikit-learn's `log_loss` of binary labels: the mean of -log p of what happened, p clipped to [ε, 1 - ε] with the
 * machine epsilon ε = 2⁻⁵². One class alone has a log loss too.
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, a probability outside [0, 1], or bad
 *   weights.
 */
export function logLoss(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): Estimate {
  const rows = rowCount(labels, probabilities, weights)
  requireBinary(labels)
  requireProbabilities(probabilities)
  const losses = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    const p = clipped(probabilities[i] as number)
    losses[i] = labels[i] === 1 ? -Math.log(p) : -Math.log1p(-p)
  }
  return weightedMean(losses, weights)
}

/**
 * scikit-learn's `log_loss` of K classes coded 0 to K - 1, one column of probabilities a class.
 *
 * @throws RangeError as `logLoss`, and when the probabilities of a row do not sum to 1.
 */
export function multiclassLogLoss(
  classes: Int32Array | Uint8Array,
  probabilities: readonly Float64Array[],
  weights?: Float64Array,
): Estimate {
  const rows = rowCount(classes, ...probabilities, weights)
  for (const column of probabilities) requireProbabilities(column)
  const losses = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    const column = probabilities[classes[i] as number]
    if (column === undefined) throw new RangeError(`Class ${classes[i]} of row ${i} has no column of probabilities.`)
    let sum = 0
    for (const each of probabilities) sum += each[i] as number
    if (Math.abs(sum - 1) > SUM_TOLERANCE)
      throw new UndefinedRow(i, (name) => `The probabilities of ${name} sum to ${sum}, not to 1.`)
    losses[i] = -Math.log(clipped(column[i] as number))
  }
  return weightedMean(losses, weights)
}

/** A probability within [ε, 1 - ε], so that its logarithm and its logit are finite. */
export function clipped(p: number): number {
  return Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, p))
}
