import { expect, test } from '@jest/globals'
import { clopperPearsonInterval } from './clopper-pearson.ts'
import { jeffreysInterval } from './jeffreys.ts'
import { wilsonInterval } from './wilson.ts'

// statsmodels 0.15.0 proportion_confint; at 0 of n the lower end is 0 by definition (Brown, Cai, DasGupta 2001).
test.each([
  ['wilson', wilsonInterval, 9, 0.019053279530003273, 0.06699042240176929],
  ['wilson', wilsonInterval, 0, 0, 0.01513329949544458],
  ['jeffreys', jeffreysInterval, 9, 0.017959452604309017, 0.06466591847236161],
  ['beta', clopperPearsonInterval, 9, 0.01659128292578173, 0.06723690845885112],
  ['beta', clopperPearsonInterval, 0, 0, 0.014647188635680364],
])('%s: %# of 250', (_, interval, successes, low, high) => {
  const found = interval(successes, 250, 0.95)
  expect(found).toEqual({ low: expect.closeTo(low, 12), high: expect.closeTo(high, 12) })
  // What did not happen has the mirrored interval.
  const other = interval(250 - successes, 250, 0.95)
  expect(other).toEqual({ low: expect.closeTo(1 - found.high, 12), high: expect.closeTo(1 - found.low, 12) })
})

test.each([wilsonInterval, jeffreysInterval, clopperPearsonInterval])(
  'no rows, and more successes than rows',
  (interval) => {
    expect(() => interval(0, 0, 0.95)).toThrow(RangeError)
    expect(() => interval(3, 2, 0.95)).toThrow(RangeError)
  },
)
