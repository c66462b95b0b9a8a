import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { binomialPmf } from '../distributions/binomial.ts'
import { exactRateUncertain, rateUncertain } from './rate.ts'

describe('exact bounds of a rate', () => {
  test.each([
    [9, 250, 0.01659128292578173, 0.06723690845885112],
    [0, 250, 0, 0.014647188635680364],
    [5, 5, 0.4781762498950185, 1],
    [45, 50, 0.7818646335657977, 0.9667249064109775],
  ])('%i of %i (statsmodels 0.15.0 proportion_confint, method beta)', (successes, rows, low, high) => {
    const rate = exactRateUncertain(successes, rows)
    expect([rate.lower(0.025), rate.upper(0.025)]).toEqual([expect.closeTo(low, 12), expect.closeTo(high, 12)])
  })

  test('bounds and p-values are two views of one thing', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.double({ min: 0.001, max: 0.4, noNaN: true }), (a, b, alpha) => {
        const rate = exactRateUncertain(a, a + b + 1)
        if (a > 0) expect(rate.pAtMost(rate.lower(alpha))).toBeCloseTo(alpha, 9)
        expect(rate.pAtLeast(rate.upper(alpha))).toBeCloseTo(alpha, 9)
      }),
    )
  })
})

/** How often a model whose rate is just the threshold passes `at_least` it: the worst over all thresholds. */
function worstPass(rows: number, alpha: number): number {
  let worst = 0
  for (let successes = 1; successes <= rows; successes++) {
    const threshold = rateUncertain(successes, rows).lower(alpha)
    let passes = 0
    for (let k = 0; k <= rows; k++) {
      if (rateUncertain(k, rows).lower(alpha) >= threshold) passes += binomialPmf(k, rows, threshold)
    }
    worst = Math.max(worst, passes)
  }
  return worst
}

test.each([1, 2, 5, 20, 60, 150])('a rate of %i rows passes wrongly no more often than its level says', (rows) => {
  expect(worstPass(rows, 0.05)).toBeLessThanOrEqual(0.05 + 1e-9)
})

test('with many rows of both kinds Wilson’s bounds take over, and err by less than 1 %', () => {
  expect(rateUncertain(99, 500).method).toBe('exact (Clopper-Pearson)')
  expect(rateUncertain(100, 500).method).toBe('Wilson')
  expect(worstPass(400, 0.05)).toBeLessThanOrEqual(0.06)
})

test.each([
  [0, 0],
  [3, 2],
  [-1, 2],
])('%i of %i is no rate', (successes, rows) => {
  expect(() => exactRateUncertain(successes, rows)).toThrow('is no rate')
})
