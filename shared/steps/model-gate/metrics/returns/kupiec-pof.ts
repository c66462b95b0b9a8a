import { coverageTestPower } from '../../../../statistics/backtests/coverage-power.ts'
import { kupiecTest } from '../../../../statistics/backtests/kupiec.ts'
import { binomialCdf, binomialSurvival } from '../../../../statistics/distributions/binomial.ts'
import { formatValue } from '../../format-value.ts'
import { numberOption } from '../metric.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { MANY_DAYS, powerBySize, times } from '../test-power.ts'
import {
  EXCEPTION_OPTIONS,
  exceptionsText,
  FREQUENCY_OPTIONS,
  frequentProbability,
  TIMES_THE_EXCEPTIONS,
  testExceptions,
} from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'kupiec_pof',
  title: 'Kupiec’s test of the proportion of failures',
  mode: 'returns',
  tasks: ['var'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  options: {
    p: {
      kind: 'choice',
      values: ['exact', 'asymptotic'],
      default: 'exact',
      doc: 'Exact: from the binomial distribution. Asymptotic: from the chi-squared one, which at 250 days and 99 % rejects 10 % of right models at a level of 5 %.',
    },
    alternative: {
      kind: 'choice',
      values: ['two-sided', 'more-exceptions'],
      default: 'two-sided',
      doc: 'Two-sided also rejects a model that is too prudent. `more-exceptions` is the exact one-sided binomial test.',
    },
    ...FREQUENCY_OPTIONS,
    ...EXCEPTION_OPTIONS,
  },
  doc: 'Whether exceptions are as frequent as the value-at-risk says. A day without P&L or value-at-risk is an exception.',
  uncertainty: 'A p-value, exact by default; the verdict says on which side the model errs.',
  reference: 'Kupiec, Journal of Derivatives 3, 1995',
  measure: ({ candidate }, context) =>
    testExceptions(candidate, context, ({ exceptions }, probability) => {
      const { count, observations } = exceptions
      const test = kupiecTest(count, observations, probability)
      const { p, alternative } = context.rule.options
      const twoSided = p === 'asymptotic' ? test.pvalue : test.exactPvalue
      const oneSided = count === 0 ? 1 : binomialSurvival(count - 1, observations, probability)
      const isOneSided = alternative === 'more-exceptions'
      const effect = numberOption(context.rule.options, 'effect', TIMES_THE_EXCEPTIONS)
      const actual = frequentProbability(context.rule.options, probability)
      const kind = isOneSided ? 'more-exceptions' : p === 'asymptotic' ? 'asymptotic' : 'exact'
      return {
        statistic: test.statistic,
        pvalue: isOneSided ? oneSided : twoSided,
        details: `${exceptionsText(exceptions, probability)}; LR ${formatValue(test.statistic)}`,
        power: powerBySize(
          `${times(effect)} the exceptions`,
          (days, level) => coverageTestPower(days, probability, actual, level, kind),
          observations,
          'days',
          MANY_DAYS,
        ),
        ...(isOneSided ? { opposite: binomialCdf(count, observations, probability) } : {}),
      }
    }),
}
