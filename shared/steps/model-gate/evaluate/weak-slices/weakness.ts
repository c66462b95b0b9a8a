import { studentUncertain } from '../../../../statistics/inference/student.ts'
import type { Uncertain } from '../../../../statistics/inference/uncertain.ts'
import type { Estimate } from '../../../../statistics/influence/estimate.ts'
import { type SamplingDesign, standardError } from '../../../../statistics/influence/standard-error.ts'
import type { GateRule } from '../../config/gate.ts'
import { type Predictions, selectRows } from '../../data/predictions.ts'
import { designOf, measureEstimate } from '../../metrics/measure.ts'
import { betterOf } from '../../metrics/metric.ts'
import type { SmoothMetric } from '../../metrics/prediction-metric.ts'

/** What a part of the rows is compared with: the candidate over all rows, or the champion on the same part. */
export type Against = 'all rows' | 'champion'

/** A question that was asked of a part, before it is known how many were. */
export interface Weakness {
  readonly against: Against
  /** The candidate's metric on the part, and what it is compared with. */
  readonly value: number
  readonly other: number
  /** How much better the part is, so that less than 0 is worse. */
  readonly gain: Uncertain
  /** One-sided, of "it is no worse than by the margin". */
  readonly pvalue: number
}

/** The metric over all rows, which each part is compared with. */
export interface Whole {
  readonly metric: SmoothMetric
  readonly rule: GateRule
  readonly data: Predictions
  readonly horizon: number
  readonly estimate: Estimate
  readonly design: SamplingDesign
  /** Holds the influence values of one comparison after the other. */
  readonly scratch: Float64Array
}

/** @throws RangeError when the rows do not define the metric */
export function wholeOf(metric: SmoothMetric, rule: GateRule, data: Predictions, horizon: number): Whole {
  const estimate = metric.estimate(data, data.candidate, rule.options)
  const design = designOf(metric, data, horizon)
  const { strata } = design
  return {
    metric,
    rule,
    data,
    horizon,
    estimate,
    design: strata === undefined ? design : { ...design, strata: new Int32Array(strata) },
    scratch: new Float64Array(data.rows),
  }
}

/** Some of the rows, with the candidate's metric there. */
export interface MeasuredPart {
  readonly rows: Int32Array
  readonly data: Predictions
  readonly own: Estimate
  readonly design: SamplingDesign
  /** Degrees of freedom of the metric's error. */
  readonly df: number
}

/**
 * The metric is computed anew on the part: only of a mean would it follow from sums of influence values.
 * @throws RangeError when the part does not define the metric, or has no variance to go by
 */
export function measurePart({ metric, rule, data, horizon }: Whole, rows: Int32Array): MeasuredPart {
  const part = selectRows(data, rows)
  const own = metric.estimate(part, part.candidate, rule.options)
  const design = designOf(metric, part, horizon)
  return { rows, data: part, own, design, df: standardError(own, design).df }
}

/**
 * Whether the candidate is worse on these rows than over all rows, by more than the margin that the rule allows against
 * the champion, or at all where it states none.
 *
 * The difference has the influence values (n / n_S)·u_S on the part, less u over all rows, so that its error knows that the
 * part is one of them; its degrees of freedom are those of the part.
 */
export function againstAllRows(whole: Whole, part: MeasuredPart): Weakness {
  const gain = gainOverAll(whole, part)
  const other = whole.estimate.value
  const { value: margin, relative } = marginOf(whole.rule)
  return {
    against: 'all rows',
    value: part.own.value,
    other,
    gain,
    pvalue: gain.pAtLeast(-margin * (relative ? Math.abs(other) : 1)),
  }
}

/**
 * Whether the candidate is worse than the champion on these rows, by more than the margin of the rule.
 * @returns `undefined` where there is nothing to compare with
 * @throws RangeError when the champion does not define the metric, or both decide every row alike
 */
export function againstChampion({ metric, rule }: Whole, { data, own, design }: MeasuredPart): Weakness | undefined {
  if (data.champion === undefined || !metric.comparable) return undefined
  const other = metric.estimate(data, data.champion, rule.options)
  const about = { better: betterOf(metric, rule.options), scale: metric.scale }
  const measured = measureEstimate(about, own, design, { candidate: own, champion: other, design })
  if (measured.kind !== 'estimate' || measured.difference === undefined) return undefined
  const { value: margin, relative } = marginOf(rule)
  const beyond = relative ? measured.difference(margin) : measured.difference(0)
  return {
    against: 'champion',
    value: own.value,
    other: other.value,
    gain: measured.difference(0),
    pvalue: beyond.pAtLeast(relative ? 0 : -margin),
  }
}

const NO_MARGIN = { value: 0, relative: false }

function marginOf({ vsChampion }: GateRule) {
  return vsChampion?.kind === 'no_worse_by' ? vsChampion.margin : NO_MARGIN
}

function gainOverAll({ metric, rule, estimate, design, scratch }: Whole, { own, rows, df }: MeasuredPart): Uncertain {
  const sign = betterOf(metric, rule.options) === 'lower' ? -1 : 1
  const part = (sign * scratch.length) / rows.length
  for (let row = 0; row < scratch.length; row++) scratch[row] = -sign * (estimate.influence[row] as number)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    scratch[row] = (scratch[row] as number) + part * (own.influence[i] as number)
  }
  const value = sign * (own.value - estimate.value)
  const error = standardError({ value, influence: scratch }, design)
  return studentUncertain(value, error.standardError, Math.min(df, error.df))
}
