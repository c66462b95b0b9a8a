import type { Estimate } from '../influence/estimate.ts'
import { cellEstimate } from './cell-metric.ts'
import type { ClassMetric } from './class-metric.ts'
import { classMetric, undefinedMetric } from './class-metric.ts'
import type { ConfusionMatrix } from './confusion-matrix.ts'

/**
 * scikit-learn's `precision_score` of one class, by default the positive one: the share of the rows predicted to have it
 * that do.
 *
 * @throws RangeError when no row is predicted to have it.
 */
export function precisionScore(matrix: ConfusionMatrix, of = 1): Estimate {
  return scoreOf(matrix, 'precision', of)
}

/**
 * scikit-learn's `recall_score` of one class, by default the positive one: the share of the rows that have it that were
 * found.
 *
 * @throws RangeError when no row has it.
 */
export function recallScore(matrix: ConfusionMatrix, of = 1): Estimate {
  return scoreOf(matrix, 'recall', of)
}

/**
 * scikit-learn's `f1_score` of one class, by default the positive one: the harmonic mean of precision and recall.
 *
 * @throws RangeError when no row has it and none is predicted to.
 */
export function f1Score(matrix: ConfusionMatrix, of = 1): Estimate {
  return scoreOf(matrix, 'f1', of)
}

/**
 * The share of the negative rows that are predicted negative: the recall of class 0, 1 less the false positive rate.
 *
 * @throws RangeError when no row is negative, or there are more than two classes.
 */
export function specificity(matrix: ConfusionMatrix): Estimate {
  if (matrix.classes !== 2) throw new RangeError(`There are ${matrix.classes} classes, not two.`)
  return scoreOf(matrix, 'recall', 0)
}

function scoreOf(matrix: ConfusionMatrix, metric: ClassMetric, of: number): Estimate {
  if (!Number.isInteger(of) || of < 0 || of >= matrix.classes) {
    throw new RangeError(`Class ${of} is not within 0 and ${matrix.classes - 1}.`)
  }
  const found = classMetric(matrix, metric, of)
  if (found === undefined) throw undefinedMetric(metric, of, matrix)
  return cellEstimate(matrix, found)
}
