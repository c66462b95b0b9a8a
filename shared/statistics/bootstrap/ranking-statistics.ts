import { BLOCK } from '../blocks.ts'
import { classTotals, isLastOfTie, isPositive, type Ranking, rowOf } from '../ranking/ranking.ts'
import type { RowWeights } from './resampling.ts'

/**
 * A ranking laid out for replicates. Only where a row of class 1 stands does a curve turn: where such rows are rare, what
 * lies between them is a plain sum, and where they are not, one pass over all rows takes less.
 */
export type RankingSteps = SparseRanking | DenseRanking

interface RankedClasses {
  /** Rows of class 1. */
  readonly positiveRows: Int32Array
  /**
   * What class 0 weighs over what class 1 weighs, held as observed when rows are drawn within their class; `undefined`
   * when the classes are drawn together.
   */
  readonly odds: number | undefined
}

/** By groups: the rows with one score of which some are of class 1. */
export interface SparseRanking extends RankedClasses {
  readonly kind: 'sparse ranking'
  /** Rows from the highest score down; within a score, class 1 first. `undefined` when the rows lie in that order. */
  readonly order: Int32Array | undefined
  /** Three places in `order` a group: behind the rows of class 0 above it, behind its rows of class 1, and its end. */
  readonly steps: Int32Array
}

/** Row by row; for rows without weights of their own, as a replicate is then of whole numbers. */
export interface DenseRanking extends RankedClasses {
  readonly kind: 'dense ranking'
  /** Those of the ranking. */
  readonly codes: Int32Array
}

/** So many groups are summed at once: their sums stay in the first-level cache. */
const GROUPS = BLOCK >> 3

/** So small that no rate notices: what was not drawn at the very top is then 0 / 1e-300 = 0, without a question. */
const NOTHING = 1e-300

/** Rows a group from which on sums between groups pay: below, the processor guesses the ends of the sums wrong. */
const SPARSE = 8

/** Where a replicate of a ranking holds its numbers. */
export const RANKING_OUTPUTS = ['roc_auc', 'average_precision', 'ks_statistic'] as const

/**
 * @param stratified rows are drawn within their class
 * @throws RangeError for bad weights
 */
export function rankingSteps(ranking: Ranking, stratified: boolean, sampleWeights?: Float64Array): RankingSteps {
  const { codes } = ranking
  const { positive, negative } = classTotals(ranking, sampleWeights)
  const classes = { positiveRows: positiveRows(ranking), odds: stratified ? negative / positive : undefined }
  const { order, steps } = groups(ranking)
  const isDense = sampleWeights === undefined && codes.length < SPARSE * (steps.length / 3)
  if (isDense) return { kind: 'dense ranking', codes, ...classes }
  return { kind: 'sparse ranking', order, steps, ...classes }
}

function positiveRows({ codes, positives }: Ranking): Int32Array {
  const rows = new Int32Array(positives)
  let seen = 0
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number
    if (isPositive(code)) rows[seen++] = rowOf(code)
  }
  return rows
}

function groups({ codes }: Ranking): { readonly order: Int32Array; readonly steps: Int32Array } {
  const order = new Int32Array(codes.length)
  const steps: number[] = []
  let start = 0
  for (let end = 1; end <= codes.length; end++) {
    if (!isLastOfTie(codes[end - 1] as number)) continue
    let place = start
    for (let i = start; i < end; i++) {
      const code = codes[i] as number
      if (isPositive(code)) order[place++] = rowOf(code)
    }
    if (place > start) steps.push(start, place, end)
    for (let i = start; i < end; i++) {
      const code = codes[i] as number
      if (!isPositive(code)) order[place++] = rowOf(code)
    }
    start = end
  }
  return { order, steps: Int32Array.from(steps) }
}

/**
 * The area under the ROC curve, average precision and the Kolmogorov-Smirnov statistic under the weights, written to
 * `out` from `at` on: exactly what `rocAuc`, `averagePrecision` and `ksStatistic` give, up to rounding and to `odds`.
 * @returns whether they are defined: whether each class weighs anything
 */
export function rankingReplicate(
  ranking: RankingSteps,
  weights: RowWeights,
  total: number,
  out: Float64Array,
  at: number,
): boolean {
  const { positiveRows } = ranking
  let positive = 0
  for (let i = 0; i < positiveRows.length; i++) positive += weights[positiveRows[i] as number] as number
  const negative = total - positive
  if (!(positive > 0 && negative > 0)) return false
  const totals = { positive, negative, odds: ranking.odds ?? negative / positive }
  const curve = new Float64Array(CURVE)
  if (ranking.kind === 'sparse ranking') {
    const { order, steps } = ranking
    const sums = new Float64Array(3 * GROUPS)
    for (let k = 0; k < steps.length; k += 3 * GROUPS) {
      const end = Math.min(k + 3 * GROUPS, steps.length)
      if (order === undefined) sumsInOrder(steps, k, end, weights, sums)
      else sumsOf(order, steps, k, end, weights, sums)
      followGroups(sums, end - k, totals, curve)
    }
  } else {
    const { codes } = ranking
    for (let i = 0; i < codes.length; i += BLOCK)
      denseBlock(ranking, i, Math.min(i + BLOCK, codes.length), weights, totals, curve)
  }
  out[at] = curve[AREA] as number
  out[at + 1] = curve[PRECISION] as number
  out[at + 2] = curve[DISTANCE] as number
  return true
}

interface Totals {
  readonly positive: number
  readonly negative: number
  readonly odds: number
}

// Where the curves stand between two blocks. Rates, not sums of weights: the numbers below 1 of all rows so far.
const [TRUE_POSITIVE, FALSE_POSITIVE, AREA, PRECISION, DISTANCE, GAINED, TIED, CURVE] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const

/** What the rows between two places weigh, for the places from `from` up to `to`. */
function sumsOf(
  order: Int32Array,
  places: Int32Array,
  from: number,
  to: number,
  weights: RowWeights,
  sums: Float64Array,
): void {
  let i = from === 0 ? 0 : (places[from - 1] as number)
  for (let k = from; k < to; k++) {
    const end = places[k] as number
    let sum = 0
    for (; i < end; i++) sum += weights[order[i] as number] as number
    sums[k - from] = sum
  }
}

/** The same where the rows lie in order. */
function sumsInOrder(places: Int32Array, from: number, to: number, weights: RowWeights, sums: Float64Array): void {
  let i = from === 0 ? 0 : (places[from - 1] as number)
  for (let k = from; k < to; k++) {
    const end = places[k] as number
    let sum = 0
    for (; i < end; i++) sum += weights[i] as number
    sums[k - from] = sum
  }
}

/** Takes the curves past groups, of which `sums` holds three each: class 0 above, class 1, and class 0 at its score. */
function followGroups(
  sums: Float64Array,
  length: number,
  { positive, negative, odds }: Totals,
  curve: Float64Array,
): void {
  let truePositive = curve[TRUE_POSITIVE] as number
  let falsePositive = curve[FALSE_POSITIVE] as number
  let area = curve[AREA] as number
  let precision = curve[PRECISION] as number
  let distance = curve[DISTANCE] as number
  for (let k = 0; k < length; k += 3) {
    const gain = (sums[k + 1] as number) / positive
    const ties = (sums[k + 2] as number) / negative
    falsePositive += (sums[k] as number) / negative
    area += gain * (1 - falsePositive - ties / 2)
    truePositive += gain
    falsePositive += ties
    precision += (gain * truePositive) / (truePositive + odds * falsePositive + NOTHING)
    if (truePositive - falsePositive > distance) distance = truePositive - falsePositive
  }
  curve[TRUE_POSITIVE] = truePositive
  curve[FALSE_POSITIVE] = falsePositive
  curve[AREA] = area
  curve[PRECISION] = precision
  curve[DISTANCE] = distance
}

/** Rows of the codes from `from` up to `to`. */
function denseBlock(
  { codes }: DenseRanking,
  from: number,
  to: number,
  weights: RowWeights,
  { positive, negative, odds }: Totals,
  curve: Float64Array,
): void {
  let truePositive = curve[TRUE_POSITIVE] as number
  let falsePositive = curve[FALSE_POSITIVE] as number
  let area = curve[AREA] as number
  let precision = curve[PRECISION] as number
  let distance = curve[DISTANCE] as number
  let drawn = curve[GAINED] as number
  let tied = curve[TIED] as number
  for (let i = from; i < to; i++) {
    const code = codes[i] as number
    const weight = weights[rowOf(code)] as number
    // The sign bit as a mask, and no question: half of the guesses at its answer would be wrong.
    const positiveMask = code >> 31
    drawn += weight & positiveMask
    tied += weight & ~positiveMask
    if (!isLastOfTie(code)) continue
    const gain = drawn / positive
    const ties = tied / negative
    area += gain * (1 - falsePositive - ties / 2)
    truePositive += gain
    falsePositive += ties
    precision += (gain * truePositive) / (truePositive + odds * falsePositive + NOTHING)
    if (truePositive - falsePositive > distance) distance = truePositive - falsePositive
    drawn = 0
    tied = 0
  }
  curve[TRUE_POSITIVE] = truePositive
  curve[FALSE_POSITIVE] = falsePositive
  curve[AREA] = area
  curve[PRECISION] = precision
  curve[DISTANCE] = distance
  curve[GAINED] = drawn
  curve[TIED] = tied
}
