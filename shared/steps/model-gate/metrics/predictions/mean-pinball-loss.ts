import { meanPinballLoss } from '../../../../statistics/regression/residual-metrics.ts'
import type { SmoothMetric } from '../prediction-metric.ts'
import { LEVEL_OPTION, quantileLevel } from '../quantile-level.ts'

export const metric: SmoothMetric = {
  name: 'mean_pinball_loss',
  title: 'Mean pinball loss',
  mode: 'predictions',
  tasks: ['quantile', 'regression', 'forecast'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  options: LEVEL_OPTION,
  doc: 'Mean of level·(actual - predicted) where the label lies above the prediction, and of (1 - level)·(predicted - actual) below: the loss that the true quantile makes least. The interval is that of a mean over rows.',
  reference: 'sklearn.metrics.mean_pinball_loss; Koenker and Bassett, Econometrica 46, 1978',
  estimate: (rows, { prediction }, options) =>
    meanPinballLoss(
      rows.numericLabel as Float64Array,
      prediction as Float64Array,
      quantileLevel(rows, options),
      rows.weight,
    ),
}
