import { calibrationIntercept } from '../../../../statistics/calibration/calibration-intercept.ts'
import { requireBinaryOutputs } from '../outputs.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'calibration_intercept',
  title: 'Calibration in the large',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'neither',
  gives: 'estimate',
  comparable: false,
  probability: true,
  options: {},
  doc: 'By how much the log odds of all predictions would have to rise to be right on average, at a slope of 1: 0 for a calibrated model, above 0 for one that predicts too little.',
  reference:
    'Cox, Biometrika 45, 1958; Van Calster et al., BMC Medicine 17, 2019; statsmodels GLM of the binomial family with the log odds as offset',
  uncertainty:
    'influence values of the regression (the sandwich); robust to clusters and to dates where the data name them',
  example: '{ metric: calibration_intercept, between: [-0.1, 0.1] }',
  estimate: (rows, model) => {
    const { labels, scores } = requireBinaryOutputs(rows, model)
    return calibrationIntercept(labels, scores, rows.weight)
  },
}
