import { RANKING_OUTPUTS } from '../../../../statistics/bootstrap/ranking-statistics.ts'
import { averagePrecision } from '../../../../statistics/ranking/average-precision.ts'
import type { BootstrapMetric } from '../prediction-metric.ts'
import { rankingOf, rankingStepsOf } from '../rankings.ts'

export const metric: BootstrapMetric = {
  name: 'average_precision_score',
  title: 'Average precision',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'higher',
  range: [0, 1],
  gives: 'estimate',
  comparable: true,
  options: {},
  doc: 'The precision at each threshold, weighted by the recall that it adds, without interpolation; MLflow logs it as `precision_recall_auc`. It depends on the share of class 1, which replicates hold as it is observed.',
  uncertainty: 'BCa bootstrap of rows within their class; of clusters, or of blocks of dates, where the data name them',
  reference: 'sklearn.metrics.average_precision_score',
  byClass: true,
  resample: (rows, model, _, stratified) => ({
    ...averagePrecision(rankingOf(rows, model), rows.weight),
    statistic: rankingStepsOf(rows, model, stratified),
    output: RANKING_OUTPUTS.indexOf('average_precision'),
  }),
}
