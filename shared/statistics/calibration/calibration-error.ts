import { normalCdf, normalPdf } from '../distributions/normal.ts'
import type { CalibrationBin } from './bin-table.ts'
import { binTable } from './bin-table.ts'
import { equalMassBins } from './equal-mass-bins.ts'

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
  const efficiency = weights === undefined ? 1 : total ** 2 / sumOfSquares(weights) / labels.length
  let [value, resampled] = [0, 0]
  for (const bin of table) {
    const share = bin.weight / total
    value += share * Math.abs(bin.meanPredicted - bin.observedRate)
    resampled += share * meanAbsoluteGap(bin, efficiency)
  }
  return { value, debiased: 2 * value - resampled, bins: table.length }
}

/** E|X| of X ~ N(predicted - observed, observed·(1 - observed) / rows), the mean of a folded normal. */
function meanAbsoluteGap({ rows, meanPredicted, observedRate }: CalibrationBin, efficiency: number): number {
  const gap = meanPredicted - observedRate
  const spread = Math.sqrt((observedRate * (1 - observedRate)) / (rows * efficiency))
  if (!(spread > 0)) return Math.abs(gap)
  const ratio = gap / spread
  return 2 * spread * normalPdf(ratio) + gap * (2 * normalCdf(ratio) - 1)
}

function sumOfSquares(weights: Float64Array): number {
  let squares = 0
  for (let i = 0; i < weights.length; i++) squares += (weights[i] as number) ** 2
  return squares
}
