import { requireBinary, rowCount } from '../influence/rows.ts'
import { argsort } from './sort.ts'

/**
 * The rows of a binary classifier in descending order of their scores. Sorting costs more than any statistic of the order,
 * so it is done once; each statistic, and each bootstrap replicate, is then one pass over the codes.
 */
export interface Ranking {
  /** A row a code, highest score first: the row's number, `LAST_OF_TIE` and the sign bit. See `rowOf` and `isPositive`. */
  readonly codes: Int32Array
  /** As given, by row. */
  readonly scores: Float64Array
  readonly positives: number
  readonly negatives: number
}

/** Set where the next code has another score, or where there is none: only here is a threshold. */
const LAST_OF_TIE = 1 << 30
const ROW = LAST_OF_TIE - 1
/** The sign: one comparison tells the class. */
const POSITIVE = 1 << 31

export function rowOf(code: number): number {
  return code & ROW
}

export function isPositive(code: number): boolean {
  return code < 0
}

export function isLastOfTie(code: number): boolean {
  return (code & LAST_OF_TIE) !== 0
}

/**
 * Ranks the rows by score. Equal scores stay together, -0 equals 0, and infinite scores are the highest and the lowest.
 * @param labels 0 or 1 a row
 * @param scores higher where the model holds 1 for more likely
 * @throws RangeError when the lengths differ, there are no rows or more than 2^30, a label is neither 0 nor 1, a score is
 *   NaN, or one of the classes has no row
 */
export function rankByScore(labels: Uint8Array, scores: Float64Array): Ranking {
  const rows = rowCount(labels, scores)
  if (rows > ROW) throw new RangeError(`There are ${rows} rows; at most ${ROW} can be ranked.`)
  const positives = countPositives(labels)
  const { order, values } = argsort(scores)
  const codes = new Int32Array(rows)
  for (let i = 0; i < rows; i++) {
    const row = order[i] as number
    const isLast = i === 0 || values[i - 1] !== values[i]
    codes[rows - 1 - i] = row | (isLast ? LAST_OF_TIE : 0) | (labels[row] === 1 ? POSITIVE : 0)
  }
  return { codes, scores, positives, negatives: rows - positives }
}

/** @throws RangeError when a label is neither 0 nor 1, or one of the classes has no row */
function countPositives(labels: Uint8Array): number {
  requireBinary(labels)
  let positives = 0
  for (let i = 0; i < labels.length; i++) positives += labels[i] as number
  if (positives === 0) throw new RangeError('No row has the label 1: there is nothing to tell apart.')
  if (positives === labels.length) throw new RangeError('No row has the label 0: there is nothing to tell apart.')
  return positives
}

/** What the rows of each class weigh together. */
export interface ClassTotals {
  readonly positive: number
  readonly negative: number
}

/**
 * @param weights 0 or more a row; 1 each when there are none
 * @throws RangeError when the lengths differ, a weight is negative or not finite, or a class weighs nothing
 */
export function classTotals(ranking: Ranking, weights: Float64Array | undefined): ClassTotals {
  const { codes, positives, negatives } = ranking
  if (weights === undefined) return { positive: positives, negative: negatives }
  rowCount(codes, weights)
  let [positive, negative] = [0, 0]
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number
    const weight = weights[rowOf(code)] as number
    if (!(weight >= 0)) throw new RangeError(`Weight ${weight} of row ${rowOf(code)} is not a number of 0 or more.`)
    if (isPositive(code)) positive += weight
    else negative += weight
  }
  if (!(positive > 0 && negative > 0 && positive + negative < Number.POSITIVE_INFINITY))
    throw new RangeError(`The weights of the classes sum to ${negative} and ${positive}.`)
  return { positive, negative }
}
