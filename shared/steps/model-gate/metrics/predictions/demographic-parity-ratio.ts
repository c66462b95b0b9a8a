import { demographicParityRatio } from '../../../../statistics/fairness/disparity.ts'
import { groupDisparity } from '../group-disparity.ts'

export const metric = groupDisparity({
  name: 'demographic_parity_ratio',
  title: 'Demographic parity ratio',
  how: 'ratio',
  rates: ['selection_rate'],
  widest: demographicParityRatio,
  doc: 'Lowest over highest share of rows decided as 1, over the groups; the four-fifths rule asks for 0.8.',
  reference: 'fairlearn.metrics.demographic_parity_ratio',
})
