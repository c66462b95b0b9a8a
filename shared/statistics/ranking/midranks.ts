import { argsort } from './sort.ts'

/**
 * The rank of each value, from 1; equal values share the mean of their ranks, as `scipy.stats.rankdata` does by default.
 * @throws RangeError when a value is NaN
 */
export function midranks(values: Float64Array): Float64Array {
  const { order, values: sorted } = argsort(values)
  const ranks = new Float64Array(values.length)
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1
    while (end < sorted.length && sorted[end] === sorted[start]) end++
    const rank = (start + 1 + end) / 2
    for (let i = start; i < end; i++) ranks[order[i] as number] = rank
    start = end
  }
  return ranks
}
