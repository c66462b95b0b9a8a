import type { ConfusionMatrix } from '../classification/confusion-matrix.ts'
import { codeCount, rowCount } from '../influence/rows.ts'

/** A rate of one group: of the rows in its denominator, the share predicted positive. */
export type GroupRate = 'selection_rate' | 'true_positive_rate' | 'false_positive_rate'

/** Per group, the sums of weights in the four cells of its binary matrix: TN, FP, FN, TP. */
export interface GroupCells {
  readonly groups: Int32Array
  readonly cells: ReadonlyMap<number, Float64Array>
  readonly matrix: ConfusionMatrix
}

/**
 * The binary matrix of each group that has a row of positive weight.
 *
 * @throws RangeError when the columns differ in length, a code is negative, or there are more than two classes.
 */
export function groupCells(matrix: ConfusionMatrix, groups: Int32Array): GroupCells {
  if (matrix.classes !== 2) throw new RangeError(`There are ${matrix.classes} classes, not two.`)
  const rows = rowCount(matrix.cells, groups)
  const size = codeCount(groups)
  const sums = new Float64Array(4 * size)
  for (let i = 0; i < rows; i++) {
    const group = groups[i] as number
    const cell = 4 * group + (matrix.cells[i] as number)
    sums[cell] = (sums[cell] as number) + (matrix.weights?.[i] ?? 1)
  }
  const cells = new Map<number, Float64Array>()
  for (let group = 0; group < size; group++) {
    const own = sums.subarray(4 * group, 4 * group + 4)
    if (own.some((each) => each > 0)) cells.set(group, own)
  }
  return { groups, cells, matrix }
}

/** Which of the four cells a rate counts, and which of them it counts as hits. */
export const RATE_CELLS: Readonly<
  Record<GroupRate, { readonly hits: readonly number[]; readonly of: readonly number[] }>
> = {
  selection_rate: { hits: [1, 3], of: [0, 1, 2, 3] },
  true_positive_rate: { hits: [3], of: [2, 3] },
  false_positive_rate: { hits: [1], of: [0, 1] },
}

/** A rate of the four counts, and its denominator; the rate is undefined when that is 0. */
export function rateOf(counts: Float64Array, rate: GroupRate): { rate: number | undefined; size: number } {
  const { hits, of } = RATE_CELLS[rate]
  const size = sumOf(counts, of)
  return { rate: size > 0 ? sumOf(counts, hits) / size : undefined, size }
}

function sumOf(counts: Float64Array, cells: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + (counts[cell] as number), 0)
}
