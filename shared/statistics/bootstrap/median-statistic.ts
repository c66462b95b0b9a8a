import { argsort } from '../ranking/sort.ts'
import type { RowWeights } from './resampling.ts'

/** Values laid out for replicates of their median. */
export interface SortedValues {
  readonly kind: 'median'
  /** Rows in ascending order of their values. */
  readonly order: Uint32Array
  /** The values in that order. */
  readonly values: Float64Array
}

/** @throws RangeError when a value is NaN */
export function sortedValues(values: Float64Array): SortedValues {
  return { kind: 'median', ...argsort(values) }
}

/** The weighted median: where half of the weight is exactly reached, midway to the next value that weighs anything. */
export function medianReplicate(
  { order, values }: SortedValues,
  weights: RowWeights,
  total: number,
  out: Float64Array,
  at: number,
): boolean {
  if (!(total > 0)) return false
  const half = total / 2
  let [below, k] = [0, 0]
  while (k < order.length - 1) {
    below += weights[order[k] as number] as number
    if (below >= half) break
    k++
  }
  let next = k
  if (below === half) {
    next = k + 1
    while (next < order.length - 1 && weights[order[next] as number] === 0) next++
  }
  out[at] = ((values[k] as number) + (values[Math.min(next, order.length - 1)] as number)) / 2
  return true
}
