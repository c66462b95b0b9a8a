import { rowsByCode } from '../influence/code-sums.ts'
import { argsort } from '../ranking/sort.ts'

export interface Concordance {
  /** Of each row: how many rows it is in the same order with in both columns, less those in the opposite one. */
  readonly net: Float64Array
  /** Of each row: how many rows have another value in the first column. */
  readonly differing: Float64Array
}

/**
 * Counts the concordant and discordant partners of every row in O(n log n): rows are taken in order of the first column,
 * and a Fenwick tree holds how many of them lie below each value of the second.
 *
 * @throws RangeError when a value is NaN.
 */
export function concordance(first: Float64Array, second: Float64Array): Concordance {
  const rows = first.length
  const [x, y] = [denseRanks(first), denseRanks(second)]
  const order = rowsByCode(x)
  const net = new Float64Array(rows)
  const differing = new Float64Array(rows)
  const totals = fenwickTree(rows)
  for (let i = 0; i < rows; i++) totals.add(y[i] as number)
  const before = fenwickTree(rows)
  for (let start = 0; start < rows; ) {
    let end = start + 1
    while (end < rows && x[order[end] as number] === x[order[start] as number]) end++
    const group = order.subarray(start, end)
    // Of the rows with a lower first value: how many lie below this row's second value less how many lie above.
    for (const row of group) net[row] = balance(before, y[row] as number, start)
    for (const row of group) before.add(y[row] as number)
    // And of those with a higher one, with the sign turned: all rows less the rows up to the group's end.
    for (const row of group) {
      const rank = y[row] as number
      const higher = balance(totals, rank, rows) - balance(before, rank, end)
      net[row] = (net[row] as number) - higher
      differing[row] = rows - group.length
    }
    start = end
  }
  return { net, differing }
}

/** Of `size` counted ranks: how many are below the rank, less how many are above it. */
function balance(tree: FenwickTree, rank: number, size: number): number {
  return tree.upTo(rank - 1) - (size - tree.upTo(rank))
}

interface FenwickTree {
  add(rank: number): void
  /** How many of the added ranks are at most this one. */
  upTo(rank: number): number
}

/** Fenwick, "A New Data Structure for Cumulative Frequency Tables", 1994. */
function fenwickTree(size: number): FenwickTree {
  const counts = new Int32Array(size + 1)
  return {
    add(rank) {
      for (let i = rank + 1; i <= size; i += i & -i) counts[i] = (counts[i] as number) + 1
    },
    upTo(rank) {
      let sum = 0
      for (let i = rank + 1; i > 0; i -= i & -i) sum += counts[i] as number
      return sum
    },
  }
}

/** The rank of each value among the distinct values, from 0. */
function denseRanks(column: Float64Array): Int32Array {
  const { order, values } = argsort(column)
  const ranks = new Int32Array(column.length)
  for (let k = 0, rank = 0; k < order.length; k++) {
    if (k > 0 && values[k] !== values[k - 1]) rank++
    ranks[order[k] as number] = rank
  }
  return ranks
}
