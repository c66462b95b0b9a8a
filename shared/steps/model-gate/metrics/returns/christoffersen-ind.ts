import { independenceTest } from '../../../../statistics/backtests/christoffersen.ts'
import { simulatedIndependencePvalue } from '../../../../statistics/backtests/simulated-coverage.ts'
import { transitions } from '../../../../statistics/backtests/transitions.ts'
import { formatValue } from '../../format-value.ts'
import { askedPvalue, PVALUE_OPTION } from '../coverage-pvalue.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { countText, EXCEPTION_OPTIONS, testExceptions } from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'christoffersen_ind',
  title: 'Christoffersen’s test of independence',
  mode: 'returns',
  tasks: ['var'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  options: { ...PVALUE_OPTION, ...EXCEPTION_OPTIONS },
  doc: 'Whether exceptions come in clusters: one more often after another than after a quiet day. How many there are is taken as given.',
  uncertainty: 'A p-value, by Monte Carlo unless the rule asks otherwise; the same seed gives the same one.',
  reference: 'Christoffersen, International Economic Review 39, 1998',
  measure: ({ candidate }, { rule, statistics, settings }) =>
    testExceptions(candidate, { rule, settings }, ({ exceptions: { hits, count } }) => {
      const test = independenceTest(hits)
      const simulation = { seed: statistics.seed, replicates: statistics.bootstrap }
      return {
        statistic: test.statistic,
        pvalue: askedPvalue(rule.options, test, () => simulatedIndependencePvalue(hits, simulation)),
        details: `${countText(count)}, ${transitions(hits).n11} right after another; LR ${formatValue(test.statistic)}`,
      }
    }),
}
