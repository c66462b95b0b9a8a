import {
  minimumTrackRecordLength,
  probabilisticSharpeRatio,
} from '../../../../statistics/performance/deflated-sharpe.ts'
import { formatValue } from '../../format-value.ts'
import { numberOption } from '../metric.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { annualFactor, sharpeRecord } from '../sharpe.ts'

export const metric: ReturnMetric = {
  name: 'psr',
  title: 'Probabilistic Sharpe ratio',
  mode: 'returns',
  tasks: ['strategy'],
  better: 'higher',
  range: [0, 1],
  gives: 'exact',
  comparable: false,
  options: {
    benchmark: {
      kind: 'number',
      default: 0,
      doc: 'The Sharpe ratio to be above: a year where `data.periods_per_year` is given, else per period.',
    },
  },
  doc: 'The confidence that the true Sharpe ratio is above the benchmark, given length, skewness and kurtosis of the returns.',
  uncertainty: 'None of its own: it is a confidence.',
  reference: 'Bailey and López de Prado, Journal of Risk 15(2), 2012',
  example: '{ metric: psr, at_least: 0.95 }',
  measure: ({ candidate }, { rule, statistics, settings }) => {
    const record = sharpeRecord(candidate)
    const benchmark = numberOption(rule.options, 'benchmark', 0) / annualFactor(settings.periodsPerYear)
    const value = probabilisticSharpeRatio(record, benchmark)
    const needed = minimumTrackRecordLength(record, benchmark, statistics.confidence)
    const note = Number.isFinite(needed)
      ? `A confidence of ${formatValue(statistics.confidence)} takes ${Math.ceil(needed).toLocaleString('en')} periods like these; there are ${record.observations.toLocaleString('en')}.`
      : 'The Sharpe ratio is not above the benchmark: no number of periods like these would show that it is.'
    return { kind: 'exact', value, better: 'higher', notes: [note] }
  },
}
