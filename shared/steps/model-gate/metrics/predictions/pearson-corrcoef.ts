import { pearsonCorrelation } from '../../../../statistics/regression/pearson-correlation.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'pearson_corrcoef',
  title: 'Pearson correlation',
  mode: 'predictions',
  tasks: ['regression', 'forecast'],
  better: 'higher',
  range: [-1, 1],
  gives: 'estimate',
  comparable: true,
  scale: 'fisher',
  options: {},
  doc: 'Correlation of predicted and actual values: whether they move together, whatever their level and scale. Bounds are found on Fisher’s scale from influence values, so that nothing need be normal.',
  reference: 'scipy.stats.pearsonr; torchmetrics.functional.pearson_corrcoef',
  estimate: ({ numericLabel, weight }, { prediction }) =>
    pearsonCorrelation(numericLabel as Float64Array, prediction as Float64Array, weight),
}
