import { calibrationSlope } from '../../../../statistics/calibration/cox-calibration.ts'
import { requireBinaryOutputs } from '../outputs.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'calibration_slope',
  title: 'Calibration slope',
  mode: 'predictions',
  tasks: ['binary', 'probability_of_default'],
  better: 'neither',
  gives: 'estimate',
  comparable: false,
  probability: true,
  options: {},
  doc: 'Slope of the logistic regression of the outcome on the log odds of the predicted probability: 1 for a calibrated model, below 1 where its predictions are too extreme, as of a model that fits its training data too well.',
  reference: 'Cox, Biometrika 45, 1958; statsmodels Logit with the covariance HC0',
  uncertainty:
    'influence values of the regression (the sandwich); robust to clusters and to dates where the data name them',
  example: '{ metric: calibration_slope, between: [0.9, 1.1] }',
  estimate: (rows, model) => {
    const { labels, scores } = requireBinaryOutputs(rows, model)
    return calibrationSlope(labels, scores, rows.weight)
  },
}
