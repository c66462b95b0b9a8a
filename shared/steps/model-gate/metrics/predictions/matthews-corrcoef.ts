import { matthewsCorrcoef } from '../../../../statistics/classification/matthews-corrcoef.ts'
import { CUT_OPTION, decisions } from '../decisions.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'matthews_corrcoef',
  title: 'Matthews correlation',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'probability_of_default'],
  better: 'higher',
  range: [-1, 1],
  gives: 'estimate',
  comparable: true,
  options: CUT_OPTION,
  doc: 'Correlation of decided and actual classes: 1 when all are right, 0 for chance. Undefined, and an error, where only one class occurs or is decided.',
  reference: 'sklearn.metrics.matthews_corrcoef; Gorodkin, Computational Biology and Chemistry 28, 2004',
  example: '{ metric: matthews_corrcoef, cut: 0.08, at_least: 0.3, vs_champion: { no_worse_by: 0.02 } }',
  scale: 'fisher',
  estimate: (rows, model, options) => matthewsCorrcoef(decisions(rows, model, options)),
}
