import { expect, test } from '@jest/globals'
import { leastSize } from './sample-size.ts'

test.each([
  [1, 37],
  [20, 5000],
  [36, 37],
])('from %d on, the size that has the power is found to 1 %', (from, least) => {
  const found = leastSize((size) => (size >= least ? 0.9 : 0.1), from, 0.5, 1e9) as number
  expect(found).toBeGreaterThanOrEqual(least)
  expect(found).toBeLessThanOrEqual(Math.ceil(least * 1.011) + 1)
})

test('a power that no sample has has no size', () => {
  expect(leastSize(() => 0.4, 10, 0.5, 1e9)).toBeUndefined()
  expect(leastSize((size) => (size > 100 ? 1 : 0), 10, 0.5, 100)).toBeUndefined()
  expect(leastSize((size) => (size >= 100 ? 1 : 0), 10, 0.5, 100)).toBe(100)
  expect(leastSize(() => Number.NaN, 10, 0.5, 1e9)).toBeUndefined()
})
