import type { Estimate } from '../influence/estimate.ts'
import { requireBinary, requireProbabilities, rowCount } from '../influence/rows.ts'
import { weightedMean } from '../influence/weighted-mean.ts'

/**
 * scikit-learn's `brier_score_loss`: the mean of (p - y)².
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, a probability outside [0, 1], or bad
 *   weights.
 */
export function brierScoreLoss(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): Estimate {
  const rows = rowCount(labels, probabilities, weights)
  requireBinary(labels)
  requireProbabilities(probabilities)
  const losses = new Float64Array(rows)
  for (let i = 0; i < rows; i++) losses[i] = ((probabilities[i] as number) - (labels[i] as number)) ** 2
  return weightedMean(losses, weights)
}

/**
 * scikit-learn's `brier_score_loss` of K classes coded 0 to K - 1, as Brier has it: the mean of the sum over the classes
 * of (p - y)², between 0 and 2.
 *
 * @throws RangeError as `brierScoreLoss`, and when a row's class has no column of probabilities.
 */
export function multiclassBrierScoreLoss(
  classes: Int32Array | Uint8Array,
  probabilities: readonly Float64Array[],
  weights?: Float64Array,
): Estimate {
  const rows = rowCount(classes, ...probabilities, weights)
  const losses = new Float64Array(rows)
  for (const [index, column] of probabilities.entries()) {
    requireProbabilities(column)
    for (let i = 0; i < rows; i++) {
      const happened = classes[i] === index ? 1 : 0
      losses[i] = (losses[i] as number) + ((column[i] as number) - happened) ** 2
    }
  }
  const stray = classes.findIndex((each) => probabilities[each] === undefined)
  if (stray >= 0) throw new RangeError(`Class ${classes[stray]} of row ${stray} has no column of probabilities.`)
  return weightedMean(losses, weights)
}
