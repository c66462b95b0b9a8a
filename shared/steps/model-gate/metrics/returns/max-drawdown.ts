import { maximumDrawdown } from '../../../../statistics/performance/drawdown.ts'
import { columnOf, type ModelSeries } from '../../returns/series.ts'
import type { ReturnMetric } from '../return-metric.ts'

export const metric: ReturnMetric = {
  name: 'max_drawdown',
  title: 'Maximum drawdown',
  mode: 'returns',
  tasks: ['strategy'],
  better: 'lower',
  gives: 'exact',
  comparable: true,
  options: {
    kind: {
      kind: 'choice',
      values: ['compounded', 'added'],
      default: 'compounded',
      doc: 'Compounded: returns multiply, and the drawdown is a part of the peak. Added: P&L adds up, and the drawdown is an amount.',
    },
  },
  doc: 'The deepest fall of the cumulative result below its highest value before.',
  uncertainty: 'None: it is what happened on these dates, and no estimate of what may happen.',
  reference: 'Magdon-Ismail and Atiya, Risk, October 2004',
  example: '{ metric: max_drawdown, at_most: 0.2 }',
  measure: ({ candidate, pair }, { rule }) => {
    const kind = rule.options.kind === 'added' ? 'added' : 'compounded'
    const { depth, peak, trough } = drawdown(candidate, kind)
    const from = peak < 0 ? 'the start' : candidate.dates[peak]
    const notes = depth === 0 ? [] : [`The deepest fall goes from ${from} to ${candidate.dates[trough]}.`]
    const own = { kind: 'exact', value: depth, better: 'lower', notes } as const
    if (rule.vsChampion === undefined || pair === undefined) return own
    return { ...own, champion: drawdown(pair.champion, kind).depth }
  },
}

function drawdown(series: ModelSeries, kind: 'compounded' | 'added') {
  const returns = columnOf(series, 'returns')
  const impossible = kind === 'compounded' ? returns.findIndex((value) => value < -1) : -1
  if (impossible >= 0)
    throw new RangeError(
      `The return on ${series.dates[impossible]} is ${returns[impossible]}, below -1; of amounts, say kind: added`,
    )
  return maximumDrawdown(returns, kind)
}
