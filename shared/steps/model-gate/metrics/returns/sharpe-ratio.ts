import { sharpeRatio } from '../../../../statistics/performance/sharpe-ratio.ts'
import { columnOf } from '../../returns/series.ts'
import { LAGS_OPTION, measureOverDates } from '../dated-estimate.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { annualFactor } from '../sharpe.ts'

export const metric: ReturnMetric = {
  name: 'sharpe_ratio',
  title: 'Sharpe ratio',
  mode: 'returns',
  tasks: ['strategy'],
  better: 'higher',
  gives: 'estimate',
  comparable: true,
  options: LAGS_OPTION,
  doc: 'Mean over standard deviation of the excess returns: a year where `data.periods_per_year` is given, else per period. Of the best of many tries it says too much; `dsr` takes that into account.',
  uncertainty:
    'The influence of each period with Newey and West’s weights, robust to fat tails; the comparison is paired by period.',
  reference: 'Lo, Financial Analysts Journal 58, 2002; Ledoit and Wolf, Journal of Empirical Finance 15, 2008',
  example: '{ metric: sharpe_ratio, at_least: 0, vs_champion: { no_worse_by: 0.3 } }',
  measure: (data, context) => {
    const factor = annualFactor(context.settings.periodsPerYear)
    return measureOverDates(metric, data, context, (series) => {
      const { value, influence } = sharpeRatio(columnOf(series, 'returns'))
      return {
        estimate: { value: value * factor, influence: influence.map((each) => each * factor) },
        dates: series.date,
      }
    })
  },
}
