import { BLOCK } from '../blocks.ts'
import { LANES } from './poisson.ts'

/** What the rows of each class weigh together, a number a lane. */
export interface ClassWeights {
  readonly positive: Float64Array
  readonly negative: Float64Array
}

/**
 * @param counts how often each row was drawn, a byte a lane
 * @param labels 0 or 1 a row
 * @param sampleWeights what a row weighs each time; 1 when there are none
 */
export function classWeights(
  counts: Int32Array,
  labels: Uint8Array,
  sampleWeights: Float64Array | undefined,
): ClassWeights {
  const weights = { positive: new Float64Array(LANES), negative: new Float64Array(LANES) }
  for (let i = 0; i < counts.length; i += BLOCK) {
    const end = Math.min(i + BLOCK, counts.length)
    if (sampleWeights === undefined) addCounts(counts, labels, i, end, weights)
    else addWeights(counts, labels, sampleWeights, i, end, weights)
  }
  return weights
}

const EVERY_OTHER_BYTE = 0x00_ff_00_ff
const HALF = 0xffff

/** So many counts of a byte can be added in 16 bits. */
const ADDABLE = 256

/** Two lanes are added at once: each has 16 bits of a number. */
function addCounts(counts: Int32Array, labels: Uint8Array, from: number, to: number, into: ClassWeights): void {
  const { positive, negative } = into
  for (let i = from; i < to; ) {
    const stop = Math.min(i + ADDABLE, to)
    let [even, odd, evenPositive, oddPositive] = [0, 0, 0, 0]
    for (; i < stop; i++) {
      const word = counts[i] as number
      const ofPositive = word & -(labels[i] as number)
      even = (even + (word & EVERY_OTHER_BYTE)) | 0
      odd = (odd + ((word >>> 8) & EVERY_OTHER_BYTE)) | 0
      evenPositive = (evenPositive + (ofPositive & EVERY_OTHER_BYTE)) | 0
      oddPositive = (oddPositive + ((ofPositive >>> 8) & EVERY_OTHER_BYTE)) | 0
    }
    for (let lane = 0; lane < LANES; lane++) {
      const shift = lane < 2 ? 0 : 16
      const drawn = ((lane % 2 === 0 ? even : odd) >>> shift) & HALF
      const ofPositive = ((lane % 2 === 0 ? evenPositive : oddPositive) >>> shift) & HALF
      positive[lane] = (positive[lane] as number) + ofPositive
      negative[lane] = (negative[lane] as number) + drawn - ofPositive
    }
  }
}

function addWeights(
  counts: Int32Array,
  labels: Uint8Array,
  sampleWeights: Float64Array,
  from: number,
  to: number,
  { positive, negative }: ClassWeights,
): void {
  for (let lane = 0; lane < LANES; lane++) {
    let [ofPositive, ofNegative] = [0, 0]
    for (let i = from; i < to; i++) {
      const weight = (((counts[i] as number) >>> (8 * lane)) & 0xff) * (sampleWeights[i] as number)
      if (labels[i] === 1) ofPositive += weight
      else ofNegative += weight
    }
    positive[lane] = (positive[lane] as number) + ofPositive
    negative[lane] = (negative[lane] as number) + ofNegative
  }
}
