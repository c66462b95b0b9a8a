import { deflatedSharpeRatio, expectedMaximumSharpe } from '../../../../statistics/performance/deflated-sharpe.ts'
import { formatValue } from '../../format-value.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { annualFactor, sharpeRecord } from '../sharpe.ts'

export const metric: ReturnMetric = {
  name: 'dsr',
  title: 'Deflated Sharpe ratio',
  mode: 'returns',
  tasks: ['strategy'],
  better: 'higher',
  range: [0, 1],
  gives: 'exact',
  comparable: false,
  options: {},
  doc: 'The confidence that the true Sharpe ratio is above 0 although the strategy is the best of many that were tried: above what the best of so many worthless ones would reach by luck. How many there were says `data.trials`; of a candidate from MLflow, all runs of its experiment count. Without the variance of their Sharpe ratios it is taken as that of chance alone, 1/(T - 1).',
  uncertainty: 'None of its own: it is a confidence.',
  reference: 'Bailey and López de Prado, Journal of Portfolio Management 40(5), 2014',
  example: '{ metric: dsr, at_least: 0.95 }',
  measure: ({ candidate }, { settings }) => {
    const { trials } = settings
    if (trials === undefined) throw new RangeError('Nothing says how many strategies were tried')
    const record = sharpeRecord(candidate)
    const variance = trials.variance ?? 1 / (record.observations - 1)
    const value = deflatedSharpeRatio(record, trials.count, variance)
    const luck = expectedMaximumSharpe(trials.count, variance) * annualFactor(settings.periodsPerYear)
    const notes = [
      `${trials.count.toLocaleString('en')} trials (${trials.source}): the best of as many worthless strategies reaches a Sharpe ratio of ${formatValue(luck)} by luck${settings.periodsPerYear === undefined ? '' : ' a year'}.`,
      ...(trials.variance === undefined
        ? [
            'The variance of the trials’ Sharpe ratios is not known and taken as that of chance alone; trials that differed more would ask for more.',
          ]
        : []),
    ]
    return { kind: 'exact', value, better: 'higher', notes }
  },
}
