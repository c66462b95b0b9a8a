import { meanSquaredError } from '../../../../statistics/regression/residual-metrics.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'mean_squared_error',
  title: 'Mean squared error',
  mode: 'predictions',
  tasks: ['regression', 'forecast'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  options: {},
  doc: 'Mean of (actual - predicted)². The interval is that of a mean over rows, robust to clusters and to dates.',
  reference: 'sklearn.metrics.mean_squared_error',
  estimate: ({ numericLabel, weight }, { prediction }) =>
    meanSquaredError(numericLabel as Float64Array, prediction as Float64Array, weight),
}
