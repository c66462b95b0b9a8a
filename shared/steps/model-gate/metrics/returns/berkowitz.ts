import { plural } from '../../../../report/text.ts'
import { berkowitzTest } from '../../../../statistics/backtests/berkowitz.ts'
import { berkowitzPower } from '../../../../statistics/backtests/berkowitz-power.ts'
import { formatValue } from '../../format-value.ts'
import { columnOf } from '../../returns/series.ts'
import { numberOption } from '../metric.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { powerBySize, powerOptions } from '../test-power.ts'
import { TooFewRows } from '../too-few-rows.ts'
import { UNDERSTATED, WINDOW_OPTION, windowOf } from '../value-at-risk.ts'

/** As many as the autoregression needs at all. */
const LEAST_DAYS = 10

export const metric: ReturnMetric = {
  name: 'berkowitz',
  title: 'Berkowitz’ test of the forecast distribution',
  mode: 'returns',
  tasks: ['var'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  roles: ['pit'],
  options: {
    ...powerOptions({
      doc: 'How many times as volatile as forecast P&L is that it must be able to find.',
      default: UNDERSTATED,
      min: 1.01,
      max: 10,
    }),
    ...WINDOW_OPTION,
  },
  doc: 'Whether the whole forecast distribution is right: the normal scores of its probability integral transform are standard normal and independent, against an autoregression with free mean and variance.',
  uncertainty: 'A p-value from the chi-squared distribution with 3 degrees of freedom.',
  reference: 'Berkowitz, Journal of Business & Economic Statistics 19, 2001',
  measure: ({ candidate }, { rule }) => {
    const pit = columnOf(windowOf(candidate, rule.options), 'pit')
    if (pit.length < LEAST_DAYS) throw new TooFewRows(`${plural(pit.length, 'day')}: too few for an autoregression.`)
    const { statistic, pvalue, intercept, slope, variance } = berkowitzTest(pit)
    const details = `LR ${formatValue(statistic)}; intercept ${formatValue(intercept)}, slope ${formatValue(slope)} and variance ${formatValue(variance)}, where 0, 0 and 1 are expected`
    const effect = numberOption(rule.options, 'effect', UNDERSTATED)
    const power = powerBySize(
      `P&L ${effect} times as volatile as forecast`,
      (days, level) => berkowitzPower(days, effect, level),
      pit.length,
      'days',
    )
    return { kind: 'test', tests: [{ statistic, pvalue, details, power }] }
  },
}
