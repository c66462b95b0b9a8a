import { meanAbsoluteScaledError, naiveScale } from '../../../../statistics/forecast/scaled-error.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'mean_absolute_scaled_error',
  title: 'Mean absolute scaled error',
  mode: 'predictions',
  tasks: ['regression', 'forecast'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  options: {
    scale: {
      kind: 'number',
      doc: 'Mean absolute error of the (seasonal) naive forecast on the training series, above 0: the unit of the errors.',
    },
    column: {
      kind: 'column',
      doc: 'Column that holds this scale for every row, when the rows are of several series.',
    },
    season: {
      kind: 'integer',
      min: 1,
      max: 10_000,
      doc: 'Periods of the naive forecast, which repeats the value of so many before: its error is that on the `reference` of `data`, the training series.',
    },
  },
  oneOf: ['season', 'scale', 'column'],
  doc: 'Mean absolute error in units of that of the naive forecast on the training series: below 1 the model beats it. The scale counts as known; the interval is that of a mean over rows, robust to dates.',
  example: '{ metric: mean_absolute_scaled_error, scale: 0.8, at_most: 1, vs_champion: { no_worse_by: 0.02 } }',
  reference: 'Hyndman and Koehler, International Journal of Forecasting 22, 2006; sktime.mean_absolute_scaled_error',
  estimate: ({ numericLabel, weight, columns, training }, { prediction }, { scale, column, season }) =>
    meanAbsoluteScaledError(
      numericLabel as Float64Array,
      prediction as Float64Array,
      columns.get(String(column)) ??
        (typeof season === 'number' ? naiveScale(training as Float64Array, season) : Number(scale)),
      weight,
    ),
}
