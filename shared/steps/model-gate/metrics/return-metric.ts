import type { GateRule, GateStatistics } from '../config/gate.ts'
import type { Measurement } from '../decide/reading.ts'
import type { ReturnData } from '../returns/series.ts'
import type { ReturnSettings } from '../returns/settings.ts'
import type { MetricSpec } from './metric.ts'

export interface ReturnContext {
  readonly rule: GateRule
  readonly statistics: GateStatistics
  /** Of each one-sided bound. */
  readonly alpha: number
  readonly settings: ReturnSettings
}

/** A metric of time series; each brings its own inference. */
export interface ReturnMetric extends MetricSpec {
  readonly mode: 'returns'
  /** @throws RangeError when the series do not define it; `TooFewRows` when they are too short to tell */
  readonly measure: (data: ReturnData, context: ReturnContext) => Measurement
}
