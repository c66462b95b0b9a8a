import { sortedValues } from '../../../../statistics/bootstrap/median-statistic.ts'
import { medianAbsoluteError } from '../../../../statistics/regression/absolute-errors.ts'
import type { BootstrapMetric } from '../prediction-metric.ts'

export const metric: BootstrapMetric = {
  name: 'median_absolute_error',
  title: 'Median absolute error',
  mode: 'predictions',
  tasks: ['regression', 'forecast'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  options: {},
  doc: 'The error that half of the rows do not exceed, whatever the few large ones are.',
  uncertainty: 'BCa bootstrap of rows; of clusters, or of blocks of dates, where the data name them',
  example: '{ metric: median_absolute_error, at_most: 0.3, vs_champion: { no_worse_by: 2% } }',
  reference: 'sklearn.metrics.median_absolute_error',
  resample: ({ numericLabel, weight }, { prediction }) => {
    const [actual, predicted] = [numericLabel as Float64Array, prediction as Float64Array]
    return {
      value: medianAbsoluteError(actual, predicted, weight),
      statistic: sortedValues(predicted.map((value, row) => Math.abs(value - (actual[row] as number)))),
      output: 0,
    }
  },
}
