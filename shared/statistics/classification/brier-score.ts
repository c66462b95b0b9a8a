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
