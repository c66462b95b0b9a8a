import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dieboldMarianoTest } from './diebold-mariano.ts'
import { meanLossByDate } from './loss-by-date.ts'
import { quantileCoverage } from './quantile-coverage.ts'
import { meanAbsoluteScaledError, naiveScale } from './scaled-error.ts'

// Errors of two forecasts, made up; the numbers are those of R's forecast 8.20, dm.test.
const FIRST = Float64Array.of(
  ...[0.3, -0.2, 0.5, -0.7, 0.1, 0.4, -0.3, 0.2, -0.6, 0.8],
  ...[-0.1, 0.25, -0.45, 0.35, 0.05, -0.15, 0.55, -0.65, 0.15, -0.05],
)
const SECOND = Float64Array.of(
  ...[0.25, -0.3, 0.45, -0.5, 0.2, 0.3, -0.35, 0.1, -0.4, 0.6],
  ...[-0.2, 0.15, -0.35, 0.4, 0.1, -0.05, 0.35, -0.5, 0.2, -0.1],
)
const squared = (errors: Float64Array) => errors.map((each) => each * each)

describe('Diebold-Mariano', () => {
  test.each([
    [1, 'acf', 2.603383477, 0.01745869707],
    [2, 'acf', 2.370377889, 0.02850477237],
    [3, 'bartlett', 2.594313858, 0.0177998189],
  ] as const)('R forecast::dm.test, h = %d, %s', (horizon, variance, statistic, pvalue) => {
    const found = dieboldMarianoTest(squared(FIRST), squared(SECOND), { horizon, variance })
    expect(found.statistic).toBeCloseTo(statistic, 9)
    expect(found.pvalue).toBeCloseTo(pvalue, 10)
    expect(found).toMatchObject({ df: 19, variance })
  })

  test('a negative variance gives way to Bartlett weights, and says so', () => {
    // Differences that alternate: the first autocovariance is nearly -1 times the variance.
    const first = Float64Array.from({ length: 12 }, (_, t) => 3 + (t % 2 === 0 ? 1 : -1) + t / 50)
    const second = new Float64Array(12).fill(2.9)
    const found = dieboldMarianoTest(first, second, { horizon: 2 })
    expect(found.variance).toBe('bartlett')
    expect(found).toEqual(dieboldMarianoTest(first, second, { horizon: 2, variance: 'bartlett' }))
  })

  test('the sides, and the forecasts the other way round', () => {
    const test = (alternative: 'less' | 'greater' | 'two-sided') =>
      dieboldMarianoTest(squared(FIRST), squared(SECOND), { alternative }).pvalue
    expect(test('greater')).toBeCloseTo(0.01745869707 / 2, 10)
    expect(test('less')).toBeCloseTo(1 - test('greater'), 12)
    const turned = dieboldMarianoTest(squared(SECOND), squared(FIRST))
    expect(turned.statistic).toBeCloseTo(-2.603383477, 9)
    expect(turned.pvalue).toBeCloseTo(test('two-sided'), 14)
  })

  test('the unit of the losses does not matter', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (unit) => {
        const [first, second] = [FIRST, SECOND].map((errors) => squared(errors).map((each) => unit * each))
        const found = dieboldMarianoTest(first as Float64Array, second as Float64Array)
        expect(found.statistic).toBeCloseTo(2.603383477, 8)
      }),
      { numRuns: 30 },
    )
  })

  test.each<[name: string, attempt: () => unknown, words: RegExp]>([
    ['one forecast twice', () => dieboldMarianoTest(FIRST, FIRST), /differ by the same/],
    [
      'a constant difference',
      () =>
        dieboldMarianoTest(
          FIRST,
          FIRST.map((each) => each + 0.1),
        ),
      /differ by the same/,
    ],
    ['a horizon of all periods', () => dieboldMarianoTest(FIRST, SECOND, { horizon: 20 }), /from 1 to 19/],
    ['a horizon of 0', () => dieboldMarianoTest(FIRST, SECOND, { horizon: 0 }), /horizon is 0/],
    ['one period', () => dieboldMarianoTest(Float64Array.of(1), Float64Array.of(2)), /more than one period/],
    ['a NaN loss', () => dieboldMarianoTest(FIRST.with(2, Number.NaN), SECOND), /period 2/],
    ['series of different length', () => dieboldMarianoTest(FIRST, SECOND.subarray(1)), /differ in length/],
  ])('%s is refused', (_, refused, words) => {
    expect(refused).toThrow(RangeError)
    expect(refused).toThrow(words)
  })
})

describe('the scaled error', () => {
  const training = Float64Array.of(1, 2, 4, 3, 5)

  test('is the error in units of the naive forecast', () => {
    expect(naiveScale(training)).toBe((1 + 2 + 1 + 2) / 4)
    expect(naiveScale(training, 2)).toBe((3 + 1 + 1) / 3)
    expect(meanAbsoluteScaledError(Float64Array.of(6, 7), Float64Array.of(5, 5), 1.5).value).toBe(1)
    // A row of a series that is hard to forecast counts for less.
    const ofEach = meanAbsoluteScaledError(Float64Array.of(6, 7), Float64Array.of(5, 5), Float64Array.of(1, 4))
    expect(ofEach.value).toBe((1 / 1 + 2 / 4) / 2)
  })

  test('a series that repeats itself gives no unit', () => {
    expect(() => naiveScale(new Float64Array(5).fill(2))).toThrow(/repeats itself/)
    expect(() => naiveScale(training, 5)).toThrow(/season is 5/)
    expect(() => meanAbsoluteScaledError(training, training, 0)).toThrow(/scale of row 0 is 0/)
  })
})

describe('losses by date', () => {
  test('are means, in order of time, of the dates that occur', () => {
    const [losses, dates] = [Float64Array.of(4, 1, 2, 6), Int32Array.of(3, 0, 3, 3)]
    expect([...meanLossByDate(losses, dates)]).toEqual([1, 4])
    expect([...meanLossByDate(losses, dates, Float64Array.of(1, 5, 0, 3))]).toEqual([1, 22 / 4])
  })

  test('a date without weight has none', () => {
    const [losses, dates] = [Float64Array.of(4, 1), Int32Array.of(0, 1)]
    expect(() => meanLossByDate(losses, dates, Float64Array.of(1, 0))).toThrow('The rows of date 1 weigh nothing.')
    expect(() => meanLossByDate(losses, Int32Array.of(0))).toThrow(/differ in length/)
  })
})

describe('the coverage of a quantile', () => {
  test('counts what lies at the quantile as covered, and knows the counts behind it unless rows weigh', () => {
    const [actual, predicted] = [Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 1, 5, 5)]
    const found = quantileCoverage(actual, predicted)
    expect([found.value, found.counts]).toEqual([0.75, { successes: 3, trials: 4 }])
    const weighted = quantileCoverage(actual, predicted, Float64Array.of(1, 3, 1, 1))
    expect([weighted.value, weighted.counts]).toEqual([0.5, undefined])
    expect(() => quantileCoverage(actual, predicted.with(2, Number.NaN))).toThrow('Row 2 holds 3 and NaN.')
  })
})
