import { normalCdf, normalPdf } from '../distributions/normal.ts'
import type { Estimate } from '../influence/estimate.ts'
import { binGaps, totalOf } from './bin-gaps.ts'
import type { CalibrationBin } from './bin-table.ts'
import { binTable } from './bin-table.ts'
import { type Bins, equalMassBins } from './equal-mass-bins.ts'

export interface CalibrationError {
  /** Σ of the bins' shares times |mean predicted - observed rate|. */
  readonly value: number
  /** The value less what sampling alone adds to it; it may be below 0 for a calibrated model. */
  readonly debiased: number
  /** How many bins came out; ties make them fewer than asked for. */
  readonly bins: number
}

/**
 * The expected calibration error over bins of equal mass, and without its bias.
 *
 * A calibrated model has an error above 0, as observed rates scatter. That bias is taken off as in Kumar, Liang, Ma,
 * "Verified Uncertainty Calibration" (NeurIPS 2019), section 5: the mean error of rates scattered about the observed
 * ones, less the error, with the mean of a folded normal in closed form in place of their simulation.
 *
 * With weights, a bin has as many rows as give a mean the same variance (Kish: (Σw)² / Σw²), taken over all rows.
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, a probability outside [0, 1], bad
 *   weights, or a bad number of bins.
 */
export function expectedCalibrationError(
  labels: Uint8Array,
  probabilities: Float64Array,
  bins: number,
  weights?: Float64Array,
): CalibrationError {
  const table = binTable(labels, probabilities, equalMassBins(probabilities, bins), weights)
  const total = table.reduce((sum, { weight }) => sum + weight, 0)
  const efficiency = efficiencyOf(weights, total)
  let [value, resampled] = [0, 0]
  for (const bin of table) {
    const share = bin.weight / total
    value += share * Math.abs(bin.meanPredicted - bin.observedRate)
    resampled += share * meanAbsoluteGap(bin, efficiency)
  }
  return { value, debiased: 2 * value - resampled, bins: table.length }
}

/**
 * The error without its bias, with influence values: in each bin 2·|gap| - E|X|, whose derivative by the gap is
 * 2·sign(gap) - (2·Φ(gap / spread) - 1), the bins and the spread of their rates taken as known. A gap of 0 is a corner, about
 * which the derivative is the steepest: of a calibrated model an interval from influence values lies above the truth in a tenth of
 * cases, of a nearly calibrated one it is far too wide, and a bootstrap is no better, as absolute gaps are folded at 0. Hence
 * the gaps, for bounds that know of it (`calibration-error-bounds.ts`).
 *
 * @throws RangeError as `expectedCalibrationError`
 */
export function debiasedCalibrationError(
  labels: Uint8Array,
  probabilities: Float64Array,
  bins: number,
  weights?: Float64Array,
): Estimate {
  const cut = equalMassBins(probabilities, bins)
  const table = binTable(labels, probabilities, cut, weights)
  const total = table.reduce((sum, { weight }) => sum + weight, 0)
  const efficiency = efficiencyOf(weights, total)
  const parts = table.map((bin) => {
    const gap = bin.meanPredicted - bin.observedRate
    const spread = spreadOf(bin, efficiency)
    const slope = 2 * Math.sign(gap) - (spread > 0 ? 2 * normalCdf(gap / spread) - 1 : Math.sign(gap))
    return { share: bin.weight / total, gap, slope, error: 2 * Math.abs(gap) - meanAbsoluteGap(bin, efficiency) }
  })
  const value = parts.reduce((sum, { share, error }) => sum + share * error, 0)
  const place = places(cut, weights)
  const binOf = cut.codes.map((code) => place[code] as number)
  const scale = labels.length / total
  const influence = probabilities.map((p, row) => {
    const part = parts[binOf[row] as number]
    if (part === undefined) return 0
    const deviation = part.slope * (p - (labels[row] as number) - part.gap) + part.error - value
    return scale * (weights?.[row] ?? 1) * deviation
  })
  return { value, influence, gaps: { gaps: binGaps(table), total: totalOf(table), binOf } }
}

/** The line of each bin in the table, which leaves out bins that weigh nothing. */
function places({ codes, count }: Bins, weights: Float64Array | undefined): Int32Array {
  const weighty = new Uint8Array(count)
  for (let row = 0; row < codes.length; row++) if ((weights?.[row] ?? 1) > 0) weighty[codes[row] as number] = 1
  let line = 0
  return Int32Array.from(weighty, (isThere) => (isThere === 1 ? line++ : -1))
}

/** Rows that give a mean the same variance, over the rows there are. */
function efficiencyOf(weights: Float64Array | undefined, total: number): number {
  return weights === undefined ? 1 : total ** 2 / sumOfSquares(weights) / weights.length
}

/** The standard error of the observed rate of a bin. */
function spreadOf({ rows, observedRate }: CalibrationBin, efficiency: number): number {
  return Math.sqrt((observedRate * (1 - observedRate)) / (rows * efficiency))
}

/** E|X| of X ~ N(predicted - observed, observed·(1 - observed) / rows), the mean of a folded normal. */
function meanAbsoluteGap(bin: CalibrationBin, efficiency: number): number {
  const gap = bin.meanPredicted - bin.observedRate
  const spread = spreadOf(bin, efficiency)
  if (!(spread > 0)) return Math.abs(gap)
  const ratio = gap / spread
  return 2 * spread * normalPdf(ratio) + gap * (2 * normalCdf(ratio) - 1)
}

function sumOfSquares(weights: Float64Array): number {
  let squares = 0
  for (let i = 0; i < weights.length; i++) squares += (weights[i] as number) ** 2
  return squares
}
