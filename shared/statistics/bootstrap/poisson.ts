import { BLOCK } from '../blocks.ts'
import { randomState } from '../random/random.ts'

const { imul } = Math

/** So many replicates are drawn side by side, a row a word: a lane is a byte of it, lane 0 the lowest. */
export const LANES = 4

/** No count is higher. */
export const MOST_DRAWN = 8

/** Of the random numbers that choose a count: 16 bits, so that a word gives two. */
const CHOICES = 1 << 16

/**
 * The Poisson(1) count of each 16-bit number. Probabilities are those of the distribution to the nearest 2⁻¹⁶; a count
 * above 8 has less than that.
 */
const COUNTS = countTable()

/** Where in memory the lanes of a word lie. */
const BYTES = [...new Uint8Array(Uint32Array.of(0x03_02_01_00).buffer)]

/** Counts of bootstrap replicates, each drawn one after the other from a sequence of its own. */
export interface PoissonDraws {
  /** Fills the words with the next Poisson(1) counts of all lanes, or of one, and leaves the other lanes as they are. */
  fill(words: Int32Array, lane?: number): void
}

/**
 * The Poisson bootstrap: how often each row is drawn is Poisson(1), independently of all others, which for many rows is
 * what drawing as many rows with replacement comes to; rows need neither be moved nor sorted again (Hanley and
 * MacGibbon, "Creating Non-Parametric Bootstrap Samples Using Poisson Frequencies", Computer Methods and Programs in
 * Biomedicine 83, 2006; Chamandy et al., "Estimating Uncertainty for Massive Data Streams", Google, 2012).
 * @param seed a whole number, 0 or more
 * @param first the number of lane 0's replicate; the lanes after it have the numbers after it. A replicate's number
 *   fixes its sequence: it depends on nothing that was drawn for another replicate
 * @throws RangeError unless both are safe whole numbers, 0 or more
 */
export function poissonDraws(seed: number, first: number): PoissonDraws {
  const states = BYTES.map((_, lane) => Int32Array.from(randomState(seed, first + lane)))
  return {
    fill: (words, only) => {
      const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
      const lanes = only === undefined ? states.keys() : [only]
      for (const lane of lanes) {
        const state = states[lane] as Int32Array
        const byte = BYTES.indexOf(lane)
        for (let i = byte; i < bytes.length; i += LANES * BLOCK)
          drawBlock(bytes, i, Math.min(i + LANES * BLOCK, bytes.length), state)
      }
    },
  }
}

/**
 * Every fourth byte. xoshiro128** as in `random/xoshiro.ts`, its state in local variables: a call for each word would take
 * twice the time.
 */
function drawBlock(bytes: Uint8Array, from: number, to: number, state: Int32Array): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  for (let i = from; i < to; i += 2 * LANES) {
    const scrambled = imul(b, 5)
    const word = imul((scrambled << 7) | (scrambled >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    bytes[i] = COUNTS[word & (CHOICES - 1)] as number
    // Beyond the end of an odd number of rows, where a typed array drops what is written.
    bytes[i + LANES] = COUNTS[word >>> 16] as number
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = d
}

function countTable(): Uint8Array {
  const table = new Uint8Array(CHOICES)
  let [probability, cumulated, next] = [Math.exp(-1), 0, 0]
  for (let count = 0; next < CHOICES; count++) {
    cumulated += probability
    probability /= count + 1
    const end = Math.round(cumulated * CHOICES)
    table.fill(count, next, end)
    next = end
  }
  return table
}
