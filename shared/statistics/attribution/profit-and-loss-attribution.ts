import type { Zone } from '../backtests/traffic-light.ts'
import { kolmogorovSmirnov } from '../ranking/kolmogorov-smirnov.ts'
import { spearman } from '../ranking/spearman.ts'

/** A limit and how it is compared, as a regulation words it: "above 0.80" is not "at least 0.80". */
export interface Limit {
  readonly comparator: '>' | '>=' | '<' | '<='
  readonly value: number
}

/** The zones of the test. Green needs both of its limits met; red comes with either of its own; the rest is amber. */
export interface AttributionLimits {
  readonly green: { readonly spearman: Limit; readonly kolmogorovSmirnov: Limit }
  readonly red: { readonly spearman: Limit; readonly kolmogorovSmirnov: Limit }
}

export interface ProfitAndLossAttribution {
  readonly spearman: number
  readonly kolmogorovSmirnov: number
  /** Of the Kolmogorov-Smirnov statistic, for information: the zones go by the statistic. */
  readonly kolmogorovSmirnovPvalue: number
  readonly zone: Zone
  /** Which of both metrics keep it out of green. */
  readonly decidedBy: readonly ('spearman' | 'kolmogorov_smirnov')[]
  readonly observations: number
}

/**
 * The profit-and-loss attribution test of a trading desk: Spearman's correlation and the two-sample Kolmogorov-Smirnov
 * statistic of hypothetical P&L (front-office prices) against risk-theoretical P&L (the risk model), as MAR32.25 ff. Ties get
 * the mean of their ranks; the regulations give them the lowest, which differs only where P&L repeats.
 *
 * @throws RangeError for series of different length or fewer than two days, a missing value, or a series that does not vary
 */
export function profitAndLossAttribution(
  hypothetical: Float64Array,
  riskTheoretical: Float64Array,
  limits: AttributionLimits,
): ProfitAndLossAttribution {
  const correlation = spearman(hypothetical, riskTheoretical)
  const distance = kolmogorovSmirnov(hypothetical, riskTheoretical)
  const metrics = { spearman: correlation, kolmogorovSmirnov: distance.statistic }
  return {
    ...metrics,
    kolmogorovSmirnovPvalue: distance.pvalue,
    ...attributionZone(metrics, limits),
    observations: hypothetical.length,
  }
}

/**
 * The zone of both metrics.
 *
 * @throws RangeError when a metric is NaN, which would meet no limit and so be amber
 */
export function attributionZone(
  metrics: { readonly spearman: number; readonly kolmogorovSmirnov: number },
  { green, red }: AttributionLimits,
): Pick<ProfitAndLossAttribution, 'zone' | 'decidedBy'> {
  const { spearman: correlation, kolmogorovSmirnov: distance } = metrics
  if (Number.isNaN(correlation) || Number.isNaN(distance)) {
    throw new RangeError(`The metrics are ${correlation} and ${distance}; NaN is in no zone.`)
  }
  const isRed = [meets(correlation, red.spearman), meets(distance, red.kolmogorovSmirnov)]
  const isGreen = [meets(correlation, green.spearman), meets(distance, green.kolmogorovSmirnov)]
  if (isRed.includes(true)) return { zone: 'red', decidedBy: named(isRed) }
  if (isGreen.includes(false)) return { zone: 'amber', decidedBy: named(isGreen.map((met) => !met)) }
  return { zone: 'green', decidedBy: [] }
}

function named(flags: readonly boolean[]): ProfitAndLossAttribution['decidedBy'] {
  return METRICS.filter((_, i) => flags[i] === true)
}

const METRICS = ['spearman', 'kolmogorov_smirnov'] as const

function meets(value: number, { comparator, value: limit }: Limit): boolean {
  switch (comparator) {
    case '>':
      return value > limit
    case '>=':
      return value >= limit
    case '<':
      return value < limit
    case '<=':
      return value <= limit
  }
}

/** The quantiles of both series against each other, point by point: a straight line when the distributions agree. */
export interface QuantilePlot {
  readonly hypothetical: Float64Array
  readonly riskTheoretical: Float64Array
}

/**
 * The points of a quantile-quantile plot: both series sorted, ascending.
 *
 * @throws RangeError for no days, series of different length, or a missing value
 */
export function quantilePlot(hypothetical: Float64Array, riskTheoretical: Float64Array): QuantilePlot {
  if (hypothetical.length === 0 || hypothetical.length !== riskTheoretical.length) {
    throw new RangeError(
      `${hypothetical.length} days of hypothetical P&L go with ${riskTheoretical.length} of the other.`,
    )
  }
  return { hypothetical: sorted(hypothetical), riskTheoretical: sorted(riskTheoretical) }
}

function sorted(values: Float64Array): Float64Array {
  const missing = values.findIndex((value) => Number.isNaN(value))
  if (missing >= 0) throw new RangeError(`Day ${missing} has no P&L.`)
  return values.slice().sort()
}
