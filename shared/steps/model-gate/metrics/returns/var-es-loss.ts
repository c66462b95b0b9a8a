import { valueAtRiskShortfallLoss } from '../../../../statistics/backtests/forecast-loss.ts'
import type { ModelSeries } from '../../returns/series.ts'
import { LAGS_OPTION, measureOverDates } from '../dated-estimate.ts'
import { shortfallByPnl, VAR_OPTION } from '../expected-shortfall.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { WINDOW_OPTION, windowOf } from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'var_es_loss',
  title: 'Joint loss of value-at-risk and expected shortfall',
  mode: 'returns',
  tasks: ['var'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  roles: ['es'],
  options: {
    pnl: { kind: 'column', doc: 'The one of the P&L columns that losses are taken from. Default: the first.' },
    ...VAR_OPTION,
    ...WINDOW_OPTION,
    ...LAGS_OPTION,
  },
  doc: 'Mean loss FZ0 of the pair of forecasts, for an expected shortfall alone has no loss that a true one would minimise. Differences between models do not depend on the currency.',
  uncertainty: 'Newey and West over dates; the comparison is paired by day.',
  reference:
    'Patton, Ziegel and Chen, Journal of Econometrics 211, 2019; Fissler and Ziegel, Annals of Statistics 44, 2016',
  example: '{ metric: var_es_loss, vs_champion: { no_worse_by: 0.02 } }',
  measure: (data, context) => {
    const { rule, settings } = context
    return measureOverDates(metric, data, context, (all: ModelSeries) => {
      const { probability, tested } = shortfallByPnl(all, rule.options, settings)
      const [first] = tested
      if (first === undefined) throw new RangeError('There is no P&L')
      return {
        estimate: valueAtRiskShortfallLoss(first.series, probability),
        dates: windowOf(all, rule.options).date,
      }
    })
  },
}
