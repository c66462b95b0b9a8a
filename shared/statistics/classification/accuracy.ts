import type { Estimate } from '../influence/estimate.ts'
import { cellEstimate, gradientBy } from './cell-metric.ts'
import type { ConfusionMatrix } from './confusion-matrix.ts'
import { marginsOf } from './confusion-matrix.ts'

/** scikit-learn's `accuracy_score`: the share of rows given their class. */
export function accuracyScore(matrix: ConfusionMatrix): Estimate {
  const { classes, totalWeight } = matrix
  const value = correctOf(matrix) / totalWeight
  const gradient = gradientBy(classes, (i, j) => ((i === j ? 1 : 0) - value) / totalWeight)
  return cellEstimate(matrix, { value, gradient })
}

/**
 * scikit-learn's `balanced_accuracy_score`: the mean recall of the classes that occur.
 *
 * @throws RangeError when only one class occurs.
 */
export function balancedAccuracyScore(matrix: ConfusionMatrix): Estimate {
  const { classes, counts } = matrix
  const { actual } = marginsOf(matrix)
  const occurring = actual.reduce((sum, each) => sum + (each > 0 ? 1 : 0), 0)
  if (occurring < 2) throw new RangeError('Balanced accuracy is undefined: only one class occurs.')
  const recalls = actual.map((size, k) => (size > 0 ? (counts[k * classes + k] as number) / size : 0))
  const value = recalls.reduce((sum, each) => sum + each, 0) / occurring
  const gradient = gradientBy(classes, (i, j) => {
    const size = actual[i] as number
    return size > 0 ? ((i === j ? 1 : 0) - (recalls[i] as number)) / size / occurring : 0
  })
  const rates = Array.from(actual, (trials, k) => ({ successes: counts[k * classes + k] as number, trials }))
  return {
    ...cellEstimate(matrix, { value, gradient }),
    ...(matrix.weights === undefined ? { rates: rates.filter(({ trials }) => trials > 0) } : {}),
  }
}

/** The weight of the rows that were given their class. */
function correctOf({ classes, counts }: ConfusionMatrix): number {
  let correct = 0
  for (let k = 0; k < classes; k++) correct += counts[k * classes + k] as number
  return correct
}
