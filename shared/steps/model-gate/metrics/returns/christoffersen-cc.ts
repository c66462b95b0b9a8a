import { conditionalCoverageTest } from '../../../../statistics/backtests/christoffersen.ts'
import { conditionalCoveragePower } from '../../../../statistics/backtests/hit-runs-power.ts'
import { simulatedConditionalCoveragePvalue } from '../../../../statistics/backtests/simulated-coverage.ts'
import { transitions } from '../../../../statistics/backtests/transitions.ts'
import { formatValue } from '../../format-value.ts'
import { askedPvalue, PVALUE_OPTION } from '../coverage-pvalue.ts'
import { numberOption } from '../metric.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { bySimulation, MANY_DAYS, powerBySize, times } from '../test-power.ts'
import {
  EXCEPTION_OPTIONS,
  exceptionsText,
  FREQUENCY_OPTIONS,
  frequentProbability,
  TIMES_THE_EXCEPTIONS,
  testExceptions,
} from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'christoffersen_cc',
  title: 'Christoffersen’s test of conditional coverage',
  mode: 'returns',
  tasks: ['var'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  options: { ...PVALUE_OPTION, ...FREQUENCY_OPTIONS, ...EXCEPTION_OPTIONS },
  doc: 'Whether exceptions are both as frequent as the value-at-risk says and independent of each other.',
  uncertainty: 'A p-value, by Monte Carlo unless the rule asks otherwise; the same seed gives the same one.',
  reference: 'Christoffersen, International Economic Review 39, 1998',
  example: '{ metric: christoffersen_cc, alpha: 0.05, p: montecarlo }',
  measure: ({ candidate }, { rule, statistics, settings }) =>
    testExceptions(candidate, { rule, settings }, ({ exceptions }, probability) => {
      const { hits } = exceptions
      const test = conditionalCoverageTest(hits, probability)
      const effect = numberOption(rule.options, 'effect', TIMES_THE_EXCEPTIONS)
      const actual = frequentProbability(rule.options, probability)
      const kind = rule.options.p === 'asymptotic' ? 'asymptotic' : 'exact'
      const simulation = { seed: statistics.seed, replicates: statistics.bootstrap }
      const power = powerBySize(
        `${times(effect)} the exceptions`,
        (days, level) => conditionalCoveragePower(days, probability, actual, level, kind),
        hits.length,
        'days',
        MANY_DAYS,
      )
      return {
        statistic: test.statistic,
        pvalue: askedPvalue(rule.options, test, () =>
          simulatedConditionalCoveragePvalue(hits, probability, simulation),
        ),
        details: `${exceptionsText(exceptions, probability)}; ${transitions(hits).n11} right after another; LR ${formatValue(test.statistic)}`,
        power: kind === 'asymptotic' ? power : bySimulation(simulation.replicates, power),
      }
    }),
}
