import { bartlettSum, defaultLags, fixedBandwidthDf } from './bartlett.ts'
import { countsByCode, crossedSquares, occurringCodes, sumsByCode } from './code-sums.ts'
import type { Estimate } from './estimate.ts'
import { rowCount } from './rows.ts'

/** How the rows of a metric depend on each other; rows that share nothing are independent. */
export interface SamplingDesign {
  /** The cluster of each row, from 0 upwards: rows of one cluster may depend on each other. */
  readonly clusters?: Int32Array | undefined
  /** The date of each row, from 0 upwards in order of time: rows of one or of nearby dates may depend on each other. */
  readonly dates?: Int32Array | undefined
  /** The last lag, in dates, that counts; when not said, what `defaultLags` makes of the number of dates. */
  readonly lags?: number | undefined
  /** How many dates apart rows are known to depend, as of forecasts over several dates; for the default of `lags`. */
  readonly reach?: number | undefined
  /** The stratum of each row (0, 1, …), for rows sampled independently within strata of given size. */
  readonly strata?: Int32Array | Uint8Array | undefined
}

export interface StandardError {
  readonly standardError: number
  /** Degrees of freedom of Student's t. */
  readonly df: number
  readonly method: 'iid' | 'stratified' | 'cluster' | 'hac' | 'cluster+hac'
  /** What was taken as independent: rows, clusters, or dates; the fewer of both for `cluster+hac`. */
  readonly units: number
  /** The last lag that counted, for a design with dates. */
  readonly lags?: number
}

/**
 * The standard error of a metric from its influence values u, n rows:
 *
 * - independent rows: Σu² / (n(n-1)), df = n - 1;
 * - strata: Σ_h n_h·s_h² / n², df = n - H. By class, for the AUC, this is exactly DeLong's variance;
 * - clusters: G/(G-1)·Σ_g (Σ_g u)² / n², df = G - 1: statsmodels `cov_type='cluster'` for a mean (CR1);
 * - dates: the sums by date, with Bartlett's weights over `lags`, T/(T-1): for one row a date statsmodels
 *   `cov_type='HAC', use_correction=True` for a mean, for more of them Driscoll and Kraay (1998), with the df of
 *   `fixedBandwidthDf`. The dates are those that occur, taken as equally spaced;
 * - clusters and dates: the variances of both less that of their crossing (Cameron, Gelbach, Miller 2011; Thompson
 *   2011), with Satterthwaite's df of the sum of both (Biometrics Bulletin 2, 1946), at most min(G, T) - 1. As that
 *   difference may be too small by chance, and even negative, it is never less than the larger of both.
 *
 * @throws RangeError for fewer than two rows, clusters, dates, or rows of a stratum; for strata together with clusters
 *   or dates; and for a variance of 0, of which no interval can be made.
 */
export function standardError(estimate: Estimate, design: SamplingDesign = {}): StandardError {
  const { clusters, dates, strata } = design
  const known = estimate.stratifiedVariance
  if (
    strata !== undefined &&
    clusters === undefined &&
    dates === undefined &&
    known !== undefined &&
    known > NO_VARIANCE
  )
    return { standardError: Math.sqrt(known), df: strata.length - 2, method: 'stratified', units: strata.length }
  const { influence } = estimate
  rowCount(influence, clusters, dates, strata)
  if (isDegenerate(estimate)) throw new RangeError('The variance is 0: all rows contribute the same.')
  if (strata !== undefined) {
    if (clusters !== undefined || dates !== undefined) throw new RangeError('Strata exclude clusters and dates.')
    return finished(stratified(influence, strata))
  }
  const byCluster = clusters === undefined ? undefined : clustered(influence, clusters)
  const byDate = dates === undefined ? undefined : serial(influence, dates, design)
  if (byCluster !== undefined && byDate !== undefined) {
    return finished(twoWay(influence, clusters as Int32Array, dates as Int32Array, byCluster, byDate))
  }
  return finished(byCluster ?? byDate ?? independent(influence))
}

/** Less is rounding. */
const NO_VARIANCE = 1e-24

/** Whether all rows contribute the same, up to rounding: the variance is 0, as of identical models. */
export function isDegenerate(estimate: Estimate): boolean {
  const tolerance = 1e-12 * Math.abs(estimate.value)
  return estimate.influence.every((each) => Math.abs(each) <= tolerance)
}

type Variance = Omit<StandardError, 'standardError'> & { readonly variance: number }

function finished({ variance, ...rest }: Variance): StandardError {
  if (!(variance > 0)) throw new RangeError(`The variance is ${variance}: no interval can be made.`)
  return { standardError: Math.sqrt(variance), ...rest }
}

function independent(influence: Float64Array): Variance {
  const rows = influence.length
  requireTwo(rows, 'row')
  const mean = sum(influence) / rows
  let squares = 0
  for (let i = 0; i < rows; i++) squares += ((influence[i] as number) - mean) ** 2
  return { variance: squares / (rows * (rows - 1)), df: rows - 1, method: 'iid', units: rows }
}

function stratified(influence: Float64Array, strata: Int32Array | Uint8Array): Variance {
  const rows = influence.length
  const codes = strata instanceof Int32Array ? strata : new Int32Array(strata)
  const sums = sumsByCode(influence, codes)
  const counts = countsByCode(codes, sums.length)
  const squares = new Float64Array(sums.length)
  for (let i = 0; i < rows; i++) {
    const stratum = codes[i] as number
    const mean = (sums[stratum] as number) / (counts[stratum] as number)
    squares[stratum] = (squares[stratum] as number) + ((influence[i] as number) - mean) ** 2
  }
  let [variance, used] = [0, 0]
  for (let stratum = 0; stratum < sums.length; stratum++) {
    const size = counts[stratum] as number
    if (size === 0) continue
    requireTwo(size, 'row of a stratum')
    used++
    variance += (size * ((squares[stratum] as number) / (size - 1))) / rows ** 2
  }
  return { variance, df: rows - used, method: 'stratified', units: rows }
}

function clustered(influence: Float64Array, clusters: Int32Array): Variance {
  const sums = sumsByCode(influence, clusters)
  const groups = occurringCodes(countsByCode(clusters, sums.length))
  requireTwo(groups, 'cluster')
  let squares = 0
  for (const each of sums) squares += each * each
  const variance = ((groups / (groups - 1)) * squares) / influence.length ** 2
  return { variance, df: groups - 1, method: 'cluster', units: groups }
}

function serial(
  influence: Float64Array,
  dates: Int32Array,
  { lags: lastLag, reach }: SamplingDesign,
): Variance & { lags: number } {
  const sums = sumsByCode(influence, dates)
  const counts = countsByCode(dates, sums.length)
  const series = sums.filter((_, date) => (counts[date] as number) > 0)
  const periods = series.length
  requireTwo(periods, 'date')
  const lags = lastLag ?? defaultLags(periods, reach)
  if (!Number.isInteger(lags) || lags < 0 || lags >= periods) {
    throw new RangeError(`The last lag is ${lags}; give a whole number from 0 to ${periods - 1}.`)
  }
  const variance = ((periods / (periods - 1)) * bartlettSum(series, lags)) / influence.length ** 2
  return { variance, df: fixedBandwidthDf(periods, lags), method: 'hac', units: periods, lags }
}

function twoWay(
  influence: Float64Array,
  clusters: Int32Array,
  dates: Int32Array,
  byCluster: Variance,
  byDate: Variance & { lags: number },
): Variance {
  const { squares, pairs } = crossedSquares(influence, clusters, dates)
  const crossing = ((pairs / (pairs - 1)) * squares) / influence.length ** 2
  const variance = Math.max(byCluster.variance + byDate.variance - crossing, byCluster.variance, byDate.variance)
  const units = Math.min(byCluster.units, byDate.units)
  const df = Math.min(units - 1, satterthwaiteDf([byCluster, byDate]))
  return { variance, df, method: 'cluster+hac', units, lags: byDate.lags }
}

/** Degrees of freedom of a sum of independent variances. */
function satterthwaiteDf(parts: readonly Variance[]): number {
  const total = parts.reduce((all, { variance }) => all + variance, 0)
  return total ** 2 / parts.reduce((all, { variance, df }) => all + variance ** 2 / df, 0)
}

function sum(values: Float64Array): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i] as number
  return total
}

function requireTwo(count: number, of: string): void {
  if (count < 2) throw new RangeError(`A standard error needs more than one ${of}; there is ${count}.`)
}
