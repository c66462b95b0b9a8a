import { independenceTest } from '../../../../statistics/backtests/christoffersen.ts'
import { independencePower } from '../../../../statistics/backtests/hit-runs-power.ts'
import { simulatedIndependencePvalue } from '../../../../statistics/backtests/simulated-coverage.ts'
import { transitions } from '../../../../statistics/backtests/transitions.ts'
import { formatPercent, formatValue } from '../../format-value.ts'
import { askedPvalue, PVALUE_OPTION } from '../coverage-pvalue.ts'
import { numberOption } from '../metric.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { bySimulation, MANY_DAYS, powerBySize, powerOptions } from '../test-power.ts'
import { countText, EXCEPTION_OPTIONS, testExceptions } from '../value-at-risk.ts'

/** Every other exception is followed by one the next day. */
const PERSISTENCE = 0.5

export const metric: ReturnMetric = {
  name: 'christoffersen_ind',
  title: 'Christoffersen’s test of independence',
  mode: 'returns',
  tasks: ['var'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  options: {
    ...PVALUE_OPTION,
    ...powerOptions({
      doc: 'How probable one exception is on the day after another, in the clusters that it must be able to find. Of fewer than two exceptions nothing can be said.',
      default: PERSISTENCE,
      min: 0.05,
      max: 0.99,
    }),
    ...EXCEPTION_OPTIONS,
  },
  doc: 'Whether exceptions come in clusters: one more often after another than after a quiet day. How many there are is taken as given.',
  uncertainty: 'A p-value, by Monte Carlo unless the rule asks otherwise; the same seed gives the same one.',
  reference: 'Christoffersen, International Economic Review 39, 1998',
  measure: ({ candidate }, { rule, statistics, settings }) =>
    testExceptions(candidate, { rule, settings }, ({ exceptions: { hits, count } }) => {
      const test = independenceTest(hits)
      const persistence = numberOption(rule.options, 'effect', PERSISTENCE)
      const kind = rule.options.p === 'asymptotic' ? 'asymptotic' : 'exact'
      const rate = count / hits.length
      const bySize = powerBySize(
        `exceptions of which ${formatPercent(persistence)} are followed by another`,
        (days, level) => independencePower(days, Math.round(rate * days), persistence, level, kind),
        hits.length,
        'days with exceptions as frequent',
        MANY_DAYS,
      )
      // One exception has no other to follow; how many days bring a second, one of them does not say.
      const power = (level: number) =>
        count < 2 ? { ...bySize(level), needs: () => 'two exceptions at least' } : bySize(level)
      const simulation = { seed: statistics.seed, replicates: statistics.bootstrap }
      return {
        statistic: test.statistic,
        pvalue: askedPvalue(rule.options, test, () => simulatedIndependencePvalue(hits, simulation)),
        details: `${countText(count)}, ${transitions(hits).n11} right after another; LR ${formatValue(test.statistic)}`,
        power: kind === 'asymptotic' ? power : bySimulation(simulation.replicates, power),
      }
    }),
}
