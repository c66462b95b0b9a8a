import { accuracyScore } from '../../../../statistics/classification/accuracy.ts'
import { CUT_OPTION, countsOf, decisions, isRight } from '../decisions.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'accuracy_score',
  title: 'Accuracy',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'probability_of_default'],
  better: 'higher',
  range: [0, 1],
  gives: 'estimate',
  comparable: true,
  options: CUT_OPTION,
  doc: 'Part of the rows that are decided right: at the cut for scores, else by the predicted or the most probable class.',
  reference: 'sklearn.metrics.accuracy_score; Clopper and Pearson, Biometrika 26, 1934; Wilson, JASA 22, 1927',
  uncertainty:
    'Exact (Clopper-Pearson) bounds, Wilson’s from 100 rows on either side on; with weights, clusters or dates influence values on the logit scale',
  example: '{ metric: accuracy_score, at_least: 0.9, vs_champion: { no_worse_by: 0.01 } }',
  scale: 'logit',
  estimate: (rows, model, options) => {
    const matrix = decisions(rows, model, options)
    const right = matrix.counts.filter((_, cell) => isRight(cell, matrix)).reduce((a, b) => a + b)
    return { ...accuracyScore(matrix), ...countsOf(matrix, right, matrix.rows) }
  },
}
