import { CLASS_SCORE_OPTIONS, classScore } from '../class-scores.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'f1_score',
  title: 'F1',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'probability_of_default'],
  better: 'higher',
  range: [0, 1],
  gives: 'estimate',
  comparable: true,
  options: CLASS_SCORE_OPTIONS,
  doc: 'Harmonic mean of precision and recall.',
  reference: 'sklearn.metrics.f1_score',
  example: '{ metric: f1_score, cut: 0.08, at_least: 0.4, vs_champion: { no_worse_by: 0.02 } }',
  scale: 'logit',
  estimate: classScore('f1'),
}
