import { CLASS_SCORE_OPTIONS, classScore } from '../class-scores.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'precision_score',
  title: 'Precision',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'probability_of_default'],
  better: 'higher',
  range: [0, 1],
  gives: 'estimate',
  comparable: true,
  options: CLASS_SCORE_OPTIONS,
  doc: 'Part of the rows decided as a class that have it. Undefined, and an error, where no row is decided so.',
  reference: 'sklearn.metrics.precision_score; Clopper and Pearson, Biometrika 26, 1934; Wilson, JASA 22, 1927',
  uncertainty:
    'Exact (Clopper-Pearson) bounds for one class, Wilson’s from 100 rows on either side on; for averages, and with weights, clusters or dates, influence values on the logit scale',
  example: '{ metric: precision_score, cut: 0.08, at_least: 0.3, vs_champion: { no_worse_by: 0.02 } }',
  scale: 'logit',
  estimate: classScore('precision'),
}
