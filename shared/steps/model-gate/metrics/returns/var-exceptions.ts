import type { ReturnMetric } from '../return-metric.ts'
import { EXCEPTION_OPTIONS, exceptionsByPnl, neededDays, windowOf } from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'var_exceptions',
  title: 'Exceptions of the value-at-risk',
  mode: 'returns',
  tasks: ['var'],
  better: 'lower',
  gives: 'exact',
  comparable: true,
  options: {
    ...EXCEPTION_OPTIONS,
    pnl: { kind: 'column', doc: 'The one of the P&L columns that is counted. Default: the larger count of all.' },
  },
  doc: 'How many days lost more than the value-at-risk, as the limits of trading desks have it: at most 12 at 99 % and 30 at 97.5 % over 250 days. A day without P&L or value-at-risk is an exception. It passes on 250 days, or on as many as `min_rows` says. Compared on the days of both models.',
  reference: 'Basel Framework, MAR32.18 and 32.19',
  example: '{ metric: var_exceptions, at_most: 12, window: 250 }',
  measure: ({ candidate, pair }, { rule }) => {
    const count = (series: typeof candidate) =>
      Math.max(...exceptionsByPnl(series, rule.options).map(({ exceptions }) => exceptions.count))
    const own = count(candidate)
    const needed = neededDays(windowOf(candidate, rule.options).rows, 'MAR32.18')
    if (rule.vsChampion === undefined || pair === undefined)
      return { kind: 'exact', value: own, better: 'lower', needed }
    return { kind: 'exact', value: own, champion: count(pair.champion), better: 'lower', needed }
  },
}
