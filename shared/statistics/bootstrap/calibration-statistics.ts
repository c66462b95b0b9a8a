import type { Bins } from '../calibration/equal-mass-bins.ts'
import { rowsByCode } from '../influence/code-sums.ts'
import { rowCount } from '../influence/rows.ts'
import { BLOCK } from './blocks.ts'
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
  bins: CalibrationBins,
  weights: RowWeights,
  total: number,
  out: Float64Array,
  at: number,
): boolean {
  if (!(total > 0)) return false
  const { ends } = bins
  let error = 0
  let start = 0
  for (let bin = 0; bin < ends.length; bin++) {
    const end = ends[bin] as number
    let sum = 0
    for (let i = start; i < end; i += BLOCK) sum += sumBlock(bins, i, Math.min(i + BLOCK, end), weights)
    error += Math.abs(sum)
    start = end
  }
  out[at] = error / total
  return true
}

function sumBlock({ order, residuals }: CalibrationBins, from: number, to: number, weights: RowWeights): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += (weights[order[i] as number] as number) * (residuals[i] as number)
  return sum
}
