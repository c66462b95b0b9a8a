import { normalQuantile } from '../distributions/normal.ts'
import { mix64, splitmix64 } from './splitmix.ts'
import { xoshiro128StarStar } from './xoshiro.ts'

/** A sequence of random numbers that its seed and stream fix, on every machine. */
export interface Random {
  /** A whole number from 0 to 2³² - 1. */
  uint32(): number
  /** A number of [0, 1), in steps of 2⁻⁵³. */
  uniform(): number
  /** A standard normal number, by inversion: always two words, so that nothing drawn later depends on its value. */
  normal(): number
}

/**
 * xoshiro128**, seeded by SplitMix64.
 *
 * @param seed a whole number, 0 or more
 * @param stream one of many independent sequences of the same seed, such as the number of a bootstrap replicate
 * @throws RangeError unless both are safe whole numbers, 0 or more
 */
export function createRandom(seed: number, stream = 0): Random {
  const uint32 = xoshiro128StarStar(randomState(seed, stream))
  // 53 bits of two words: 27 high ones and 26 low ones.
  const bits = () => (uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)
  return {
    uint32,
    uniform: () => bits() * 2 ** -53,
    // Half a step up, so that neither 0 nor 1 is reached.
    normal: () => normalQuantile((bits() + 0.5) * 2 ** -53),
  }
}

/**
 * The four words that xoshiro128** starts from, for what draws without `createRandom`, millions at a time.
 * @throws RangeError as `createRandom`
 */
export function randomState(seed: number, stream: number): Uint32Array {
  const start = mix64(mix64(seedWord('seed', seed)) + seedWord('stream', stream))
  const words = [splitmix64(start, 0), splitmix64(start, 1)]
  return Uint32Array.from(
    words.flatMap((word) => [word & 0xffffffffn, word >> 32n]),
    Number,
  )
}

function seedWord(name: string, value: number): bigint {
  if (!(Number.isSafeInteger(value) && value >= 0)) {
    throw new RangeError(`The ${name} of random numbers must be a whole number, 0 or more, not ${value}.`)
  }
  return BigInt(value)
}
