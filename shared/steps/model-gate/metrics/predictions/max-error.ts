import { maxError } from '../../../../statistics/regression/absolute-errors.ts'
import type { ModelColumns, Predictions } from '../../data/predictions.ts'
import type { OwnMetric } from '../prediction-metric.ts'

export const metric: OwnMetric = {
  name: 'max_error',
  title: 'Largest error',
  mode: 'predictions',
  tasks: ['regression', 'forecast'],
  better: 'lower',
  gives: 'exact',
  comparable: true,
  options: {},
  doc: 'The largest |actual - predicted| of all rows. One row decides it, so that it has no interval: the bounds hold or they do not.',
  reference: 'sklearn.metrics.max_error',
  measure: (rows) => ({
    kind: 'exact',
    value: largest(rows, rows.candidate),
    ...(rows.champion === undefined ? {} : { champion: largest(rows, rows.champion) }),
    better: 'lower',
  }),
}

function largest({ numericLabel }: Predictions, { prediction }: ModelColumns): number {
  return maxError(numericLabel as Float64Array, prediction as Float64Array)
}
