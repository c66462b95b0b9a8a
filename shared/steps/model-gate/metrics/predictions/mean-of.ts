import { weightedMean } from '../../../../statistics/influence/weighted-mean.ts'
import { BETTER_OPTION } from '../metric.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'mean_of',
  title: 'Mean of an expression',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'regression', 'probability_of_default', 'forecast', 'quantile'],
  better: 'neither',
  gives: 'estimate',
  comparable: true,
  options: {
    mean_of: {
      kind: 'expression',
      required: true,
      doc: 'SQL over the columns of a row. What a model predicts comes from that model’s own rows, everything else from the candidate’s.',
    },
    ...BETTER_OPTION,
  },
  doc: 'A metric of your own: the mean of a SQL expression over the joined rows, such as the loss in money of each decision. Rows where it is NULL, NaN or infinite are an error. The interval is that of a mean over rows, robust to clusters and to dates; weights count.',
  example:
    '{ metric: cost per quote, mean_of: notional * score, better: lower, at_most: 250, vs_champion: { no_worse_by: 2% } }',
  reference: 'The expressions are those of data contracts.',
  estimate: ({ weight }, { expressions }, options) =>
    weightedMean(expressions.get(String(options.mean_of)) as Float64Array, weight),
}
