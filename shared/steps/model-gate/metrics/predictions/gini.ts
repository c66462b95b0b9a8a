import { gini } from '../../../../statistics/ranking/gini.ts'
import { rocAuc } from '../../../../statistics/ranking/roc-auc.ts'
import { requireBinaryOutputs } from '../outputs.ts'
import type { SmoothMetric } from '../prediction-metric.ts'
import { rankingOf } from '../rankings.ts'

export const metric: SmoothMetric = {
  name: 'gini',
  title: 'Gini coefficient, accuracy ratio',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'higher',
  range: [-1, 1],
  gives: 'estimate',
  comparable: true,
  options: {},
  doc: 'Twice the area under the ROC curve less 1, so that 0 is chance: Somers’ D of the scores. The interval is DeLong’s, with the same bounds as those of `roc_auc`; the comparison is the paired DeLong test.',
  reference:
    '2 · sklearn.metrics.roc_auc_score - 1; ECB, Instructions for reporting the validation results of internal models, 2019, annex 1; DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988',
  uncertainty:
    'DeLong’s influence values on Fisher’s scale, half the logit of the AUC; robust to clusters and to dates where the data name them',
  example: '{ metric: gini, at_least: 0.44, vs_champion: { no_worse_by: 0.01 } }',
  scale: 'fisher',
  byClass: true,
  estimate: (rows, model) => {
    requireBinaryOutputs(rows, model)
    return gini(rocAuc(rankingOf(rows, model), rows.weight))
  },
}
