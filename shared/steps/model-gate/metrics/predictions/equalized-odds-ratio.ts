import { equalizedOddsRatio } from '../../../../statistics/fairness/disparity.ts'
import { groupDisparity } from '../group-disparity.ts'

export const metric = groupDisparity({
  name: 'equalized_odds_ratio',
  title: 'Equalised odds ratio',
  how: 'ratio',
  rates: ['true_positive_rate', 'false_positive_rate'],
  widest: equalizedOddsRatio,
  doc: 'The lesser of the ratios of true and of false positive rates between groups.',
  reference: 'fairlearn.metrics.equalized_odds_ratio',
})
