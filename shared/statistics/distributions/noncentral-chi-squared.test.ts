import { describe, expect, test } from '@jest/globals'
import { chiSquaredCdf } from './chi-squared.ts'
import { noncentralChiSquaredCdf, noncentralChiSquaredSurvival } from './noncentral-chi-squared.ts'

describe('noncentral chi-squared', () => {
  // SciPy 1.17.1 stats.ncx2.cdf and .sf; where λ is large, it agrees with its own mixture of chi2 to 1e-10 only.
  test.each([
    [16.9, 9, 0.5, 0.9335520114036026, 0.06644798859639747],
    [5, 9, 20, 0.00023000071677575312, 0.9997699992832242],
    [60, 9, 43, 0.7345156972365897, 0.2654843027634103],
    [30, 4, 0.001, 0.9999950883386525, 4.911661347554569e-6],
    [2.5, 1, 3, 0.4395613839394186, 0.5604386160605817],
    [0.3, 2, 8, 0.0033749115500540643, 0.996625088449946],
    [140, 9, 50, 0.9999924833395043, 7.5166604957904265e-6],
    [1030, 9, 1000, 0.6350496206100502, 0.36495037938994934],
    [250500, 9, 250000, 0.6885534552927008, 0.31144654470730493],
    [249000, 19, 250000, 0.15409672177746456, 0.8459032782225444],
  ])('at %d with df %d and λ %d', (x, df, noncentrality, cdf, survival) => {
    const digits = noncentrality < 1000 ? 13 : 10
    expect(noncentralChiSquaredCdf(x, df, noncentrality)).toBeCloseTo(cdf, digits)
    expect(noncentralChiSquaredSurvival(x, df, noncentrality)).toBeCloseTo(survival, digits)
  })

  test('is chi-squared without a shift, and ends at 0 and infinity', () => {
    expect(noncentralChiSquaredCdf(5, 3, 0)).toBe(chiSquaredCdf(5, 3))
    expect(noncentralChiSquaredCdf(-1, 3, 2)).toBe(0)
    expect(noncentralChiSquaredSurvival(Number.POSITIVE_INFINITY, 3, 2)).toBe(0)
    expect(noncentralChiSquaredCdf(Number.POSITIVE_INFINITY, 3, 2)).toBe(1)
  })

  test('a shift that is negative or not a number is refused', () => {
    expect(() => noncentralChiSquaredCdf(1, 3, -1)).toThrow(/noncentrality is -1/)
    expect(() => noncentralChiSquaredSurvival(1, 3, Number.NaN)).toThrow(RangeError)
  })
})
