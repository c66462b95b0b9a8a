import { logLoss, multiclassLogLoss } from '../../../../statistics/classification/log-loss.ts'
import { binaryOutputs, classOutputs } from '../outputs.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'log_loss',
  title: 'Log loss',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'probability_of_default'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  roles: ['probabilities'],
  probability: true,
  options: {},
  doc: 'Mean negative log-likelihood of the labels under the predicted probabilities; weights count.',
  reference: 'sklearn.metrics.log_loss',
  estimate: (rows, model) => {
    const binary = binaryOutputs(rows, model)
    if (binary !== undefined) return logLoss(binary.labels, binary.scores, rows.weight)
    const { labels, probabilities } = classOutputs(rows, model)
    return multiclassLogLoss(labels, probabilities, rows.weight)
  },
}
