import { demographicParityDifference } from '../../../../statistics/fairness/disparity.ts'
import { groupDisparity } from '../group-disparity.ts'

export const metric = groupDisparity({
  name: 'demographic_parity_difference',
  title: 'Demographic parity difference',
  how: 'difference',
  rates: ['selection_rate'],
  widest: demographicParityDifference,
  doc: 'Highest less lowest share of rows decided as 1, over the groups.',
  reference: 'fairlearn.metrics.demographic_parity_difference',
})
