import { exceedanceRatios } from '../../../../statistics/backtests/acerbi-szekely.ts'
import { exceedanceResidualTest } from '../../../../statistics/backtests/exceedance-residuals.ts'
import { exceedanceResidualPower } from '../../../../statistics/backtests/exceedance-residuals-power.ts'
import { formatValue } from '../../format-value.ts'
import { SHORTFALL_OPTIONS, shortfallByPnl, testShortfall, understatementOptions } from '../expected-shortfall.ts'
import { numberOption } from '../metric.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { bySimulation, powerBySize } from '../test-power.ts'
import { TooFewRows } from '../too-few-rows.ts'
import { countText, UNDERSTATED } from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'exceedance_residuals',
  title: 'McNeil and Frey’s test of the exceedance residuals',
  mode: 'returns',
  tasks: ['var'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  roles: ['es'],
  options: {
    ...understatementOptions(
      'How many times the expected shortfall losses beyond the value-at-risk are, on average, that it must be able to find.',
    ),
    ...SHORTFALL_OPTIONS,
  },
  doc: 'Whether losses beyond the value-at-risk are larger on average than the expected shortfall says. Fewer than two exceptions decide nothing.',
  uncertainty: 'A one-sided p-value by the bootstrap, of as many replicates as `statistics.bootstrap` says.',
  reference: 'McNeil and Frey, Journal of Empirical Finance 7, 2000',
  measure: ({ candidate }, { rule, statistics, settings }) => {
    const { probability, tested } = shortfallByPnl(candidate, rule.options, settings)
    const simulation = { seed: statistics.seed, replicates: statistics.bootstrap }
    const tests = testShortfall(tested, (series) => {
      const count = exceedanceRatios(series).ratios.length
      if (count < 2) throw new TooFewRows(`${countText(count)}: a mean of residuals needs two at least.`)
      const test = exceedanceResidualTest(series, simulation)
      const effect = numberOption(rule.options, 'effect', UNDERSTATED)
      const power = powerBySize(
        `losses beyond the value-at-risk of ${effect} times the expected shortfall`,
        (size, level) => exceedanceResidualPower(size, test.deviation, probability, effect, level),
        count,
        'exceptions',
      )
      const details = `a mean residual of ${formatValue(test.mean)} expected shortfalls over ${countText(count)}`
      return {
        statistic: test.statistic,
        pvalue: test.bootstrapPvalue,
        details,
        power: bySimulation(simulation.replicates, power),
      }
    })
    return { kind: 'test', tests }
  },
}
