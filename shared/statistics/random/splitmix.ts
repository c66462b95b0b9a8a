const MASK = (1n << 64n) - 1n
const GAMMA = 0x9e3779b97f4a7c15n

/** The mixing function of SplitMix64, a bijection of 64-bit words (Steele, Lea and Flood, OOPSLA 2014). */
export function mix64(word: bigint): bigint {
  let z = word & MASK
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK
  return z ^ (z >> 31n)
}

/** Output number `index`, from 0, of SplitMix64 started at `seed`. */
export function splitmix64(seed: bigint, index: number): bigint {
  return mix64(seed + BigInt(index + 1) * GAMMA)
}
