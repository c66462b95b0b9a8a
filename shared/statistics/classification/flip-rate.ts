import type { Estimate } from '../influence/estimate.ts'
import { rowCount } from '../influence/rows.ts'
import { weightedMean } from '../influence/weighted-mean.ts'

/**
 * `prediction_flip_rate`: the share of rows that two models predict differently. Of scores, the two sides of
 * `score >= cut` are compared.
 *
 * @throws RangeError for no rows, columns of different length, a NaN score or cut, or bad weights.
 */
export function predictionFlipRate(
  candidate: Float64Array,
  champion: Float64Array,
  cut: number,
  weights?: Float64Array,
): Estimate {
  const rows = rowCount(candidate, champion, weights)
  if (Number.isNaN(cut)) throw new RangeError('The cut is not a number.')
  const flips = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    const [a, b] = [candidate[i] as number, champion[i] as number]
    if (Number.isNaN(a) || Number.isNaN(b)) throw new RangeError(`A score of row ${i} is not a number.`)
    flips[i] = a >= cut === b >= cut ? 0 : 1
  }
  return weightedMean(flips, weights)
}

/**
 * `prediction_flip_rate` of predicted classes: the share of rows to which two models give different codes.
 *
 * @throws RangeError for no rows, columns of different length, or bad weights.
 */
export function classFlipRate(
  candidate: Int32Array | Uint8Array,
  champion: Int32Array | Uint8Array,
  weights?: Float64Array,
): Estimate {
  const rows = rowCount(candidate, champion, weights)
  const flips = new Float64Array(rows)
  for (let i = 0; i < rows; i++) flips[i] = candidate[i] === champion[i] ? 0 : 1
  return weightedMean(flips, weights)
}
