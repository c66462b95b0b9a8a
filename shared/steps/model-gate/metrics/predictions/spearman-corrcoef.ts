import { spearmanCorrelation } from '../../../../statistics/regression/spearman-correlation.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'spearman_corrcoef',
  title: 'Spearman rank correlation',
  mode: 'predictions',
  tasks: ['regression', 'forecast'],
  better: 'higher',
  range: [-1, 1],
  gives: 'estimate',
  comparable: true,
  scale: 'fisher',
  options: {},
  doc: 'Correlation of the ranks of predicted and actual values: whether the order is right. Bounds are found on Fisher’s scale from influence values.',
  reference: 'scipy.stats.spearmanr; torchmetrics.functional.spearman_corrcoef',
  estimate: ({ numericLabel, weight }, { prediction }) =>
    spearmanCorrelation(numericLabel as Float64Array, prediction as Float64Array, weight),
}
