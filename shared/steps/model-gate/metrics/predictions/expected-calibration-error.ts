import { calibrationBins } from '../../../../statistics/bootstrap/calibration-statistics.ts'
import { expectedCalibrationError } from '../../../../statistics/calibration/calibration-error.ts'
import { equalMassBins } from '../../../../statistics/calibration/equal-mass-bins.ts'
import { numberOption } from '../metric.ts'
import type { BootstrapMetric } from '../prediction-metric.ts'

const DEFAULT_BINS = 15

export const metric: BootstrapMetric = {
  name: 'expected_calibration_error',
  title: 'Expected calibration error',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'lower',
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
    'the standard error of bootstrap replicates, the bins held as they are; of clusters, or of blocks of dates, where the data name them',
  example: '{ metric: expected_calibration_error, at_most: 0.02 }',
  reference: 'Kumar, Liang and Ma, “Verified Uncertainty Calibration”, NeurIPS 2019',
  interval: 'standard error',
  resample: ({ binaryLabel, weight }, { score }, options) => {
    const [labels, probabilities] = [binaryLabel as Uint8Array, score as Float64Array]
    const bins = numberOption(options, 'bins', DEFAULT_BINS)
    return {
      value: expectedCalibrationError(labels, probabilities, bins, weight).debiased,
      statistic: calibrationBins(labels, probabilities, equalMassBins(probabilities, bins)),
      output: 0,
    }
  },
}
