import { marginsOf } from '../../../../statistics/classification/confusion-matrix.ts'
import { specificity } from '../../../../statistics/classification/precision-recall.ts'
import { CUT_OPTION, countsOf, decisions } from '../decisions.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'specificity',
  title: 'Specificity, true negative rate',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'higher',
  range: [0, 1],
  gives: 'estimate',
  comparable: true,
  options: CUT_OPTION,
  doc: 'Part of the rows of class 0 that are decided so; 1 less the false positive rate.',
  reference:
    'sklearn.metrics.recall_score with pos_label=0; Clopper and Pearson, Biometrika 26, 1934; Wilson, JASA 22, 1927',
  uncertainty:
    'Exact (Clopper-Pearson) bounds, Wilson’s from 100 rows on either side on; with weights, clusters or dates influence values on the logit scale',
  example: '{ metric: specificity, cut: 0.08, at_least: 0.8, vs_champion: { no_worse_by: 0.01 } }',
  scale: 'logit',
  estimate: (rows, model, options) => {
    const matrix = decisions(rows, model, options)
    const [negatives = 0] = marginsOf(matrix).actual
    return { ...specificity(matrix), ...countsOf(matrix, matrix.counts[0] as number, negatives) }
  },
}
