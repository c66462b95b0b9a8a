import { INFORMATION_OPTIONS, measureInformation } from '../information-coefficient.ts'
import type { ReturnMetric } from '../return-metric.ts'

export const metric: ReturnMetric = {
  name: 'rank_ic',
  title: 'Rank information coefficient',
  mode: 'returns',
  tasks: ['signal'],
  better: 'higher',
  range: [-1, 1],
  gives: 'estimate',
  comparable: true,
  options: INFORMATION_OPTIONS,
  doc: 'Mean over dates of the rank correlation, across names, of the signal with the outcome that followed; extreme values count no more than their rank.',
  uncertainty: 'Newey and West over dates; the comparison is paired by date.',
  reference: 'Grinold and Kahn, Active Portfolio Management, 2000, chapter 6; Newey and West, Econometrica 55, 1987',
  example: '{ metric: rank_ic, at_least: 0.02, vs_champion: { no_worse_by: 0.01 } }',
  measure: (data, context) => measureInformation('spearman', data, context),
}
