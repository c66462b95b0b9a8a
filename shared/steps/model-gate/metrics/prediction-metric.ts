import type { Replicable } from '../../../statistics/bootstrap/replicate.ts'
import type { Estimate } from '../../../statistics/influence/estimate.ts'
import type { GateRule, GateStatistics, MetricOptions } from '../config/gate.ts'
import type { ModelColumns, Predictions } from '../data/predictions.ts'
import type { Measurement } from '../decide/reading.ts'
import type { MetricSpec } from './metric.ts'

/** A metric with influence values: its interval and its comparison follow from them in one place, `measure.ts`. */
export interface SmoothMetric extends MetricSpec {
  readonly mode: 'predictions'
  readonly gives: 'estimate'
  /** On which scale bounds are found: of a part of one, or of a correlation. Default: that of the value. */
  readonly scale?: 'logit' | 'fisher'
  /** Rows of either class are samples of given size, as DeLong has it. */
  readonly byClass?: boolean
  /** @throws RangeError when the rows do not define it: one class, no prediction of a class, … */
  readonly estimate: (rows: Predictions, model: ModelColumns, options: MetricOptions) => Estimate
}

/** What a metric that measures by itself is given. */
export interface MeasureContext {
  readonly rule: GateRule
  readonly statistics: GateStatistics
  /** Of each one-sided bound. */
  readonly alpha: number
  /** Steps ahead of a forecast: errors are correlated over one less. */
  readonly horizon: number
}

/** A metric of which only replicates tell how sure it is; those of the same rows are drawn together. */
export interface BootstrapMetric extends MetricSpec {
  readonly mode: 'predictions'
  readonly gives: 'estimate'
  /** BCa, by default; or that of a value that is the greatest of many, which chance makes too large. It needs influence values. */
  readonly interval?: 'bca' | 'maximum'
  /** Rows of either class are drawn apart, as far as the data name neither clusters nor dates. */
  readonly byClass?: boolean
  /**
   * @param stratified rows are drawn within their class
   * @throws RangeError when the rows do not define it
   */
  readonly resample: (rows: Predictions, model: ModelColumns, options: MetricOptions, stratified: boolean) => Resampled
}

/** The value of a metric on the rows as they are, and what a replicate of it is computed from. */
export interface Resampled {
  readonly value: number
  /** The same object where several metrics come of it: then it is replicated once. */
  readonly statistic: Replicable
  /** Which of its numbers. */
  readonly output: number
  /** One a row: for the acceleration of BCa, which is 0 where there are none, and for the error of a maximum. */
  readonly influence?: Float64Array
}

/** A metric that brings its own inference: a test, a number without error. */
export interface OwnMetric extends MetricSpec {
  readonly mode: 'predictions'
  /** @throws RangeError when the rows do not define it; `TooFewRows` when there are too few to tell */
  readonly measure: (rows: Predictions, context: MeasureContext) => Measurement | Promise<Measurement>
}

export type PredictionMetric = SmoothMetric | BootstrapMetric | OwnMetric
