import { equalOpportunityDifference } from '../../../../statistics/fairness/disparity.ts'
import { groupDisparity } from '../group-disparity.ts'

export const metric = groupDisparity({
  name: 'equal_opportunity_difference',
  title: 'Equal opportunity difference',
  how: 'difference',
  rates: ['true_positive_rate'],
  widest: equalOpportunityDifference,
  doc: 'Highest less lowest true positive rate of the groups.',
  reference: 'fairlearn.metrics.equal_opportunity_difference',
})
