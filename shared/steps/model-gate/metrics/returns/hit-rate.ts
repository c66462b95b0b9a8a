import { rateUncertain } from '../../../../statistics/inference/rate.ts'
import { weightedMean } from '../../../../statistics/influence/weighted-mean.ts'
import { columnOf, type ModelSeries } from '../../returns/series.ts'
import { LAGS_OPTION, measureOverDates } from '../dated-estimate.ts'
import type { ReturnMetric } from '../return-metric.ts'

export const metric: ReturnMetric = {
  name: 'hit_rate',
  title: 'Hit rate',
  mode: 'returns',
  tasks: ['signal'],
  better: 'higher',
  range: [0, 1],
  gives: 'estimate',
  comparable: true,
  options: LAGS_OPTION,
  doc: 'How often the signal had the sign of the outcome that followed; rows in which either of them is 0 do not count. Names of one date move together, so that the dates, and not the rows, are what is independent.',
  uncertainty:
    'Exact (Clopper-Pearson) bounds with one name a date, and Wilson’s from 100 hits and misses on; else Newey and West over dates; the comparison is paired by row.',
  reference:
    'Clopper and Pearson, Biometrika 26, 1934; Wilson, JASA 22, 1927; Driscoll and Kraay, Review of Economics and Statistics 80, 1998',
  example: '{ metric: hit_rate, at_least: 0.5 }',
  measure: (data, context) => {
    const own = callsOf(data.candidate)
    const single = data.candidate.rows === data.candidate.dates.length && context.rule.options.lags === undefined
    const rate = single ? rateUncertain(sum(own.hit), requireCalls(own.call)) : undefined
    if (rate !== undefined && (context.rule.vsChampion === undefined || data.pair === undefined))
      return { kind: 'estimate', candidate: rate }
    const measured = measureOverDates(metric, data, context, (series) => {
      const { hit, call } = callsOf(series)
      requireCalls(call)
      return { estimate: weightedMean(hit, call), dates: series.date }
    })
    return rate === undefined || measured.kind !== 'estimate' ? measured : { ...measured, candidate: rate }
  },
}

/** By row: 1 where the signs agree, and 1 where both have one. */
function callsOf(series: ModelSeries): { readonly hit: Float64Array; readonly call: Float64Array } {
  const [signal, outcome] = [columnOf(series, 'signal'), columnOf(series, 'outcome')]
  const product = signal.map((value, row) => Math.sign(value) * Math.sign(outcome[row] as number))
  return { hit: product.map((sign) => (sign > 0 ? 1 : 0)), call: product.map(Math.abs) }
}

function requireCalls(call: Float64Array): number {
  const calls = sum(call)
  if (calls === 0) throw new RangeError('No row has both a signal and an outcome other than 0')
  return calls
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
