import { meanError } from '../../../../statistics/regression/residual-metrics.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'mean_error',
  title: 'Mean error (bias)',
  mode: 'predictions',
  tasks: ['regression', 'forecast'],
  better: 'neither',
  gives: 'estimate',
  comparable: false,
  options: {},
  doc: 'Mean of predicted - actual: above 0 the model predicts too much. Its target is 0, so that `between` says what is allowed. The interval is that of a mean over rows.',
  reference: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, section 5.8',
  estimate: ({ numericLabel, weight }, { prediction }) =>
    meanError(numericLabel as Float64Array, prediction as Float64Array, weight),
}
