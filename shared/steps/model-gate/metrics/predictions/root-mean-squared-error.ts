import { rootMeanSquaredError } from '../../../../statistics/regression/residual-metrics.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'root_mean_squared_error',
  title: 'Root mean squared error',
  mode: 'predictions',
  tasks: ['regression', 'forecast'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  options: {},
  doc: 'Root of the mean squared error, in the units of the label. The interval follows from that of the mean by the delta method.',
  reference: 'sklearn.metrics.root_mean_squared_error',
  estimate: ({ numericLabel, weight }, { prediction }) =>
    rootMeanSquaredError(numericLabel as Float64Array, prediction as Float64Array, weight),
}
