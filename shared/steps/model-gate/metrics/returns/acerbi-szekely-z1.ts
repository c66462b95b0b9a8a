import { exceedanceRatios } from '../../../../statistics/backtests/acerbi-szekely.ts'
import { shortfallZ1Power } from '../../../../statistics/backtests/shortfall-power.ts'
import { shortfallZ1Test } from '../../../../statistics/backtests/shortfall-test.ts'
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
import { TooFewRows } from '../too-few-rows.ts'
import { countText } from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'acerbi_szekely_z1',
  title: 'Acerbi and Szekely’s first test of the expected shortfall',
  mode: 'returns',
  tasks: ['var'],
  better: 'higher',
  gives: 'test',
  alsoTakes: ['at_least'],
  comparable: false,
  roles: ['es'],
  options: {
    ...understatementOptions(
      'How many times the expected shortfall losses beyond the value-at-risk are, on average, that it must be able to find.',
    ),
    ...FAMILY_OPTION,
    ...SHORTFALL_OPTIONS,
  },
  doc: 'The size of the exceptions, given how many there are: 0 is expected, below 0 losses are worse than forecast. Without an exception nothing is decided.',
  uncertainty: 'A one-sided p-value, simulated; with `at_least` alone the statistic decides.',
  reference: 'Acerbi and Szekely, Risk, December 2014',
  measure: ({ candidate }, { rule, statistics, settings }) => {
    const { probability, tested } = shortfallByPnl(candidate, rule.options, settings)
    const simulation = { seed: statistics.seed, replicates: statistics.bootstrap }
    const tests = testShortfall(tested, (series) => {
      const count = exceedanceRatios(series).ratios.length
      if (count === 0) throw new TooFewRows('There is no exception, so that nothing can be said of their size.')
      const test = shortfallZ1Test(series, probability, familyOf(rule.options), simulation)
      const days = series.pnl.length
      const power = shortfallPower(
        rule.options,
        statistics,
        (effect) => `losses beyond the value-at-risk of ${effect} times the expected shortfall`,
        (size, effect, rejection, replicates) =>
          shortfallZ1Power(
            { days: Math.round((days * size) / count), probability, family: familyOf(rule.options) },
            size,
            effect,
            rejection,
            { seed: statistics.seed, replicates },
          ),
        { size: count, of: 'exceptions' },
      )
      const details = `Z1 ${formatValue(test.statistic)} of ${countText(count)}: ${test.direction.replace('-', ' ')}`
      return { statistic: test.statistic, pvalue: test.simulatedPvalue, details, ...power }
    })
    return { kind: 'test', tests }
  },
}
