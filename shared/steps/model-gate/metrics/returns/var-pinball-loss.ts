import { valueAtRiskLoss } from '../../../../statistics/backtests/forecast-loss.ts'
import { columnOf, type ModelSeries } from '../../returns/series.ts'
import { LAGS_OPTION, measureOverDates } from '../dated-estimate.ts'
import { requireFigures } from '../expected-shortfall.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { pnlOf, tailOf, WINDOW_OPTION, windowOf } from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'var_pinball_loss',
  title: 'Pinball loss of the value-at-risk',
  mode: 'returns',
  tasks: ['var'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  options: {
    pnl: { kind: 'column', doc: 'The one of the P&L columns that losses are taken from. Default: the first.' },
    ...WINDOW_OPTION,
    ...LAGS_OPTION,
  },
  doc: 'Mean quantile loss of the forecast -VaR, by which two models are compared on the same days: the better forecast has the smaller one. The comparison is the Diebold-Mariano test with Newey and West’s variance.',
  uncertainty: 'Newey and West over dates; the comparison is paired by day.',
  reference: 'sklearn.metrics.mean_pinball_loss; Gneiting, JASA 106, 2011',
  measure: (data, context) => {
    const { rule, settings } = context
    return measureOverDates(metric, data, context, (all: ModelSeries) => {
      const series = windowOf(all, rule.options)
      const [pnl] = pnlOf(series, rule.options)
      if (pnl === undefined) throw new RangeError('There is no P&L')
      const valueAtRisk = columnOf(series, 'var')
      requireFigures(pnl.values, valueAtRisk, series.dates)
      return {
        estimate: valueAtRiskLoss(pnl.values, valueAtRisk, tailOf(settings.confidence)),
        dates: series.date,
      }
    })
  },
}
