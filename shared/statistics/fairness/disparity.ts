import type { ConfusionMatrix } from '../classification/confusion-matrix.ts'
import type { Estimate } from '../influence/estimate.ts'
import type { GroupCells, GroupRate } from './group-rates.ts'
import { groupCells, RATE_CELLS, rateOf } from './group-rates.ts'

/** The two groups that are furthest apart in a rate. */
export interface Disparity {
  /**
   * The difference or ratio of the two, with the influence of every row. Its standard error is that of this pair of
   * groups; that it is the widest of many pairs, chosen after the fact, makes the difference too large on average.
   */
  readonly estimate: Estimate
  readonly rate: GroupRate
  readonly lowest: number
  readonly highest: number
}

type Comparison = 'difference' | 'ratio'

/**
 * Fairlearn's `demographic_parity_difference`: the highest less the lowest selection rate of the groups.
 *
 * @throws RangeError for fewer than two groups, and for bad columns.
 */
export function demographicParityDifference(matrix: ConfusionMatrix, groups: Int32Array): Disparity {
  return disparity(groupCells(matrix, groups), 'selection_rate', 'difference')
}

/**
 * Fairlearn's `demographic_parity_ratio`: the lowest over the highest selection rate of the groups.
 *
 * @throws RangeError for fewer than two groups, when nobody is selected, and for bad columns.
 */
export function demographicParityRatio(matrix: ConfusionMatrix, groups: Int32Array): Disparity {
  return disparity(groupCells(matrix, groups), 'selection_rate', 'ratio')
}

/**
 * Fairlearn's `equal_opportunity_difference`: the highest less the lowest true positive rate of the groups.
 *
 * @throws RangeError for fewer than two groups, a group without a positive row, and for bad columns.
 */
export function equalOpportunityDifference(matrix: ConfusionMatrix, groups: Int32Array): Disparity {
  return disparity(groupCells(matrix, groups), 'true_positive_rate', 'difference')
}

/**
 * Fairlearn's `equal_opportunity_ratio`: the lowest over the highest true positive rate of the groups.
 *
 * @throws RangeError as `equalOpportunityDifference`, and when every rate is 0.
 */
export function equalOpportunityRatio(matrix: ConfusionMatrix, groups: Int32Array): Disparity {
  return disparity(groupCells(matrix, groups), 'true_positive_rate', 'ratio')
}

/**
 * Fairlearn's `equalized_odds_difference` (worst case): the greater of the differences in true and in false positive
 * rates.
 *
 * @throws RangeError for fewer than two groups, a group of one class, and for bad columns.
 */
export function equalizedOddsDifference(matrix: ConfusionMatrix, groups: Int32Array): Disparity {
  const [first, second] = oddsDisparities(matrix, groups, 'difference')
  return second.estimate.value > first.estimate.value ? second : first
}

/**
 * Fairlearn's `equalized_odds_ratio` (worst case): the lesser of the ratios of true and of false positive rates.
 *
 * @throws RangeError as `equalizedOddsDifference`, and when a rate is 0 in every group.
 */
export function equalizedOddsRatio(matrix: ConfusionMatrix, groups: Int32Array): Disparity {
  const [first, second] = oddsDisparities(matrix, groups, 'ratio')
  return second.estimate.value < first.estimate.value ? second : first
}

function oddsDisparities(matrix: ConfusionMatrix, groups: Int32Array, how: Comparison): [Disparity, Disparity] {
  const cells = groupCells(matrix, groups)
  return [disparity(cells, 'true_positive_rate', how), disparity(cells, 'false_positive_rate', how)]
}

interface Extreme {
  readonly group: number
  readonly rate: number
  /** The sum of the weights in the denominator. */
  readonly size: number
}

function disparity(cells: GroupCells, rate: GroupRate, how: Comparison): Disparity {
  const { lowest, highest } = extremes(cells, rate)
  if (how === 'ratio' && highest.rate === 0) {
    throw new RangeError(`The ratio is undefined: the ${words(rate)} of every group is 0.`)
  }
  const value = how === 'ratio' ? lowest.rate / highest.rate : highest.rate - lowest.rate
  // The derivatives by the two rates.
  const byHighest = how === 'ratio' ? -value / highest.rate : 1
  const byLowest = how === 'ratio' ? 1 / highest.rate : -1
  const { hits, of } = RATE_CELLS[rate]
  const { matrix, groups } = cells
  const influence = new Float64Array(matrix.rows)
  for (let i = 0; i < matrix.rows; i++) {
    const group = groups[i] as number
    const extreme = group === highest.group ? highest : group === lowest.group ? lowest : undefined
    const cell = matrix.cells[i] as number
    if (extreme === undefined || !of.includes(cell)) continue
    const slope = extreme === highest ? byHighest : byLowest
    const deviation = (hits.includes(cell) ? 1 : 0) - extreme.rate
    influence[i] = (slope * matrix.rows * (matrix.weights?.[i] ?? 1) * deviation) / extreme.size
  }
  return { estimate: { value, influence }, rate, lowest: lowest.group, highest: highest.group }
}

/** The groups of the lowest and the highest rate, two of them even when all rates are the same. */
function extremes({ cells }: GroupCells, name: GroupRate): { lowest: Extreme; highest: Extreme } {
  let [lowest, highest]: [Extreme | undefined, Extreme | undefined] = [undefined, undefined]
  for (const [group, counts] of cells) {
    const { rate, size } = rateOf(counts, name)
    if (rate === undefined) {
      const missing = name === 'true_positive_rate' ? 'positive' : 'negative'
      throw new RangeError(`The ${words(name)} of group ${group} is undefined: it has no ${missing} row.`)
    }
    const each = { group, rate, size }
    if (lowest === undefined || rate < lowest.rate) lowest = each
    if (highest === undefined || rate >= highest.rate) highest = each
  }
  if (lowest === undefined || highest === undefined || cells.size < 2) {
    throw new RangeError(`There ${cells.size === 1 ? 'is one group' : 'are no groups'}; a comparison needs two.`)
  }
  return { lowest, highest }
}

function words(rate: GroupRate): string {
  return rate.replaceAll('_', ' ')
}
