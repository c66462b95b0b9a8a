import type { Estimate } from '../influence/estimate.ts'
import { rowCount } from '../influence/rows.ts'
import { weightedMean } from '../influence/weighted-mean.ts'

type Score = (actual: number, low: number, high: number) => number

/**
 * The share of actual values within their predicted interval, its ends included.
 *
 * @throws RangeError for no rows, columns of different length, a value that is not a number, an interval whose low end is
 *   above its high end, or bad weights.
 */
export function intervalCoverage(
  actual: Float64Array,
  low: Float64Array,
  high: Float64Array,
  weights?: Float64Array,
): Estimate {
  return meanScore(actual, low, high, weights, (y, from, to) => (y >= from && y <= to ? 1 : 0))
}

/**
 * The mean interval score (Winkler 1972; Gneiting and Raftery, JASA 102, 2007, eq. 43) of intervals of the given
 * coverage 1 - α: the width, and 2/α times how far the actual value lies outside. Less is better.
 *
 * @throws RangeError as `intervalCoverage`, and when the coverage is not within 0 and 1.
 */
export function meanIntervalScore(
  actual: Float64Array,
  low: Float64Array,
  high: Float64Array,
  coverage: number,
  weights?: Float64Array,
): Estimate {
  if (!(coverage > 0 && coverage < 1)) throw new RangeError(`The coverage ${coverage} is not within 0 and 1.`)
  const penalty = 2 / (1 - coverage)
  return meanScore(actual, low, high, weights, (y, from, to) => {
    const outside = Math.max(0, from - y, y - to)
    return to - from + penalty * outside
  })
}

function meanScore(
  actual: Float64Array,
  low: Float64Array,
  high: Float64Array,
  weights: Float64Array | undefined,
  score: Score,
): Estimate {
  const rows = rowCount(actual, low, high, weights)
  const scores = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    const [y, from, to] = [actual[i] as number, low[i] as number, high[i] as number]
    if (!(from <= to)) throw new RangeError(`The interval of row ${i} runs from ${from} to ${to}.`)
    if (Number.isNaN(y)) throw new RangeError(`The actual value of row ${i} is not a number.`)
    scores[i] = score(y, from, to)
  }
  return weightedMean(scores, weights)
}
