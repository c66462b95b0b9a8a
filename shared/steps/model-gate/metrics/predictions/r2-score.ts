import { r2Score } from '../../../../statistics/regression/r2-score.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'r2_score',
  title: 'R²',
  mode: 'predictions',
  tasks: ['regression', 'forecast'],
  better: 'higher',
  gives: 'estimate',
  comparable: true,
  options: {},
  doc: 'Share of the variance of the label that the predictions explain; below 0 they are worse than the mean of the label. The interval comes from influence values (delta method).',
  reference: 'sklearn.metrics.r2_score',
  estimate: ({ numericLabel, weight }, { prediction }) =>
    r2Score(numericLabel as Float64Array, prediction as Float64Array, weight),
}
