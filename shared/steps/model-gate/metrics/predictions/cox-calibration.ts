import { coxPower } from '../../../../statistics/calibration/calibration-power.ts'
import { coxCalibration } from '../../../../statistics/calibration/cox-calibration.ts'
import { coxWaldPower, coxWaldTest } from '../../../../statistics/calibration/cox-wald.ts'
import { formatValue } from '../../format-value.ts'
import { designOf } from '../measure.ts'
import { requireBinaryOutputs } from '../outputs.ts'
import { OVERCONFIDENCE_OPTIONS, powerAgainstOverconfidence } from '../overconfidence.ts'
import type { OwnMetric } from '../prediction-metric.ts'

export const metric: OwnMetric = {
  name: 'cox_calibration',
  title: 'Cox’s test of calibration',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  probability: true,
  options: OVERCONFIDENCE_OPTIONS,
  doc: 'Whether the log odds of the predictions have the intercept 0 and the slope 1 at once. It finds the smallest miscalibration on enough rows; bounds of `calibration_slope` and `calibration_intercept` say how much of it matters.',
  reference:
    'Cox, Biometrika 45, 1958; twice the difference of the log-likelihoods of statsmodels Logit, χ² with 2 degrees of freedom',
  uncertainty:
    'the likelihood ratio; with weights, clusters or dates the Wald test with the robust covariance, F with 2 and as many degrees of freedom as clusters or dates less 1',
  measure: (rows, { rule }) => {
    const { labels, scores } = requireBinaryOutputs(rows, rows.candidate)
    const cox = coxCalibration(labels, scores, rows.weight)
    const design = designOf({}, rows, 1)
    const robust = rows.weight !== undefined || design.clusters !== undefined || design.dates !== undefined
    const test = robust ? coxWaldTest(cox, design) : { statistic: cox.likelihoodRatio, pvalue: cox.pvalue }
    const details = `intercept ${formatValue(cox.intercept.value)}, slope ${formatValue(cox.slope.value)}, ${robust ? 'robust Wald' : 'likelihood ratio'} ${formatValue(test.statistic)}`
    const power = powerAgainstOverconfidence(rule.options, rows.rows, (slope, level, scale) =>
      robust ? coxWaldPower(cox, design, slope, level, scale) : coxPower(scores, slope, level, scale),
    )
    return { kind: 'test', tests: [{ statistic: test.statistic, pvalue: test.pvalue, details, power }] }
  },
}
