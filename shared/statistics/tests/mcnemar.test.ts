import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mcnemar } from './mcnemar.ts'

// statsmodels 0.15.0 mcnemar([[0, b], [c, 0]], exact=True); mid-p is that less binom.pmf(min(b, c), b + c, 0.5), SciPy 1.17.1.
test.each([
  [12, 5, 0.143463134765625, 0.09625244140625],
  [5, 12, 0.143463134765625, 0.09625244140625],
  [0, 8, 0.0078125, 0.00390625],
  [3, 3, 1, 1],
  [0, 0, 1, 1],
  [1, 0, 1, 0.5],
])('%d against %d', (first, second, exact, mid) => {
  const found = mcnemar(first, second)
  expect(found.statistic).toBe(Math.min(first, second))
  expect(found.pValue).toBeCloseTo(exact, 14)
  expect(found.midPValue).toBeCloseTo(mid, 14)
})

test('a test of any size keeps its level: P(p ≤ α) ≤ α when both models are equally often right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (pairs, alpha) => {
      let [size, chance] = [0, 0.5 ** pairs]
      for (let k = 0; k <= pairs; k++) {
        if (mcnemar(k, pairs - k).pValue <= alpha) size += chance
        chance *= (pairs - k) / (k + 1)
      }
      expect(size).toBeLessThanOrEqual(alpha * (1 + 1e-12))
    }),
  )
})

test('counts that are none are refused', () => {
  expect(() => mcnemar(-1, 3)).toThrow(RangeError)
  expect(() => mcnemar(2, 0.5)).toThrow(/only the second model is right/)
})
