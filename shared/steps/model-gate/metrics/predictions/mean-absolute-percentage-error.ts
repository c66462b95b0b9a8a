import { meanAbsolutePercentageError } from '../../../../statistics/regression/residual-metrics.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'mean_absolute_percentage_error',
  title: 'Mean absolute percentage error',
  mode: 'predictions',
  tasks: ['regression', 'forecast'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  options: {},
  doc: 'Mean of |actual - predicted| / |actual|, as a share: 0.1 is 10 %. A label of 0 is an error. The interval is that of a mean over rows.',
  reference:
    'sklearn.metrics.mean_absolute_percentage_error, which divides by the machine epsilon where the label is 0',
  estimate: ({ numericLabel, weight }, { prediction }) =>
    meanAbsolutePercentageError(numericLabel as Float64Array, prediction as Float64Array, weight),
}
