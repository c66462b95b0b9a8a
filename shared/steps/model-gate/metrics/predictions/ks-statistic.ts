import { RANKING_OUTPUTS } from '../../../../statistics/bootstrap/ranking-statistics.ts'
import { ksStatistic } from '../../../../statistics/ranking/ks-statistic.ts'
import type { BootstrapMetric } from '../prediction-metric.ts'
import { rankingOf, rankingStepsOf } from '../rankings.ts'

export const metric: BootstrapMetric = {
  name: 'ks_statistic',
  title: 'Kolmogorov-Smirnov statistic',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'higher',
  range: [0, 1],
  gives: 'estimate',
  comparable: true,
  options: {},
  doc: 'The greatest true positive rate less false positive rate over all thresholds: how far the scores of the classes lie apart. A model that ranks the wrong way round has 0.',
  uncertainty:
    'influence values at the greatest distance, on the logit scale; the bootstrap says how much too large chance makes it: of rows within their class, of clusters, or of blocks of dates, where the data name them',
  reference: 'scipy.stats.ks_2samp(negatives, positives, alternative="greater")',
  byClass: true,
  interval: 'maximum',
  resample: (rows, model, _, stratified) => ({
    ...ksStatistic(rankingOf(rows, model), rows.weight),
    statistic: rankingStepsOf(rows, model, stratified),
    output: RANKING_OUTPUTS.indexOf('ks_statistic'),
  }),
}
