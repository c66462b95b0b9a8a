import { quantileCoverage } from '../../../../statistics/forecast/quantile-coverage.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'quantile_coverage',
  title: 'Coverage of the quantile',
  mode: 'predictions',
  tasks: ['quantile', 'regression', 'forecast'],
  better: 'neither',
  range: [0, 1],
  gives: 'estimate',
  comparable: false,
  options: {},
  doc: 'Share of the labels at or below the prediction. Its target is the level of the quantile, so that `between` says what is allowed. Of independent rows without weights its bounds are exact (Clopper-Pearson), and Wilson’s from 100 rows on either side on; else they are that of a mean over rows, robust to clusters and to dates.',
  reference:
    'statsmodels proportion_confint(method="wilson"); Clopper and Pearson, Biometrika 26, 1934; Wilson, JASA 22, 1927',
  example: '{ metric: quantile_coverage, between: [0.85, 0.95] }',
  estimate: ({ numericLabel, weight }, { prediction }) =>
    quantileCoverage(numericLabel as Float64Array, prediction as Float64Array, weight),
}
