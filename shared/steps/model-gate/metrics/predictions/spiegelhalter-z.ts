import { spiegelhalterPower } from '../../../../statistics/calibration/calibration-power.ts'
import { spiegelhalterTest } from '../../../../statistics/calibration/calibration-tests.ts'
import { formatValue } from '../../format-value.ts'
import { OVERCONFIDENCE_OPTIONS, powerAgainstOverconfidence } from '../overconfidence.ts'
import type { OwnMetric } from '../prediction-metric.ts'
import { bothClasses, notesOfRowTest } from '../row-tests.ts'

export const metric: OwnMetric = {
  name: 'spiegelhalter_z',
  title: 'Spiegelhalter’s test of calibration',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  probability: true,
  options: OVERCONFIDENCE_OPTIONS,
  doc: 'Whether the Brier score is what the predictions themselves promise; the statistic is above 0 where it is worse. Two-sided, without bins, on independent rows of weight 1.',
  reference: 'Spiegelhalter, Statistics in Medicine 5, 1986',
  uncertainty: 'the normal distribution of the statistic',
  measure: (rows, { rule }) => {
    const { labels, scores } = bothClasses(rows)
    const { statistic, pvalue } = spiegelhalterTest(labels, scores)
    const power = powerAgainstOverconfidence(rule.options, rows.rows, (slope, level, scale) =>
      spiegelhalterPower(scores, slope, level, scale),
    )
    return {
      kind: 'test',
      tests: [{ statistic, pvalue, details: `Z ${formatValue(statistic)}`, power }],
      notes: notesOfRowTest(rows),
    }
  },
}
