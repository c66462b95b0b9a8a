import { logitUncertain } from '../inference/logit.ts'
import { rowCount } from '../influence/rows.ts'
import type { Interval } from '../intervals/interval.ts'
import { countPositives } from './ranking.ts'
import { sortAscending } from './sort.ts'

/** The area under the ROC curve with its variance. */
export interface Delong {
  readonly auc: number
  /** Of the area: the variances of the placements, each over the number of rows of its class. */
  readonly variance: number
  readonly positives: number
  readonly negatives: number
}

/**
 * The area under the ROC curve and DeLong's variance of it, by ranks (Sun and Xu, "Fast Implementation of DeLong's
 * Algorithm", IEEE Signal Processing Letters 21, 2014): the numbers of pROC's `auc` and `var`.
 *
 * For one number of one column at its fastest: each class is sorted by itself and no row is remembered. What needs the
 * rows (weights, clusters, pairs of models) takes `rocAuc`.
 * @throws RangeError when the lengths differ, a label is neither 0 nor 1, a score is NaN, or a class has fewer than 2 rows
 */
export function delong(labels: Uint8Array, scores: Float64Array): Delong {
  rowCount(labels, scores)
  const positives = countPositives(labels)
  const negatives = labels.length - positives
  if (positives < 2 || negatives < 2)
    throw new RangeError(`A variance needs 2 rows of each class; there are ${negatives} and ${positives}.`)
  const [low, high] = sortedByClass(labels, scores, positives)
  const auc = placements(high, low, 0).sum / positives
  // Around their mean, since near 1 the squares would lose all digits.
  const ofHigh = placements(high, low, auc).squares / (positives - 1)
  const ofLow = placements(low, high, 1 - auc).squares / (negatives - 1)
  return { auc, variance: ofHigh / positives + ofLow / negatives, positives, negatives }
}

/** The confidence interval of the area on the logit scale, which stays within 0 and 1. */
export function delongInterval({ auc, variance }: Delong, confidence: number): Interval {
  const uncertain = logitUncertain(auc, Math.sqrt(variance), Number.POSITIVE_INFINITY)
  const alpha = (1 - confidence) / 2
  return { low: uncertain.lower(alpha), high: uncertain.upper(alpha) }
}

function sortedByClass(labels: Uint8Array, scores: Float64Array, positives: number): [Float64Array, Float64Array] {
  const high = new Float64Array(positives)
  const low = new Float64Array(labels.length - positives)
  let [i, j] = [0, 0]
  for (let row = 0; row < labels.length; row++) {
    if (labels[row] === 1) high[i++] = scores[row] as number
    else low[j++] = scores[row] as number
  }
  return [sortAscending(low), sortAscending(high)]
}

/**
 * The placement of a value is the part of the other class that lies below it, equal values counting half.
 * @param of ascending, as `among`
 * @returns the sums of the placements less `centre`, and of their squares
 */
function placements(of: Float64Array, among: Float64Array, centre: number): { sum: number; squares: number } {
  // In half rows: the sum around 0 is a whole number and has no rounding.
  const middle = 2 * among.length * centre
  let [below, upTo, sum, squares] = [0, 0, 0, 0]
  for (let i = 0; i < of.length; i++) {
    const value = of[i] as number
    while (below < among.length && (among[below] as number) < value) below++
    if (upTo < below) upTo = below
    while (upTo < among.length && among[upTo] === value) upTo++
    const deviation = below + upTo - middle
    sum += deviation
    squares += deviation * deviation
  }
  return { sum: sum / (2 * among.length), squares: squares / (2 * among.length) ** 2 }
}
