import { BLOCK } from '../blocks.ts'
import { randomState } from '../random/random.ts'

const { imul } = Math

/** Of the random numbers that choose a count: 16 bits, so that a word gives two. */
const CHOICES = 1 << 16

/**
 * The Poisson(1) count of each 16-bit number. Probabilities are those of the distribution to the nearest 2⁻¹⁶; a count
 * above 8 has less than that.
 */
const COUNTS = countTable()

/** Counts of one bootstrap replicate, drawn one after the other from a sequence of their own. */
export interface PoissonDraws {
  /** Fills the array with the next Poisson(1) counts. */
  fill(counts: Uint8Array): void
}

/**
 * The Poisson bootstrap: how often each row is drawn is Poisson(1), independently of all others, which for many rows is
 * what drawing as many rows with replacement comes to; rows need neither be moved nor sorted again (Hanley and
 * MacGibbon, "Creating Non-Parametric Bootstrap Samples Using Poisson Frequencies", Computer Methods and Programs in
 * Biomedicine 83, 2006; Chamandy et al., "Estimating Uncertainty for Massive Data Streams", Google, 2012).
 * @param seed a whole number, 0 or more
 * @param replicate numbers the sequence: it depends on nothing that was drawn for another replicate
 * @throws RangeError unless both are safe whole numbers, 0 or more
 */
export function poissonDraws(seed: number, replicate: number): PoissonDraws {
  const state = Int32Array.from(randomState(seed, replicate))
  return {
    fill: (counts) => {
      for (let i = 0; i < counts.length; i += BLOCK) drawBlock(counts, i, Math.min(i + BLOCK, counts.length), state)
    },
  }
}

/** xoshiro128** as in `random/xoshiro.ts`, its state in local variables: a call for each word would take twice the time. */
function drawBlock(counts: Uint8Array, from: number, to: number, state: Int32Array): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  for (let i = from; i < to; i += 2) {
    const scrambled = imul(b, 5)
    const word = imul((scrambled << 7) | (scrambled >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    counts[i] = COUNTS[word & (CHOICES - 1)] as number
    // Beyond the end of an odd number of rows, where a typed array drops what is written.
    counts[i + 1] = COUNTS[word >>> 16] as number
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
