import { attributionOf } from '../attribution.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { neededDays, WINDOW_OPTION } from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'pla_ks',
  title: 'Kolmogorov-Smirnov statistic of the attribution test',
  mode: 'returns',
  tasks: ['var'],
  better: 'lower',
  gives: 'exact',
  comparable: true,
  roles: ['rtpl'],
  options: WINDOW_OPTION,
  doc: 'The greatest distance between the distributions of hypothetical P&L, the first of `pnl`, and risk-theoretical P&L. It passes on 250 days, or on as many as `min_rows` says.',
  uncertainty: 'None: regulations go by the number of the window as it is.',
  reference: 'scipy.stats.ks_2samp; Basel Framework, MAR32.35',
  example: '{ metric: pla_ks, at_most: 0.09 }',
  measure: ({ candidate, pair }, { rule, settings }) => {
    const { kolmogorovSmirnov: own, observations } = attributionOf(candidate, rule.options, settings)
    const needed = neededDays(observations, 'MAR32')
    if (rule.vsChampion === undefined || pair === undefined)
      return { kind: 'exact', value: own, better: 'lower', needed }
    const champion = attributionOf(pair.champion, rule.options, settings).kolmogorovSmirnov
    return { kind: 'exact', value: own, champion, better: 'lower', needed }
  },
}
