import { studentTSurvival } from '../distributions/students-t.ts'
import type { Estimate } from '../influence/estimate.ts'
import { rowCount } from '../influence/rows.ts'
import { standardError } from '../influence/standard-error.ts'
import { weightedMean } from '../influence/weighted-mean.ts'
import { spearman } from '../ranking/spearman.ts'
import { rowsByDate } from './rows-by-date.ts'

/** The correlation of a signal with what followed, one a date. */
export interface InformationCoefficients {
  /** The codes of the dates that have one, ascending. */
  readonly dates: Int32Array
  readonly values: Float64Array
  /** The dates that have none, and why. */
  readonly skipped: readonly SkippedDate[]
}

export interface SkippedDate {
  readonly date: number
  readonly reason: 'too-few-names' | 'signal-constant' | 'returns-constant'
}

export interface InformationCoefficientOptions {
  /** `spearman` gives the rank IC. */
  readonly method: 'pearson' | 'spearman'
  /** Fewer names than this on a date are not correlated; 3 by default, the fewest that can disagree. */
  readonly minimumNames?: number
}

/**
 * The information coefficients of a signal: its correlation, across the names of each date, with the returns that followed
 * (Grinold and Kahn, Active Portfolio Management, chapter 6).
 *
 * @param dates the date of each row, codes from 0 in order of time; dates without rows are passed over
 * @throws RangeError for no rows, columns of different length, a value that is not finite, or a negative code
 */
export function informationCoefficients(
  signal: Float64Array,
  returns: Float64Array,
  dates: Int32Array,
  { method, minimumNames = 3 }: InformationCoefficientOptions,
): InformationCoefficients {
  const rows = rowCount(signal, returns, dates)
  for (let row = 0; row < rows; row++) {
    if (Number.isFinite(signal[row]) && Number.isFinite(returns[row])) continue
    throw new RangeError(`Row ${row} has the signal ${signal[row]} and the return ${returns[row]}.`)
  }
  const { order, starts } = rowsByDate(dates)
  const correlate = method === 'spearman' ? spearman : pearson
  const found: { date: number; value: number }[] = []
  const skipped: SkippedDate[] = []
  for (let date = 0; date + 1 < starts.length; date++) {
    const names = order.subarray(starts[date], starts[date + 1])
    if (names.length === 0) continue
    const [signals, followed] = [pick(signal, names), pick(returns, names)]
    const reason = whyNot(signals, followed, minimumNames)
    if (reason === undefined) found.push({ date, value: correlate(signals, followed) })
    else skipped.push({ date, reason })
  }
  return {
    dates: Int32Array.from(found, ({ date }) => date),
    values: Float64Array.from(found, ({ value }) => value),
    skipped,
  }
}

function pick(values: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row] as number)
}

function whyNot(signals: Float64Array, returns: Float64Array, minimumNames: number): SkippedDate['reason'] | undefined {
  if (signals.length < Math.max(2, minimumNames)) return 'too-few-names'
  if (signals.every((value) => value === signals[0])) return 'signal-constant'
  return returns.every((value) => value === returns[0]) ? 'returns-constant' : undefined
}

/** Pearson's correlation of two columns that vary; scaled by their largest deviation, so that no square underflows. */
function pearson(a: Float64Array, b: Float64Array): number {
  const [x, y] = [centred(a), centred(b)]
  let [ofBoth, ofX, ofY] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    ofBoth += (x[i] as number) * (y[i] as number)
    ofX += (x[i] as number) ** 2
    ofY += (y[i] as number) ** 2
  }
  return Math.max(-1, Math.min(1, ofBoth / (Math.sqrt(ofX) * Math.sqrt(ofY))))
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0)
  const deviations = values.map((value) => value - mean)
  const largest = deviations.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return deviations.map((value) => value / largest)
}

/** Information coefficients over time. */
export interface InformationCoefficientSummary {
  readonly mean: Estimate
  /** Of the coefficients, with n - 1. */
  readonly standardDeviation: number
  /** mean / standard deviation, per date. */
  readonly informationRatio: number
  /** The mean over its Newey-West standard error. */
  readonly statistic: number
  /** One-sided: the mean is 0 or less, against above 0. */
  readonly pvalue: number
  readonly lags: number
  readonly count: number
}

/**
 * The mean information coefficient and its Newey-West t: returns over overlapping horizons make neighbouring dates depend on
 * each other, so give at least six times the horizon less one as `lags`.
 *
 * @param lags in dates; see `defaultLags` for what is taken when it is not said
 * @throws RangeError for fewer than two coefficients, or coefficients that do not vary
 */
export function summariseCoefficients(values: Float64Array, lags?: number): InformationCoefficientSummary {
  const mean = weightedMean(values)
  const error = standardError(mean, { dates: Int32Array.from(values, (_, index) => index), lags })
  const squares = mean.influence.reduce((sum, value) => sum + value * value, 0)
  const standardDeviation = Math.sqrt(squares / (values.length - 1))
  const statistic = mean.value / error.standardError
  return {
    mean,
    standardDeviation,
    informationRatio: mean.value / standardDeviation,
    statistic,
    pvalue: studentTSurvival(statistic, error.df),
    lags: error.lags as number,
    count: values.length,
  }
}
