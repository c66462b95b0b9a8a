import { debiasedCalibrationError } from '../../../../statistics/calibration/calibration-error.ts'
import { numberOption } from '../metric.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

const DEFAULT_BINS = 15

export const metric: SmoothMetric = {
  name: 'expected_calibration_error',
  title: 'Expected calibration error',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'lower',
  range: [0, 1],
  gives: 'estimate',
  comparable: true,
  probability: true,
  options: {
    bins: {
      kind: 'integer',
      min: 2,
      max: 1000,
      default: DEFAULT_BINS,
      doc: 'How many bins of equal mass; rows of one score share a bin.',
    },
  },
  doc: 'The mean distance of predicted probability and observed rate over bins of equal mass, less what chance alone adds to it: of a calibrated model it scatters around 0, and may lie below.',
  uncertainty:
    'influence values, the bins held as they are, rather too wide than too narrow for a calibrated model; robust to clusters and to dates',
  example: '{ metric: expected_calibration_error, at_most: 0.02 }',
  reference: 'Kumar, Liang and Ma, “Verified Uncertainty Calibration”, NeurIPS 2019',
  estimate: ({ binaryLabel, weight }, { score }, options) =>
    debiasedCalibrationError(
      binaryLabel as Uint8Array,
      score as Float64Array,
      numberOption(options, 'bins', DEFAULT_BINS),
      weight,
    ),
}
