import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { studentTQuantile } from '../distributions/students-t.ts'
import { defaultLags, fixedBandwidthDf } from './bartlett.ts'
import golden from './golden.json' with { type: 'json' }
import { isDegenerate, type SamplingDesign, standardError } from './standard-error.ts'
import { weightedMean } from './weighted-mean.ts'

const values = Float64Array.from(golden.values)
const clusters = Int32Array.from(golden.clusters)
const dates = Int32Array.from(golden.dates)
const mean = weightedMean(values)
const everyRow = Int32Array.from(values, (_, row) => row)

describe(`the standard error of a mean, golden numbers of ${golden.source}`, () => {
  test.each<[name: string, design: SamplingDesign, expected: number, df: number]>([
    ['independent rows: OLS bse', {}, golden.expect.iid, 59],
    ["clusters: cov_type='cluster'", { clusters }, golden.expect.cluster, 11],
    ["one row a date: cov_type='HAC', maxlags=3", { dates: everyRow, lags: 3 }, golden.expect.hac, 13],
    ['one row a date, our own number of lags: maxlags=10', { dates: everyRow }, golden.expect.hacTenLags, 48 / 11 + 1],
    ["three rows a date: cov_type='hac-groupsum'", { dates, lags: 2 }, golden.expect.groupsum, 16 / 3 + 1],
    ['no lags: clusters of dates', { dates, lags: 0 }, golden.expect.two[1] as number, 19],
  ])('%s', (_, design, expected, df) => {
    const found = standardError(mean, design)
    expect(found.standardError).toBeCloseTo(expected, 12)
    expect(found.df).toBeCloseTo(df, 12)
  })

  test('weights: WLS with HC0, up to n / (n - 1)', () => {
    const weights = Float64Array.from(values, (_, row) => (row % 3) + 1)
    const { standardError: found } = standardError(weightedMean(values, weights))
    expect(found * Math.sqrt(59 / 60)).toBeCloseTo(golden.expect.weightedHC0, 12)
  })

  test('clusters and dates: the sum less the crossing, never less than either', () => {
    const found = standardError(mean, { clusters, dates, lags: 0 })
    const [byCluster, byDate] = golden.expect.two as [number, number]
    expect(found.standardError).toBeCloseTo(Math.max(golden.expect.twoWay, byCluster, byDate), 12)
    expect(found).toMatchObject({ df: 11, method: 'cluster+hac', units: 12, lags: 0 })
  })

  test('clusters that are dates give the error of either', () => {
    const { standardError: found } = standardError(mean, { clusters: dates, dates, lags: 0 })
    expect(found).toBeCloseTo(golden.expect.two[1] as number, 12)
  })

  test('strata of two classes give the sum of class-wise variances', () => {
    // n·(x - mean of class) / n_h: the influence of a difference of two means.
    const estimate = { value: 0.5, influence: Float64Array.of(-2.5, 2.5, -10 / 3, 5 / 3, 5 / 3) }
    const { standardError: found, df } = standardError(estimate, { strata: Uint8Array.of(0, 0, 1, 1, 1) })
    // Class 0: x = -1, 1, variance 2 of 2 rows; class 1: x = -2, 1, 1, variance 3 of 3 rows.
    expect(found).toBeCloseTo(Math.sqrt(2 / 2 + 3 / 3), 12)
    expect(df).toBe(3)
  })
})

test('rows in another order have the same error', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...everyRow], { minLength: 60, maxLength: 60 }), (order) => {
      const pick = (codes: Int32Array) => Int32Array.from(order, (row) => codes[row] as number)
      const shuffled = weightedMean(Float64Array.from(order, (row) => values[row] as number))
      const found = standardError(shuffled, { clusters: pick(clusters), dates: pick(dates) })
      expect(found.standardError).toBeCloseTo(standardError(mean, { clusters, dates }).standardError, 12)
    }),
    { numRuns: 30 },
  )
})

describe('no interval of width 0', () => {
  test('identical rows are degenerate, and so is what rounding leaves of them', () => {
    const constant = weightedMean(new Float64Array(7).fill(0.1))
    expect(isDegenerate(constant)).toBe(true)
    expect(() => standardError(constant)).toThrow(/variance is 0/)
    expect(isDegenerate(mean)).toBe(false)
  })

  test('sums within clusters that all cancel', () => {
    const estimate = { value: 0, influence: Float64Array.of(1, -1, 1, -1) }
    expect(() => standardError(estimate, { clusters: Int32Array.of(0, 0, 1, 1) })).toThrow(/no interval/)
  })

  test('an influence that is not a number', () => {
    expect(() => standardError({ value: 1, influence: Float64Array.of(1, Number.NaN) })).toThrow(RangeError)
  })

  test.each<[name: string, design: SamplingDesign, words: RegExp]>([
    ['one cluster', { clusters: new Int32Array(60) }, /more than one cluster; there is 1/],
    ['one date', { dates: new Int32Array(60) }, /more than one date/],
    ['a stratum of one row', { strata: Int32Array.from(everyRow, (row) => (row === 0 ? 1 : 0)) }, /row of a stratum/],
    ['strata and clusters', { strata: new Int32Array(60), clusters }, /Strata exclude/],
    ['codes of fewer rows', { clusters: new Int32Array(59) }, /differ in length: 60 and 59/],
    ['a negative code', { clusters: clusters.with(3, -1) }, /Code -1 of row 3/],
    ['more lags than dates', { dates, lags: 20 }, /from 0 to 19/],
    ['half a lag', { dates, lags: 0.5 }, /whole number/],
  ])('%s', (_, design, words) => {
    expect(() => standardError(mean, design)).toThrow(words)
  })

  test('one row', () => {
    expect(() => standardError({ value: 1, influence: Float64Array.of(0.5) })).toThrow(/more than one row/)
  })
})

describe('how many lags count, and what they cost', () => {
  test('1.3·√T, more where dates are known to depend further, fewer than there are dates', () => {
    expect([20, 100, 250, 1000].map((periods) => defaultLags(periods))).toEqual([5, 12, 20, 41])
    expect(defaultLags(250, 9)).toBe(54)
    expect(defaultLags(10, 9)).toBe(9)
    expect(standardError(mean, { dates: everyRow, reach: 4 }).lags).toBe(24)
  })

  // Kiefer and Vogelsang 2005, table 1, Bartlett: 1.9600 + 2.9694·b + 0.4160·b² - 0.5324·b³.
  test.each([0.02, 0.05, 0.1, 0.2, 0.3])("Student's t has the fixed-b quantile at b = %d", (b) => {
    const limit = 1.96 + 2.9694 * b + 0.416 * b ** 2 - 0.5324 * b ** 3
    expect(studentTQuantile(0.975, fixedBandwidthDf(1000, 1000 * b - 1)) / limit).toBeCloseTo(1, 2)
  })

  test('no lags leave all dates but one', () => {
    expect(fixedBandwidthDf(40, 0)).toBe(39)
  })
})
