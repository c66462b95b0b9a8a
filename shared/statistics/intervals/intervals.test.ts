import { expect, test } from '@jest/globals'
import { wilsonInterval } from './wilson.ts'

// statsmodels 0.15.0 proportion_confint(…, method='wilson').
test.each([
  [9, 0.019053279530003273, 0.06699042240176929],
  [0, 0, 0.01513329949544458],
])('%i of 250', (successes, low, high) => {
  const found = wilsonInterval(successes, 250, 0.95)
  expect(found).toEqual({ low: expect.closeTo(low, 12), high: expect.closeTo(high, 12) })
  // What did not happen has the mirrored interval.
  const other = wilsonInterval(250 - successes, 250, 0.95)
  expect(other).toEqual({ low: expect.closeTo(1 - found.high, 12), high: expect.closeTo(1 - found.low, 12) })
})

test('no rows, and more successes than rows', () => {
  expect(() => wilsonInterval(0, 0, 0.95)).toThrow(RangeError)
  expect(() => wilsonInterval(3, 2, 0.95)).toThrow(RangeError)
})
