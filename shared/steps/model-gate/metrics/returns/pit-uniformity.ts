import { pitUniformityTest } from '../../../../statistics/backtests/probability-integral-transform.ts'
import { formatValue } from '../../format-value.ts'
import { columnOf } from '../../returns/series.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { WINDOW_OPTION, windowOf } from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'pit_uniformity',
  title: 'Uniformity of the probability integral transform',
  mode: 'returns',
  tasks: ['var'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  roles: ['pit'],
  options: WINDOW_OPTION,
  doc: 'Whether the probabilities that the forecasts gave to P&L at or below the one that came are uniform. It says nothing of whether days depend on each other; `berkowitz` does.',
  uncertainty: 'The exact p-value of the one-sample Kolmogorov-Smirnov test.',
  reference: 'scipy.stats.kstest(pit, "uniform")',
  measure: ({ candidate }, { rule }) => {
    const pit = columnOf(windowOf(candidate, rule.options), 'pit')
    const { statistic, pvalue } = pitUniformityTest(pit)
    const details = `Kolmogorov-Smirnov ${formatValue(statistic)} of ${pit.length} days`
    return { kind: 'test', tests: [{ statistic, pvalue, details }] }
  },
}
