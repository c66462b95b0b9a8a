import { accuracyScore } from '../../../../statistics/classification/accuracy.ts'
import { CUT_OPTION, decisions } from '../decisions.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'accuracy_score',
  title: 'Accuracy',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'probability_of_default'],
  better: 'higher',
  gives: 'estimate',
  comparable: true,
  options: CUT_OPTION,
  doc: 'Part of the rows that are decided right, at the cut for scores.',
  reference: 'sklearn.metrics.accuracy_score',
  estimate: (rows, model, options) => accuracyScore(decisions(rows, model, options)),
}
