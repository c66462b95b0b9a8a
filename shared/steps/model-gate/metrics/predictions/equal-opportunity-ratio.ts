import { equalOpportunityRatio } from '../../../../statistics/fairness/disparity.ts'
import { groupDisparity } from '../group-disparity.ts'

export const metric = groupDisparity({
  name: 'equal_opportunity_ratio',
  title: 'Equal opportunity ratio',
  how: 'ratio',
  rates: ['true_positive_rate'],
  widest: equalOpportunityRatio,
  doc: 'Lowest over highest true positive rate of the groups.',
  reference: 'fairlearn.metrics.equal_opportunity_ratio',
})
