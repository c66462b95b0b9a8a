import { clipped } from '../classification/log-loss.ts'
import { requireBinary, requireProbabilities, rowCount, totalWeight } from '../influence/rows.ts'

/**
 * The log odds of each probability, clipped as the log loss clips it, so that 0 and 1 have finite ones.
 *
 * @throws RangeError when a probability lies outside [0, 1].
 */
export function logits(probabilities: Float64Array): Float64Array {
  requireProbabilities(probabilities)
  return probabilities.map((each) => {
    const p = clipped(each)
    return Math.log(p) - Math.log1p(-p)
  })
}

/** 1 / (1 + e^-x). */
export function expit(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
}

/** log(1 + e^x) without overflow: the loss of log odds x when nothing happened, and with -x when it did. */
export function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
}

/**
 * The rows of a calibration model: both classes, labels of 0 and 1, good weights.
 *
 * @throws RangeError when they are not.
 */
export function requireBothClasses(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): number {
  const rows = rowCount(labels, probabilities, weights)
  requireBinary(labels)
  totalWeight(rows, weights)
  const seen = [false, false]
  for (let i = 0; i < rows; i++)
    if (weights === undefined || (weights[i] as number) > 0) seen[labels[i] as number] = true
  if (!seen[0] || !seen[1]) throw new RangeError(`All labels are ${seen[1] ? 1 : 0}: calibration needs both classes.`)
  return rows
}
