import type { Estimate } from '../../../../statistics/influence/estimate.ts'
import { multiclassRocAuc } from '../../../../statistics/ranking/multiclass-auc.ts'
import { pairwiseRocAuc } from '../../../../statistics/ranking/pairwise-auc.ts'
import { rankByScore } from '../../../../statistics/ranking/ranking.ts'
import { rocAuc } from '../../../../statistics/ranking/roc-auc.ts'
import type { MetricOptions } from '../../config/gate.ts'
import type { ModelColumns, Predictions } from '../../data/predictions.ts'
import { CLASS_OPTION, classCode } from '../class-scores.ts'
import { binaryOutputs, classOutputs } from '../outputs.ts'
import type { SmoothMetric } from '../prediction-metric.ts'
import { rankingOf } from '../rankings.ts'

export const metric: SmoothMetric = {
  name: 'roc_auc',
  title: 'ROC AUC',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'probability_of_default'],
  better: 'higher',
  range: [0, 1],
  gives: 'estimate',
  comparable: true,
  roles: ['probabilities'],
  options: {
    multi_class: {
      kind: 'choice',
      values: ['ovr', 'ovo'],
      doc: 'Each class against all others, or each pair of classes.',
      tasks: ['multiclass'],
      default: 'ovr',
    },
    average: {
      kind: 'choice',
      values: ['macro', 'weighted'],
      doc: 'Every class or pair alike, or by its part of the rows, as MLflow does.',
      tasks: ['multiclass'],
      default: 'weighted',
    },
    ...CLASS_OPTION,
  },
  doc: 'Area under the ROC curve: how often a row of class 1 scores above one of class 0. The interval is DeLong’s, on the logit scale; the comparison is the paired DeLong test. Of several classes it is a mean of such areas.',
  reference:
    'sklearn.metrics.roc_auc_score; DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988; Sun and Xu, IEEE SPL 21, 2014; Hand and Till, Machine Learning 45, 2001',
  uncertainty: 'DeLong’s influence values on the logit scale; robust to clusters and to dates where the data name them',
  example: '{ metric: roc_auc, at_least: 0.72, vs_champion: { no_worse_by: 0.005 } }',
  scale: 'logit',
  byClass: true,
  estimate: (rows, model, options) =>
    binaryOutputs(rows, model) === undefined
      ? areaOfClasses(rows, model, options)
      : rocAuc(rankingOf(rows, model), rows.weight),
}

function areaOfClasses(rows: Predictions, model: ModelColumns, options: MetricOptions): Estimate {
  const { labels, probabilities } = classOutputs(rows, model)
  requireEveryClass(rows)
  if (options.class !== undefined) {
    const code = classCode(rows, options)
    const isClass = Uint8Array.from(labels, (each) => (each === code ? 1 : 0))
    return rocAuc(rankByScore(isClass, probabilities[code] as Float64Array), rows.weight)
  }
  const average = options.average === 'macro' ? 'macro' : 'weighted'
  const area = options.multi_class === 'ovo' ? pairwiseRocAuc : multiclassRocAuc
  return area(labels, probabilities, average, rows.weight)
}

/** A class that no row has cannot be told from the others; scikit-learn refuses it as well. */
function requireEveryClass({ classLabel, classes = [] }: Predictions): void {
  const seen = new Set(classLabel)
  const missing = classes.filter((_, code) => !seen.has(code))
  if (missing.length > 0) throw new RangeError(`No row has the class ${missing.join(', ')}.`)
}
