import { classTotals, isLastOfTie, isPositive, type Ranking, rowOf } from '../ranking/ranking.ts'
import { laneSums } from './lane-sums.ts'
import { LANES } from './poisson.ts'
import type { Drawn } from './resampling.ts'

/**
 * A ranking laid out for replicates: only where a row of class 1 stands does a curve turn, and what lies between such
 * rows is a plain sum.
 */
export interface RankingSteps {
  readonly kind: 'ranking'
  /** Rows from the highest score down; within a score, class 1 first. */
  readonly order: Int32Array
  /**
   * The scores that rows of class 1 have, three places in `order` each: behind the rows of class 0 above, behind its rows
   * of class 1, and its end. Rows below the lowest of them have no place.
   */
  readonly steps: Int32Array
  /**
   * What class 0 weighs over what class 1 weighs, held as observed when rows are drawn within their class; `undefined`
   * when the classes are drawn together.
   */
  readonly odds: number | undefined
}

/** So many places are summed at once: their sums stay in the first-level cache. */
const PLACES = 3 * 256

/** So small that no rate notices: what was not drawn at the very top is then 0 / 1e-300 = 0, without a question. */
const NOTHING = 1e-300

/** Where a replicate of a ranking holds its numbers. */
export const RANKING_OUTPUTS = ['roc_auc', 'average_precision', 'ks_statistic'] as const

/**
 * @param stratified rows are drawn within their class
 * @throws RangeError for bad weights
 */
export function rankingSteps(ranking: Ranking, stratified: boolean, sampleWeights?: Float64Array): RankingSteps {
  const { positive, negative } = classTotals(ranking, sampleWeights)
  const odds = stratified ? negative / positive : undefined
  return { kind: 'ranking', odds, ...orderAndSteps(ranking) }
}

function orderAndSteps({ codes, positives }: Ranking): Pick<RankingSteps, 'order' | 'steps'> {
  const order = new Int32Array(codes.length)
  const steps = new Int32Array(3 * positives)
  let [start, used] = [0, 0]
  for (let end = 1; end <= codes.length; end++) {
    if (!isLastOfTie(codes[end - 1] as number)) continue
    let place = start
    for (let i = start; i < end; i++) {
      const code = codes[i] as number
      if (isPositive(code)) order[place++] = rowOf(code)
    }
    if (place > start) {
      steps.set([start, place, end], used)
      used += 3
    }
    for (let i = start; i < end; i++) {
      const code = codes[i] as number
      if (!isPositive(code)) order[place++] = rowOf(code)
    }
    start = end
  }
  return { order, steps: steps.slice(0, used) }
}

/**
 * The area under the ROC curve, average precision and the Kolmogorov-Smirnov statistic of each lane, written to `out` from
 * `at` on, the lanes `width` apart: exactly what `rocAuc`, `averagePrecision` and `ksStatistic` give for rows that weigh
 * as much, up to rounding and to `odds`.
 * @throws RangeError when rows have no class
 */
export function rankingReplicates(
  { order, steps, odds }: RankingSteps,
  drawn: Drawn,
  out: Float64Array,
  at: number,
  width: number,
): void {
  const { classes } = drawn
  if (classes === undefined) throw new RangeError('A ranking is resampled by the classes of its rows.')
  const curves = Array.from({ length: LANES }, (_, lane): Curve => {
    const [positive, negative] = [classes.positive[lane] as number, classes.negative[lane] as number]
    const worth = odds === undefined ? 1 : (odds * positive) / negative
    return { positive, negative, worth, at: new Float64Array(POINT) }
  })
  const sums = new Float64Array(LANES * PLACES)
  for (let k = 0; k < steps.length; k += PLACES) {
    const end = Math.min(k + PLACES, steps.length)
    laneSums(drawn, order, steps, k, end, sums)
    for (const [lane, curve] of curves.entries()) follow(curve, sums, lane, LANES * (end - k))
  }
  for (const [lane, { positive, negative, at: point }] of curves.entries()) {
    const pairs = positive * negative
    const place = at + lane * width
    out[place] = (point[PAIRS] as number) / pairs
    out[place + 1] = (point[PRECISION] as number) / positive
    out[place + 2] = (point[DISTANCE] as number) / pairs
  }
}

/** The curves of a replicate. */
interface Curve {
  /** What class 1 weighs. */
  readonly positive: number
  /** What class 0 weighs. */
  readonly negative: number
  /** By so much the weight of class 0 counts in a precision. */
  readonly worth: number
  /** Where the curves stand. */
  readonly at: Float64Array
}

// Weights of the rows so far, and not rates: sums of whole numbers are exact.
const [TRUE_POSITIVE, FALSE_POSITIVE, PAIRS, PRECISION, DISTANCE, POINT] = [0, 1, 2, 3, 4, 5] as const

/** Takes the curves of a lane past scores, of which `sums` holds three each: class 0 above, class 1, and class 0 at it. */
function follow({ positive, negative, worth, at }: Curve, sums: Float64Array, lane: number, length: number): void {
  let truePositive = at[TRUE_POSITIVE] as number
  let falsePositive = at[FALSE_POSITIVE] as number
  let pairs = at[PAIRS] as number
  let precision = at[PRECISION] as number
  let distance = at[DISTANCE] as number
  for (let k = lane; k < length; k += 3 * LANES) {
    const gain = sums[k + LANES] as number
    const ties = sums[k + 2 * LANES] as number
    falsePositive += sums[k] as number
    pairs += gain * (negative - falsePositive - ties / 2)
    truePositive += gain
    falsePositive += ties
    precision += (gain * truePositive) / (truePositive + worth * falsePositive + NOTHING)
    const ahead = truePositive * negative - falsePositive * positive
    if (ahead > distance) distance = ahead
  }
  at[TRUE_POSITIVE] = truePositive
  at[FALSE_POSITIVE] = falsePositive
  at[PAIRS] = pairs
  at[PRECISION] = precision
  at[DISTANCE] = distance
}
