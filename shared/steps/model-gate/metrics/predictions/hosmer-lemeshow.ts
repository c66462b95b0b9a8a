import { hosmerLemeshowPower } from '../../../../statistics/calibration/calibration-power.ts'
import { hosmerLemeshowTest } from '../../../../statistics/calibration/calibration-tests.ts'
import { formatValue } from '../../format-value.ts'
import { numberOption } from '../metric.ts'
import { OVERCONFIDENCE_OPTIONS, powerAgainstOverconfidence } from '../overconfidence.ts'
import type { OwnMetric } from '../prediction-metric.ts'
import { bothClasses, notesOfRowTest } from '../row-tests.ts'

const BINS = 10

export const metric: OwnMetric = {
  name: 'hosmer_lemeshow',
  title: 'Test of Hosmer and Lemeshow',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  probability: true,
  options: {
    bins: {
      kind: 'integer',
      doc: 'Bins of equal mass; rows of one probability share a bin.',
      min: 2,
      max: 100,
      default: BINS,
    },
    ...OVERCONFIDENCE_OPTIONS,
  },
  doc: 'Whether the events of each bin of predictions are as many as predicted. On data that the model was not fitted to it has as many degrees of freedom as bins. It depends on the bins: `cox_calibration` does not.',
  reference: 'Hosmer, Lemeshow and Sturdivant, Applied Logistic Regression, 3rd ed., 2013, section 5.2.2',
  uncertainty: 'χ² with as many degrees of freedom as bins',
  measure: (rows, { rule }) => {
    const { labels, scores } = bothClasses(rows)
    const bins = numberOption(rule.options, 'bins', BINS)
    const { statistic, df, pvalue } = hosmerLemeshowTest(labels, scores, bins)
    const power = powerAgainstOverconfidence(rule.options, rows.rows, (slope, level, scale) =>
      hosmerLemeshowPower(scores, bins, slope, level, scale),
    )
    return {
      kind: 'test',
      tests: [{ statistic, pvalue, details: `χ² ${formatValue(statistic)} of ${df} bins`, power }],
      notes: notesOfRowTest(rows),
    }
  },
}
