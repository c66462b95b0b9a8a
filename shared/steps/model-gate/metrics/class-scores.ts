import { accuracyScore } from '../../../statistics/classification/accuracy.ts'
import { averagedScore } from '../../../statistics/classification/averaged-score.ts'
import type { ClassMetric } from '../../../statistics/classification/class-metric.ts'
import { type ConfusionMatrix, marginsOf } from '../../../statistics/classification/confusion-matrix.ts'
import { f1Score, precisionScore, recallScore } from '../../../statistics/classification/precision-recall.ts'
import type { Estimate } from '../../../statistics/influence/estimate.ts'
import type { MetricOptions } from '../config/gate.ts'
import type { Predictions } from '../data/predictions.ts'
import { CUT_OPTION, countsOf, decisions } from './decisions.ts'
import type { OptionSpec } from './metric.ts'
import type { SmoothMetric } from './prediction-metric.ts'

/** The option that picks one of several classes. */
export const CLASS_OPTION = {
  class: {
    kind: 'text',
    doc: 'The score of this class against all others, instead of an average.',
    tasks: ['multiclass'],
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** Options of precision, recall and F1, as scikit-learn has them. */
export const CLASS_SCORE_OPTIONS = {
  ...CUT_OPTION,
  average: {
    kind: 'choice',
    values: ['binary', 'macro', 'weighted', 'micro'],
    doc: 'How the scores of the classes are put together: `binary`, the default of two classes, is that of class 1; `macro` counts every class alike, `weighted`, the default of several, by its rows; `micro` counts rows and is the accuracy.',
  },
  ...CLASS_OPTION,
  zero_division: {
    kind: 'integer',
    min: 0,
    max: 1,
    doc: 'What a class counts as in an average where its score is undefined, such as the precision of a class that is never predicted. Without it that is an error.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

const SCORES = { precision: precisionScore, recall: recallScore, f1: f1Score } as const

/** Precision, recall or F1 of class 1, of a class by name, or of all classes on average. */
export function classScore(metric: ClassMetric): SmoothMetric['estimate'] {
  return (rows, model, options) => {
    const matrix = decisions(rows, model, options)
    const binary = rows.binaryLabel !== undefined
    const { average = binary ? 'binary' : 'weighted', zero_division: zeroDivision } = options
    if (options.class !== undefined) {
      if (options.average !== undefined) throw new RangeError('The rule states both "class" and "average".')
      return scoreOfClass(matrix, metric, classCode(rows, options))
    }
    switch (average) {
      case 'micro':
        return accuracyScore(matrix)
      case 'macro':
      case 'weighted':
        return averagedScore(matrix, metric, { average, zeroDivision: zeroDivision as 0 | 1 | undefined })
      default:
        if (!binary) throw new RangeError('The average "binary" is for two classes; say macro, weighted or micro.')
        return scoreOfClass(matrix, metric, 1)
    }
  }
}

/** The code of the class that a rule names. */
export function classCode({ classes = [] }: Predictions, { class: name }: MetricOptions): number {
  const code = classes.indexOf(String(name))
  if (code < 0) throw new RangeError(`There is no class "${name}"; there are ${classes.join(', ')}.`)
  return code
}

function scoreOfClass(matrix: ConfusionMatrix, metric: ClassMetric, of: number): Estimate {
  const estimate = SCORES[metric](matrix, of)
  if (metric === 'f1') return estimate
  const { actual, predicted } = marginsOf(matrix)
  const trials = (metric === 'recall' ? actual : predicted)[of] as number
  return { ...estimate, ...countsOf(matrix, matrix.counts[of * matrix.classes + of] as number, trials) }
}
