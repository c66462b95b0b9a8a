import type { Estimate } from '../influence/estimate.ts'
import type { CellMetric } from './cell-metric.ts'
import { cellEstimate, gradientBy } from './cell-metric.ts'
import type { ClassMetric } from './class-metric.ts'
import { classMetric, undefinedMetric } from './class-metric.ts'
import type { ConfusionMatrix } from './confusion-matrix.ts'
import { marginsOf } from './confusion-matrix.ts'

export interface AveragedScoreOptions {
  readonly average: 'macro' | 'weighted'
  /** What an undefined score of a class counts as; without it, it is an error. scikit-learn takes 0 and warns. */
  readonly zeroDivision?: 0 | 1 | undefined
}

/**
 * scikit-learn's `precision_score`, `recall_score` and `f1_score` with `average='macro'` (the mean of the classes) or
 * `'weighted'` (by the actual size of each class). A class that neither occurs nor is predicted is left out, as there.
 *
 * @throws RangeError when the score of a class is undefined and `zeroDivision` is not given.
 */
export function averagedScore(matrix: ConfusionMatrix, metric: ClassMetric, options: AveragedScoreOptions): Estimate {
  const { classes, totalWeight } = matrix
  const { actual, predicted } = marginsOf(matrix)
  const weighted = options.average === 'weighted'
  const present: number[] = []
  for (let k = 0; k < classes; k++) if ((actual[k] as number) + (predicted[k] as number) > 0) present.push(k)
  const shares = new Float64Array(classes)
  const scores: CellMetric[] = []
  for (const k of present) {
    shares[k] = weighted ? (actual[k] as number) / totalWeight : 1 / present.length
    scores[k] = classMetric(matrix, metric, k) ?? stoodIn(matrix, metric, k, weighted ? shares[k] : 1, options)
  }
  const value = present.reduce((sum, k) => sum + (shares[k] as number) * (scores[k] as CellMetric).value, 0)
  const gradient = gradientBy(classes, (i, j) => {
    let slope = weighted ? ((scores[i]?.value ?? 0) - value) / totalWeight : 0
    for (const k of present)
      slope += (shares[k] as number) * ((scores[k] as CellMetric).gradient[i * classes + j] as number)
    return slope
  })
  // The mean of recalls is balanced accuracy, and is bounded as it is: by the counts behind each class.
  const rates = present.map((k) => ({
    successes: matrix.counts[k * classes + k] as number,
    trials: actual[k] as number,
  }))
  const isMeanOfRates = metric === 'recall' && !weighted && matrix.weights === undefined
  return {
    ...cellEstimate(matrix, { value, gradient }),
    ...(isMeanOfRates && rates.every(({ trials }) => trials > 0) ? { rates } : {}),
  }
}

/** A constant in the place of an undefined score. A class of no weight in the average needs none. */
function stoodIn(
  matrix: ConfusionMatrix,
  metric: ClassMetric,
  of: number,
  share: number | undefined,
  { zeroDivision }: AveragedScoreOptions,
): CellMetric {
  if (zeroDivision === undefined && share !== 0) throw undefinedMetric(metric, of, matrix)
  return { value: zeroDivision ?? 0, gradient: new Float64Array(matrix.classes ** 2) }
}
