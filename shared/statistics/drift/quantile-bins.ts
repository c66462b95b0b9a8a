import { sortAscending } from '../ranking/sort.ts'

/** Where a numeric column is cut into cells: (-∞, e₀], (e₀, e₁], …, (eₖ, ∞). */
export interface QuantileBins {
  /** Inner edges, ascending and distinct; one cell more than edges. */
  readonly edges: Float64Array
  /** Cells asked for; ties in the reference give fewer. */
  readonly requested: number
}

/**
 * Cells that hold equal shares of the reference, cut at its quantiles (as numpy.quantile interpolates). Quantiles that
 * coincide, or lie at its largest value, cut once or not at all; a constant column gets three cells: below, at, above.
 *
 * @param reference missing values are NaN and left out
 * @throws RangeError when no value is left, or `count` is not a whole number of 2 or more
 */
export function quantileBins(reference: Float64Array, count: number): QuantileBins {
  if (!(Number.isInteger(count) && count >= 2)) throw new RangeError(`Bins must be 2 or more, not ${count}.`)
  const sorted = sortAscending(reference.filter((value) => !Number.isNaN(value)))
  if (sorted.length === 0) throw new RangeError('The reference column has no value to cut at.')
  const smallest = sorted[0] as number
  const largest = sorted[sorted.length - 1] as number
  // Without an edge of its own, a constant that changes would stay in the one cell there is.
  if (smallest === largest) return { edges: Float64Array.of(justBelow(largest), largest), requested: count }
  const edges: number[] = []
  for (let i = 1; i < count; i++) {
    const edge = quantileOfSorted(sorted, i / count)
    if (edge < largest && edge !== edges.at(-1)) edges.push(edge)
  }
  return { edges: Float64Array.from(edges), requested: count }
}

/** Rows of each cell, and of NaN. */
export function countByBin(values: Float64Array, bins: QuantileBins): { cells: Float64Array; missing: number } {
  const cells = new Float64Array(bins.edges.length + 1)
  let missing = 0
  for (const cell of binsOf(values, bins)) {
    if (cell < 0) missing++
    else cells[cell] = (cells[cell] as number) + 1
  }
  return { cells, missing }
}

/** The cell of each row, from 0; -1 of NaN. */
export function binsOf(values: Float64Array, { edges }: Pick<QuantileBins, 'edges'>): Int32Array {
  const cells = new Int32Array(values.length)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    let [low, high] = Number.isNaN(value) ? [-1, -1] : [0, edges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= (edges[middle] as number)) high = middle
      else low = middle + 1
    }
    cells[i] = low
  }
  return cells
}

/** The quantile that numpy and R (type 7) interpolate linearly; between infinities, the lower neighbour. */
function quantileOfSorted(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1)
  const below = Math.floor(place)
  const low = sorted[below] as number
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number
  const between = low + (place - below) * (high - low)
  return Number.isNaN(between) ? low : between
}

/** The largest double below x, which is finite or ∞; -∞ has none and is given back. */
function justBelow(x: number): number {
  if (x === 0) return -Number.MIN_VALUE
  const bits = new BigInt64Array(Float64Array.of(x).buffer)
  if (x !== Number.NEGATIVE_INFINITY) bits[0] = (bits[0] as bigint) + (x > 0 ? -1n : 1n)
  return new Float64Array(bits.buffer)[0] as number
}
