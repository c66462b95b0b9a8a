import { equalizedOddsDifference } from '../../../../statistics/fairness/disparity.ts'
import { groupDisparity } from '../group-disparity.ts'

export const metric = groupDisparity({
  name: 'equalized_odds_difference',
  title: 'Equalised odds difference',
  how: 'difference',
  rates: ['true_positive_rate', 'false_positive_rate'],
  widest: equalizedOddsDifference,
  doc: 'The greater of the differences of true and of false positive rates between groups.',
  reference: 'fairlearn.metrics.equalized_odds_difference',
})
