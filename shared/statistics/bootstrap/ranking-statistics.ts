import { classTotals, isLastOfTie, isPositive, type Ranking, rowOf } from '../ranking/ranking.ts'
import type { RowWeights } from './resampling.ts'

/**
 * A ranking laid out for replicates: only where a row of class 1 stands does a curve turn, so what lies between is a
 * plain sum. A group is the rows with one score of which some are of class 1.
 */
export interface RankingSteps {
  readonly kind: 'ranking'
  /** Rows from the highest score down; within a score, class 1 first. */
  readonly order: Int32Array
  /** Three places in `order` a group: behind the rows of class 0 above it, behind its rows of class 1, and its end. */
  readonly steps: Int32Array
  /** Rows of class 1. */
  readonly positiveRows: Int32Array
  /**
   * What class 0 weighs over what class 1 weighs, held as observed when rows are drawn within their class; `undefined`
   * when the classes are drawn together.
   */
  readonly odds: number | undefined
}

/** Where a replicate of a ranking holds its numbers. */
export const RANKING_OUTPUTS = ['roc_auc', 'average_precision', 'ks_statistic'] as const

/**
 * @param stratified rows are drawn within their class
 * @throws RangeError for bad weights
 */
export function rankingSteps(ranking: Ranking, stratified: boolean, sampleWeights?: Float64Array): RankingSteps {
  const { codes, positives } = ranking
  const { positive, negative } = classTotals(ranking, sampleWeights)
  const order = new Int32Array(codes.length)
  const positiveRows = new Int32Array(positives)
  const steps: number[] = []
  let [start, seen] = [0, 0]
  for (let end = 1; end <= codes.length; end++) {
    if (!isLastOfTie(codes[end - 1] as number)) continue
    let place = start
    for (let i = start; i < end; i++) {
      const code = codes[i] as number
      if (!isPositive(code)) continue
      order[place++] = rowOf(code)
      positiveRows[seen++] = rowOf(code)
    }
    if (place > start) steps.push(start, place, end)
    for (let i = start; i < end; i++) {
      const code = codes[i] as number
      if (!isPositive(code)) order[place++] = rowOf(code)
    }
    start = end
  }
  return {
    kind: 'ranking',
    order,
    steps: Int32Array.from(steps),
    positiveRows,
    odds: stratified ? negative / positive : undefined,
  }
}

/**
 * The area under the ROC curve, average precision and the Kolmogorov-Smirnov statistic under the weights, written to
 * `out` from `at` on: exactly what `rocAuc`, `averagePrecision` and `ksStatistic` give, up to rounding and to `odds`.
 * @returns whether they are defined: whether each class weighs anything
 */
export function rankingReplicate(
  { order, steps, positiveRows, odds }: RankingSteps,
  weights: RowWeights,
  total: number,
  out: Float64Array,
  at: number,
): boolean {
  let positive = 0
  for (let i = 0; i < positiveRows.length; i++) positive += weights[positiveRows[i] as number] as number
  const negative = total - positive
  if (!(positive > 0 && negative > 0)) return false
  const oddsNow = odds ?? negative / positive
  // Rates, not sums: floats from the start, which V8 need not check for overflow and -0.
  let [truePositive, falsePositive, area, precision, distance, i] = [0, 0, 0, 0, 0, 0]
  for (let k = 0; k < steps.length; k += 3) {
    const [start, middle, end] = [steps[k] as number, steps[k + 1] as number, steps[k + 2] as number]
    let [above, gain, ties] = [0, 0, 0]
    for (; i < start; i++) above += weights[order[i] as number] as number
    for (; i < middle; i++) gain += weights[order[i] as number] as number
    for (; i < end; i++) ties += weights[order[i] as number] as number
    falsePositive += above / negative
    area += gain * (1 - falsePositive - ties / negative / 2)
    truePositive += gain / positive
    falsePositive += ties / negative
    // A group that was not drawn adds nothing; at the very top it would be 0 / 0.
    if (gain > 0) precision += (gain * truePositive) / (truePositive + oddsNow * falsePositive)
    if (truePositive - falsePositive > distance) distance = truePositive - falsePositive
  }
  out[at] = area / positive
  out[at + 1] = precision / positive
  out[at + 2] = distance
  return true
}
