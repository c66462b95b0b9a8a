import { spiegelhalterTest } from '../../../../statistics/calibration/calibration-tests.ts'
import { formatValue } from '../../format-value.ts'
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
  options: {},
  doc: 'Whether the Brier score is what the predictions themselves promise; the statistic is above 0 where it is worse. Two-sided, without bins, on independent rows of weight 1.',
  reference: 'Spiegelhalter, Statistics in Medicine 5, 1986',
  uncertainty: 'the normal distribution of the statistic',
  measure: (rows) => {
    const { labels, scores } = bothClasses(rows)
    const { statistic, pvalue } = spiegelhalterTest(labels, scores)
    return {
      kind: 'test',
      tests: [{ statistic, pvalue, details: `Z ${formatValue(statistic)}` }],
      notes: notesOfRowTest(rows),
    }
  },
}
