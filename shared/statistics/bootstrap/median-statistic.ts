import { argsort } from '../ranking/sort.ts'
import { LANES } from './poisson.ts'
import { type Drawn, weightIn } from './resampling.ts'

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

/** The weighted median of each lane, written to `out` from `at` on, the lanes `width` apart. */
export function medianReplicates(
  sorted: SortedValues,
  drawn: Drawn,
  out: Float64Array,
  at: number,
  width: number,
): void {
  for (let lane = 0; lane < LANES; lane++) out[at + lane * width] = medianIn(lane, sorted, drawn)
}

/** Where half of the weight is exactly reached, midway to the next value that weighs anything. */
function medianIn(lane: number, { order, values }: SortedValues, drawn: Drawn): number {
  let total = 0
  for (let row = 0; row < order.length; row++) total += weightIn(drawn, row, lane)
  const half = total / 2
  let [below, k] = [0, 0]
  while (k < order.length - 1) {
    below += weightIn(drawn, order[k] as number, lane)
    if (below >= half) break
    k++
  }
  let next = k
  if (below === half) {
    next = k + 1
    while (next < order.length - 1 && weightIn(drawn, order[next] as number, lane) === 0) next++
  }
  return ((values[k] as number) + (values[Math.min(next, order.length - 1)] as number)) / 2
}
