/**
 * xoshiro128** 1.1: 32-bit words of period 2¹²⁸ - 1 (Blackman and Vigna, "Scrambled Linear Pseudorandom Number
 * Generators", ACM TOMS 47, 2021).
 *
 * @param state four words, not all zero
 */
export function xoshiro128StarStar(state: Uint32Array): () => number {
  if (state.length !== 4 || state.every((word) => word === 0)) {
    throw new RangeError('The state of xoshiro128** must be four words, not all zero.')
  }
  let [a, b, c, d] = Int32Array.from(state) as unknown as [number, number, number, number]
  return () => {
    const scrambled = Math.imul(b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result >>> 0
  }
}
