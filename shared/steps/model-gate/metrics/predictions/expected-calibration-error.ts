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
  doc: 'The mean distance of predicted probability and observed rate over bins of equal mass, less what chance alone adds to it. It is the error of these bins: rows of one bin that are wrong in opposite ways cancel.',
  uncertainty:
    'a test of the error, inverted, the bins held as they are: the lower bound of a calibrated model is 0. Where a class has fewer than 100 rows, no less than their number allows, exactly. With clusters or dates influence values, which state the error of a calibrated model too large',
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
