import { attributionOf } from '../attribution.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { neededDays, WINDOW_OPTION } from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'pla_spearman',
  title: 'Spearman correlation of the attribution test',
  mode: 'returns',
  tasks: ['var'],
  better: 'higher',
  gives: 'exact',
  comparable: true,
  roles: ['rtpl'],
  options: WINDOW_OPTION,
  doc: 'Spearman’s rank correlation of hypothetical P&L, the first of `pnl`, with risk-theoretical P&L. It passes on 250 days, or on as many as `min_rows` says.',
  uncertainty: 'None: regulations go by the number of the window as it is.',
  reference: 'scipy.stats.spearmanr; Basel Framework, MAR32.32',
  example: '{ metric: pla_spearman, at_least: 0.8 }',
  measure: ({ candidate, pair }, { rule, settings }) => {
    const { spearman: own, observations } = attributionOf(candidate, rule.options, settings)
    const needed = neededDays(observations, 'MAR32')
    if (rule.vsChampion === undefined || pair === undefined)
      return { kind: 'exact', value: own, better: 'higher', needed }
    const champion = attributionOf(pair.champion, rule.options, settings).spearman
    return { kind: 'exact', value: own, champion, better: 'higher', needed }
  },
}
