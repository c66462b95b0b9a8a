import { kolmogorovSmirnov } from '../../../../statistics/ranking/kolmogorov-smirnov.ts'
import { formatValue } from '../../format-value.ts'
import { DRIFT_OPTION, driftSamples } from '../drift-samples.ts'
import type { OwnMetric } from '../prediction-metric.ts'

export const metric: OwnMetric = {
  name: 'ks_drift',
  title: 'Kolmogorov-Smirnov test of drift',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'regression', 'probability_of_default', 'forecast', 'quantile'],
  better: 'lower',
  gives: 'test',
  comparable: false,
  about: 'drift',
  options: DRIFT_OPTION,
  doc: 'Whether the rows and the reference rows, or else the champion’s predictions, come from one distribution. Of many rows it finds drift too small to matter; `psi` says how large it is. Rows count as independent, weights do not count.',
  reference: 'scipy.stats.ks_2samp(method="asymp")',
  measure: (rows, { rule }) => {
    const { reference, current, comparedWith } = driftSamples(rows, rule.options)
    const { statistic, pvalue } = kolmogorovSmirnov(reference, current)
    const details = `greatest distance ${formatValue(statistic)} from ${comparedWith}`
    return { kind: 'test', tests: [{ statistic, pvalue, details }] }
  },
}
