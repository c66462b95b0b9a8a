import { classTotals, type Ranking } from './ranking.ts'
import { countsByThreshold } from './roc-curve.ts'

export interface PrecisionRecallCurve {
  /** One more than there are thresholds: the last is 1, where nothing is predicted to be 1. */
  readonly precision: Float64Array
  /** Descending, from 1 to 0. */
  readonly recall: Float64Array
  /** Ascending; a score at or above it counts as 1. */
  readonly thresholds: Float64Array
}

/**
 * Precision and recall at every distinct score, as `sklearn.metrics.precision_recall_curve`.
 * @throws RangeError for bad weights
 */
export function precisionRecallCurve(ranking: Ranking, weights?: Float64Array): PrecisionRecallCurve {
  classTotals(ranking, weights)
  const { truePositives, falsePositives, thresholds } = countsByThreshold(ranking, weights)
  const last = thresholds.length - 1
  const positive = truePositives[last] as number
  const precision = new Float64Array(last + 1)
  const recall = new Float64Array(last + 1)
  for (let i = 0; i < last; i++) {
    const t = truePositives[last - i] as number
    precision[i] = t / (t + (falsePositives[last - i] as number))
    recall[i] = t / positive
  }
  precision[last] = 1
  return { precision, recall, thresholds: thresholds.subarray(1).slice().reverse() }
}
