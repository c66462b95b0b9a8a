import { LANES } from './poisson.ts'
import type { Drawn } from './resampling.ts'

/**
 * What the rows between two places of an order weigh in each lane, for the places from `from` up to `to`.
 * @param places ascending: each is behind the last row of its sum, which starts where the one before ends
 * @param sums takes a number a lane for each place
 */
export function laneSums(
  { counts, addable, sampleWeights }: Drawn,
  order: Int32Array,
  places: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  if (sampleWeights === undefined) sumCounts(counts, addable, order, places, from, to, sums)
  else sumWeights(counts, sampleWeights, order, places, from, to, sums)
}

function sumCounts(
  counts: Int32Array,
  addable: number,
  order: Int32Array,
  places: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  let i = from === 0 ? 0 : (places[from - 1] as number)
  let at = 0
  for (let k = from; k < to; k++) {
    const end = places[k] as number
    let first = 0
    let second = 0
    let third = 0
    let fourth = 0
    while (i < end) {
      const stop = Math.min(i + addable, end)
      let words = 0
      for (; i < stop; i++) words = (words + (counts[order[i] as number] as number)) | 0
      first += words & 0xff
      second += (words >>> 8) & 0xff
      third += (words >>> 16) & 0xff
      fourth += words >>> 24
    }
    sums[at] = first
    sums[at + 1] = second
    sums[at + 2] = third
    sums[at + 3] = fourth
    at += LANES
  }
}

function sumWeights(
  counts: Int32Array,
  sampleWeights: Float64Array,
  order: Int32Array,
  places: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  let i = from === 0 ? 0 : (places[from - 1] as number)
  let at = 0
  for (let k = from; k < to; k++) {
    const end = places[k] as number
    let first = 0
    let second = 0
    let third = 0
    let fourth = 0
    for (; i < end; i++) {
      const row = order[i] as number
      const word = counts[row] as number
      const weight = sampleWeights[row] as number
      first += (word & 0xff) * weight
      second += ((word >>> 8) & 0xff) * weight
      third += ((word >>> 16) & 0xff) * weight
      fourth += (word >>> 24) * weight
    }
    sums[at] = first
    sums[at + 1] = second
    sums[at + 2] = third
    sums[at + 3] = fourth
    at += LANES
  }
}
