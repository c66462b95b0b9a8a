import { plural } from '../../../../report/text.ts'
import { dynamicQuantileTest } from '../../../../statistics/backtests/dynamic-quantile.ts'
import {
  asymptoticDynamicQuantilePower,
  dynamicQuantilePower,
} from '../../../../statistics/backtests/dynamic-quantile-power.ts'
import { formatValue } from '../../format-value.ts'
import { numberOption } from '../metric.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { powerBySize, times } from '../test-power.ts'
import { TooFewRows } from '../too-few-rows.ts'
import {
  EXCEPTION_OPTIONS,
  exceptionsText,
  FREQUENCY_OPTIONS,
  frequentProbability,
  TIMES_THE_EXCEPTIONS,
  testExceptions,
} from '../value-at-risk.ts'

/** Days beyond the lags, below which next to nothing is left beside the regressors. */
const LEAST_DAYS = 10
/** Simulated series that the power is found from: to two digits. */
const REPLICATES = 1000

export const metric: ReturnMetric = {
  name: 'dynamic_quantile',
  title: 'Engle and Manganelli’s dynamic quantile test',
  mode: 'returns',
  tasks: ['var'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  options: {
    p: {
      kind: 'choice',
      values: ['montecarlo', 'asymptotic'],
      default: 'montecarlo',
      doc: 'Monte Carlo: as many simulated series as `statistics.bootstrap` says. Asymptotic: the chi-squared distribution.',
    },
    lags: { kind: 'integer', min: 0, max: 20, default: 4, doc: 'How many days back exceptions are looked at.' },
    ...FREQUENCY_OPTIONS,
    ...EXCEPTION_OPTIONS,
  },
  doc: 'Whether exceptions can be foretold from those of the days before or from the value-at-risk itself.',
  uncertainty: 'A p-value, by Monte Carlo unless the rule asks otherwise; the same seed gives the same one.',
  reference: 'Engle and Manganelli, Journal of Business & Economic Statistics 22, 2004',
  measure: ({ candidate }, { rule, statistics, settings }) =>
    testExceptions(candidate, { rule, settings }, ({ exceptions, valueAtRisk }, probability) => {
      const lags = numberOption(rule.options, 'lags', 4)
      const without = valueAtRisk.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0)
      if (without > 0) throw new RangeError(`${plural(without, 'day')} without a value-at-risk, which is a regressor.`)
      if (valueAtRisk.length < lags + LEAST_DAYS)
        throw new TooFewRows(`${plural(valueAtRisk.length, 'day')}: too few for ${plural(lags, 'lag')}.`)
      const test = dynamicQuantileTest(exceptions.hits, valueAtRisk, probability, {
        lags,
        seed: statistics.seed,
        replicates: statistics.bootstrap,
      })
      const days = valueAtRisk.length
      const about = { lags, probability, trueProbability: frequentProbability(rule.options, probability) }
      const byDistribution = powerBySize(
        `${times(numberOption(rule.options, 'effect', TIMES_THE_EXCEPTIONS))} the exceptions`,
        (size, level) => asymptoticDynamicQuantilePower(size, test.df, { ...about, level }),
        days,
        'days',
      )
      const replicates = Math.min(statistics.bootstrap, REPLICATES)
      const simulated = (level: number) =>
        dynamicQuantilePower(valueAtRisk, { ...about, level }, { seed: statistics.seed, replicates })
      return {
        statistic: test.statistic,
        pvalue: rule.options.p === 'asymptotic' ? test.pvalue : test.simulatedPvalue,
        details: `${exceptionsText(exceptions, probability)}; DQ ${formatValue(test.statistic)} on ${test.df} degrees of freedom`,
        power: (level) =>
          rule.options.p === 'asymptotic'
            ? byDistribution(level)
            : { ...byDistribution(level), power: simulated(level) },
      }
    }),
}
