import { meanAbsoluteError } from '../../../../statistics/regression/residual-metrics.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'mean_absolute_error',
  title: 'Mean absolute error',
  mode: 'predictions',
  tasks: ['regression', 'forecast'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  options: {},
  doc: 'Mean of |actual - predicted|, in the units of the label. The interval is that of a mean over rows, robust to clusters and to dates.',
  reference: 'sklearn.metrics.mean_absolute_error',
  estimate: ({ numericLabel, weight }, { prediction }) =>
    meanAbsoluteError(numericLabel as Float64Array, prediction as Float64Array, weight),
}
