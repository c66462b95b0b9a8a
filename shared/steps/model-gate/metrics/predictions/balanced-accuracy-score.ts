import { balancedAccuracyScore } from '../../../../statistics/classification/accuracy.ts'
import { CUT_OPTION, decisions } from '../decisions.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'balanced_accuracy_score',
  title: 'Balanced accuracy',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'probability_of_default'],
  better: 'higher',
  range: [0, 1],
  gives: 'estimate',
  comparable: true,
  options: CUT_OPTION,
  doc: 'Mean recall of the classes that occur, so that a rare class counts as much as a frequent one.',
  reference: 'sklearn.metrics.balanced_accuracy_score',
  example: '{ metric: balanced_accuracy_score, cut: 0.08, at_least: 0.7, vs_champion: { no_worse_by: 0.01 } }',
  uncertainty:
    'Wilson’s bounds of each recall, combined; with weights, clusters or dates influence values on the logit scale',
  scale: 'logit',
  estimate: (rows, model, options) => balancedAccuracyScore(decisions(rows, model, options)),
}
