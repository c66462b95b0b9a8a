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

/**
 * The confusion matrix of a model: at the rule's cut for scores; of the predicted class, or else the most probable one,
 * for several classes.
 */
export function decisions(rows: Predictions, model: ModelColumns, options: MetricOptions): ConfusionMatrix {
  const { binaryLabel, classLabel, classes = [], weight } = rows
  if (binaryLabel !== undefined)
    return confusionMatrixAtCut(binaryLabel, model.score as Float64Array, numberOption(options, 'cut', 0.5), weight)
  const predicted = model.predictedClass ?? mostProbable(model.probabilities ?? [], rows.rows)
  return confusionMatrix(classLabel as Int32Array, predicted, classes.length, weight)
}

function mostProbable(probabilities: readonly Float64Array[], rows: number): Int32Array {
  const best = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    for (let k = 1; k < probabilities.length; k++) {
      if ((probabilities[k]?.[row] as number) > (probabilities[best[row] as number]?.[row] as number)) best[row] = k
    }
  }
  return best
}
