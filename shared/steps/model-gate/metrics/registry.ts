import type { PredictionMetric } from './prediction-metric.ts'
import { metric as accuracyScore } from './predictions/accuracy-score.ts'
import { metric as logLoss } from './predictions/log-loss.ts'
import { metric as rocAuc } from './predictions/roc-auc.ts'

const PREDICTION_METRICS: readonly PredictionMetric[] = [accuracyScore, logLoss, rocAuc]

export const predictionMetrics: ReadonlyMap<string, PredictionMetric> = new Map(
  PREDICTION_METRICS.map((metric) => [metric.name, metric]),
)
