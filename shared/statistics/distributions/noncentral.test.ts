import { describe, expect, test } from '@jest/globals'
import { noncentralChiSquaredSurvival } from './noncentral-chi-squared.ts'
import { noncentralFSurvival } from './noncentral-f.ts'
import { noncentralTSurvival } from './noncentral-t.ts'

describe('noncentral t', () => {
  // SciPy 1.17.1 stats.nct.sf
  test.each([
    [1.729, 19, 2.5, 0.7777761106143333],
    [6.314, 1, 3, 0.3611825453020643],
    [2.92, 2, 1, 0.17354915373799842],
    [1.65, 400, 3, 0.9112894952248528],
    [2, 7, -1, 0.004349775981635381],
    [1.8, 30, 0, 0.04096253430437014],
  ])('at %d with df %d and δ %d', (t, df, noncentrality, survival) => {
    expect(noncentralTSurvival(t, df, noncentrality)).toBeCloseTo(survival, 8)
  })

  test('degrees of freedom that are none are refused', () => {
    expect(() => noncentralTSurvival(1, 0, 1)).toThrow(RangeError)
    expect(() => noncentralTSurvival(1, 5, Number.NaN)).toThrow(RangeError)
  })
})

describe('noncentral F', () => {
  // SciPy 1.17.1 stats.ncf.sf
  test.each([
    [3.2, 2, 40, 6, 0.5550545677442968],
    [19, 2, 2, 5, 0.16162794254463433],
    [3, 2, 1000, 9.6, 0.7977811413866902],
  ])('at %d with %d and %d degrees of freedom and λ %d', (f, df1, df2, noncentrality, survival) => {
    expect(noncentralFSurvival(f, df1, df2, noncentrality)).toBeCloseTo(survival, 9)
  })

  test('is chi-squared where the denominator is known', () => {
    expect(noncentralFSurvival(3, 2, Number.POSITIVE_INFINITY, 4)).toBe(noncentralChiSquaredSurvival(6, 2, 4))
    expect(() => noncentralFSurvival(3, 2, 0, 4)).toThrow(RangeError)
  })
})
