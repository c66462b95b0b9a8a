import {
  type ConfusionMatrix,
  confusionMatrix,
  confusionMatrixAtCut,
} from '../../../statistics/classification/confusion-matrix.ts'
import type { MetricOptions } from '../config/gate.ts'
import type { ModelColumns, Predictions } from '../data/predictions.ts'
import { numberOption, type OptionSpec } from './metric.ts'

/** The option that turns scores into decisions. */
export const CUT_OPTION = {
  cut: {
    kind: 'number',
    doc: 'Scores of at least this are decided as 1.',
    tasks: ['binary', 'probability_of_default'],
    default: 0.5,
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** The confusion matrix of a model's decisions. */
export function decisions(rows: Predictions, model: ModelColumns, options: MetricOptions): ConfusionMatrix {
  const { binaryLabel, classLabel, classes = [], weight } = rows
  if (binaryLabel !== undefined)
    return confusionMatrixAtCut(binaryLabel, model.score as Float64Array, numberOption(options, 'cut', 0.5), weight)
  const matrix = confusionMatrix(classLabel as Int32Array, decidedClasses(model, rows.rows), classes.length, weight)
  return { ...matrix, names: classes }
}

/** Of several classes: the one that is predicted, or else the most probable; the first of several that are. */
export function decidedClasses({ predictedClass, probabilities }: ModelColumns, rows: number): Int32Array {
  if (predictedClass !== undefined) return predictedClass
  if (probabilities === undefined) throw new RangeError('The data name neither a predicted class nor probabilities.')
  const best = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    for (let k = 1; k < probabilities.length; k++) {
      if ((probabilities[k]?.[row] as number) > (probabilities[best[row] as number]?.[row] as number)) best[row] = k
    }
  }
  return best
}

/** Whether a cell of the matrix holds rows that are decided right: on the diagonal are the multiples of K + 1. */
export function isRight(cell: number, { classes }: ConfusionMatrix): boolean {
  return cell % (classes + 1) === 0
}

/** The counts behind a share of rows; none where rows have weights, of which a share has another variance. */
export function countsOf(
  { weights }: ConfusionMatrix,
  successes: number,
  trials: number,
): { readonly counts?: { readonly successes: number; readonly trials: number } } {
  return weights === undefined && trials > 0 ? { counts: { successes, trials } } : {}
}
