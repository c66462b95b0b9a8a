import { kolmogorovSmirnov } from '../../../../statistics/ranking/kolmogorov-smirnov.ts'
import { twoSampleKsPower } from '../../../../statistics/ranking/kolmogorov-smirnov-power.ts'
import { formatValue } from '../../format-value.ts'
import { DRIFT_OPTION, driftSamples } from '../drift-samples.ts'
import { numberOption } from '../metric.ts'
import type { OwnMetric } from '../prediction-metric.ts'
import { powerBySize, powerOptions } from '../test-power.ts'

/** About what a shift by a quarter of a standard deviation makes of a normal distribution. */
const DISTANCE = 0.1

export const metric: OwnMetric = {
  name: 'ks_drift',
  title: 'Kolmogorov-Smirnov test of drift',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'regression', 'probability_of_default', 'forecast', 'quantile'],
  better: 'lower',
  gives: 'test',
  comparable: false,
  about: 'drift',
  options: {
    ...DRIFT_OPTION,
    ...powerOptions({
      doc: 'The distance between the distributions that it must be able to find: 0.1 is about what a shift by a quarter of a standard deviation makes.',
      default: DISTANCE,
      min: 0.001,
      max: 0.99,
    }),
  },
  doc: 'Whether the rows and the reference rows, or else the champion’s predictions, come from one distribution. Of many rows it finds drift too small to matter; `psi` says how large it is. Rows count as independent, weights do not count.',
  reference: 'scipy.stats.ks_2samp(method="asymp")',
  measure: (rows, { rule }) => {
    const { reference, current, comparedWith } = driftSamples(rows, rule.options)
    const { statistic, pvalue } = kolmogorovSmirnov(reference, current)
    const details = `greatest distance ${formatValue(statistic)} from ${comparedWith}`
    const distance = numberOption(rule.options, 'effect', DISTANCE)
    const power = powerBySize(
      `a distance of ${distance}`,
      (size, level) => twoSampleKsPower((reference.length * size) / current.length, size, distance, level),
      current.length,
      'rows, the reference in proportion',
    )
    return { kind: 'test', tests: [{ statistic, pvalue, details, power }] }
  },
}
