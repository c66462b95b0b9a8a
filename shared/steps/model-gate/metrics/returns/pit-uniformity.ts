import { pitUniformityTest } from '../../../../statistics/backtests/probability-integral-transform.ts'
import { oneSampleKsPower } from '../../../../statistics/ranking/kolmogorov-smirnov-power.ts'
import { formatValue } from '../../format-value.ts'
import { columnOf } from '../../returns/series.ts'
import { numberOption } from '../metric.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { MANY_DAYS, powerBySize, powerOptions } from '../test-power.ts'
import { WINDOW_OPTION, windowOf } from '../value-at-risk.ts'

/** About what a bias of a quarter of a standard deviation makes of a normal distribution. */
const DISTANCE = 0.1

export const metric: ReturnMetric = {
  name: 'pit_uniformity',
  title: 'Uniformity of the probability integral transform',
  mode: 'returns',
  tasks: ['var'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  roles: ['pit'],
  options: {
    ...powerOptions({
      doc: 'The distance from the uniform distribution that it must be able to find: 0.1 is about what forecasts make that are off by a quarter of a standard deviation.',
      default: DISTANCE,
      min: 0.001,
      max: 0.99,
    }),
    ...WINDOW_OPTION,
  },
  doc: 'Whether the probabilities that the forecasts gave to P&L at or below the one that came are uniform. It says nothing of whether days depend on each other; `berkowitz` does.',
  uncertainty: 'The exact p-value of the one-sample Kolmogorov-Smirnov test.',
  reference: 'scipy.stats.kstest(pit, "uniform")',
  measure: ({ candidate }, { rule }) => {
    const pit = columnOf(windowOf(candidate, rule.options), 'pit')
    const { statistic, pvalue } = pitUniformityTest(pit)
    const details = `Kolmogorov-Smirnov ${formatValue(statistic)} of ${pit.length} days`
    const distance = numberOption(rule.options, 'effect', DISTANCE)
    const power = powerBySize(
      `a distance of ${distance}`,
      (days, level) => oneSampleKsPower(days, distance, level),
      pit.length,
      'days',
      MANY_DAYS,
    )
    return { kind: 'test', tests: [{ statistic, pvalue, details, power }] }
  },
}
