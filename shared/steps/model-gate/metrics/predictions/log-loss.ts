import { logLoss } from '../../../../statistics/classification/log-loss.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'log_loss',
  title: 'Log loss',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  probability: true,
  options: {},
  doc: 'Mean negative log-likelihood of the labels under the predicted probabilities; weights count.',
  reference: 'sklearn.metrics.log_loss',
  estimate: ({ binaryLabel, weight }, { score }) => logLoss(binaryLabel as Uint8Array, score as Float64Array, weight),
}
