import type { Bins } from '../calibration/equal-mass-bins.ts'
import { rowsByCode } from '../influence/code-sums.ts'
import { rowCount } from '../influence/rows.ts'
import type { RowWeights } from './resampling.ts'

/** Bins of probabilities laid out for replicates. The bins stay those of all rows: only what is in them is drawn again. */
export interface CalibrationBins {
  readonly kind: 'calibration'
  /** Rows, those of a bin together. */
  readonly order: Int32Array
  /** Probability less label of each of them. */
  readonly residuals: Float64Array
  /** The place in `order` behind each bin. */
  readonly ends: Int32Array
}

/** @throws RangeError when the columns differ in length, or there are no rows */
export function calibrationBins(
  labels: Uint8Array,
  probabilities: Float64Array,
  { codes, count }: Bins,
): CalibrationBins {
  rowCount(labels, probabilities, codes)
  const order = rowsByCode(codes)
  const residuals = new Float64Array(order.length)
  const ends = new Int32Array(count)
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number
    residuals[i] = (probabilities[row] as number) - (labels[row] as number)
    ends[codes[row] as number] = i + 1
  }
  // A bin without rows ends where the one before does.
  for (let bin = 1; bin < count; bin++) ends[bin] = Math.max(ends[bin] as number, ends[bin - 1] as number)
  return { kind: 'calibration', order, residuals, ends }
}

/** The expected calibration error under the weights, as `expectedCalibrationError` has it. */
export function calibrationReplicate(
  { order, residuals, ends }: CalibrationBins,
  weights: RowWeights,
  total: number,
  out: Float64Array,
  at: number,
): boolean {
  if (!(total > 0)) return false
  let [error, i] = [0, 0]
  for (let bin = 0; bin < ends.length; bin++) {
    const end = ends[bin] as number
    let sum = 0
    for (; i < end; i++) sum += (weights[order[i] as number] as number) * (residuals[i] as number)
    error += Math.abs(sum)
  }
  out[at] = error / total
  return true
}
