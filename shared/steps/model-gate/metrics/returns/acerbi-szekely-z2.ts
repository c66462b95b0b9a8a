import { exceedanceRatios } from '../../../../statistics/backtests/acerbi-szekely.ts'
import { shortfallZ2Power } from '../../../../statistics/backtests/shortfall-power.ts'
import { shortfallZ2Test } from '../../../../statistics/backtests/shortfall-test.ts'
import { formatValue } from '../../format-value.ts'
import {
  FAMILY_OPTION,
  familyOf,
  SHORTFALL_OPTIONS,
  shortfallByPnl,
  shortfallPower,
  testShortfall,
  understatementOptions,
} from '../expected-shortfall.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { countText } from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'acerbi_szekely_z2',
  title: 'Acerbi and Szekely’s second test of the expected shortfall',
  mode: 'returns',
  tasks: ['var'],
  better: 'higher',
  gives: 'test',
  alsoTakes: ['at_least'],
  comparable: false,
  roles: ['es'],
  options: {
    ...understatementOptions(
      'How many times as large as forecast P&L is that it must be able to find: with 1.25, exceptions are more frequent and larger.',
    ),
    ...FAMILY_OPTION,
    ...SHORTFALL_OPTIONS,
  },
  doc: 'Frequency and size of the exceptions together: 0 is expected, below 0 the risk is understated. `at_least` holds the statistic against a critical value: at 250 days and 97.5 %, -0.70 is that of 5 % and -1.8 that of 0.01 %, for normal and fat tails alike.',
  uncertainty: 'A one-sided p-value, simulated; with `at_least` alone the statistic decides.',
  reference: 'Acerbi and Szekely, Risk, December 2014',
  example: '{ metric: acerbi_szekely_z2, at_least: -0.7 }',
  measure: ({ candidate }, { rule, statistics, settings }) => {
    const { probability, tested } = shortfallByPnl(candidate, rule.options, settings)
    const simulation = { seed: statistics.seed, replicates: statistics.bootstrap }
    const tests = testShortfall(tested, (series) => {
      const test = shortfallZ2Test(series, probability, familyOf(rule.options), simulation)
      const count = exceedanceRatios(series).ratios.length
      const power = shortfallPower(
        rule.options,
        statistics,
        (effect) => `P&L ${effect} times as large as forecast`,
        (days, effect, rejection, replicates) =>
          shortfallZ2Power({ days, probability, family: familyOf(rule.options) }, effect, rejection, {
            seed: statistics.seed,
            replicates,
          }),
        { size: series.pnl.length, of: 'days' },
      )
      const details = `Z2 ${formatValue(test.statistic)} of ${countText(count)} in ${series.pnl.length} days: ${test.direction.replace('-', ' ')}`
      return { statistic: test.statistic, pvalue: test.simulatedPvalue, details, ...power }
    })
    return { kind: 'test', tests }
  },
}
