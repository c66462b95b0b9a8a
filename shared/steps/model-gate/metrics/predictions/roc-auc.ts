import { rankByScore } from '../../../../statistics/ranking/ranking.ts'
import { rocAuc } from '../../../../statistics/ranking/roc-auc.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'roc_auc',
  title: 'ROC AUC',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'higher',
  gives: 'estimate',
  comparable: true,
  options: {},
  doc: 'Area under the ROC curve. The interval is DeLong’s, on the logit scale; the comparison is the paired DeLong test.',
  reference:
    'sklearn.metrics.roc_auc_score; DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988; Sun and Xu, IEEE SPL 21, 2014',
  scale: 'logit',
  byClass: true,
  estimate: ({ binaryLabel, weight }, { score }) =>
    rocAuc(rankByScore(binaryLabel as Uint8Array, score as Float64Array), weight),
}
