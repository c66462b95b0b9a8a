import { brierScoreLoss, multiclassBrierScoreLoss } from '../../../../statistics/classification/brier-score.ts'
import { binaryOutputs, classOutputs } from '../outputs.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'brier_score_loss',
  title: 'Brier score',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'probability_of_default'],
  better: 'lower',
  range: [0, 2],
  gives: 'estimate',
  comparable: true,
  roles: ['probabilities'],
  probability: true,
  options: {},
  doc: 'Mean squared distance of the predicted probability from what happened, between 0 and 1; of several classes the sum over the classes, between 0 and 2.',
  reference: 'sklearn.metrics.brier_score_loss; Brier, Monthly Weather Review 78, 1950',
  example: '{ metric: brier_score_loss, at_most: 0.12, vs_champion: { no_worse_by: 0.002 } }',
  estimate: (rows, model) => {
    const binary = binaryOutputs(rows, model)
    if (binary !== undefined) return brierScoreLoss(binary.labels, binary.scores, rows.weight)
    const { labels, probabilities } = classOutputs(rows, model)
    return multiclassBrierScoreLoss(labels, probabilities, rows.weight)
  },
}
