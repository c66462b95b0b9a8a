import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { differentiated, largest, meanOf, repeated, take } from '../../../test/support/influence-laws.ts'
import type { Estimate } from '../influence/estimate.ts'
import { maxError, medianAbsoluteError } from './absolute-errors.ts'
import golden from './golden.json' with { type: 'json' }
import { pearsonCorrelation } from './pearson-correlation.ts'
import { r2Score } from './r2-score.ts'
import {
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanError,
  meanPinballLoss,
  meanSquaredError,
  rootMeanSquaredError,
} from './residual-metrics.ts'
import { spearmanCorrelation } from './spearman-correlation.ts'

type Metric = (actual: Float64Array, predicted: Float64Array, weights?: Float64Array) => Estimate

const actual = Float64Array.from(golden.actual)
const predicted = Float64Array.from(golden.predicted)
const weights = Float64Array.from(golden.weights)
const ones = new Float64Array(actual.length).fill(1)

const METRICS: [name: keyof typeof golden.plain, metric: Metric][] = [
  ['mean_absolute_error', meanAbsoluteError],
  ['mean_squared_error', meanSquaredError],
  ['root_mean_squared_error', rootMeanSquaredError],
  ['r2_score', r2Score],
  ['mean_absolute_percentage_error', meanAbsolutePercentageError],
  ['mean_pinball_loss', (y, p, w) => meanPinballLoss(y, p, 0.9, w)],
  ['mean_error', meanError],
  ['pearson', pearsonCorrelation],
  ['spearman', spearmanCorrelation],
]

describe(`golden numbers of ${golden.source}`, () => {
  test.each(METRICS)('%s', (name, metric) => {
    expect(metric(actual, predicted).value).toBeCloseTo(golden.plain[name], 12)
    expect(metric(actual, predicted, weights).value).toBeCloseTo(golden.weighted[name], 12)
  })

  test('median_absolute_error and max_error', () => {
    expect(medianAbsoluteError(actual, predicted)).toBeCloseTo(golden.plain.median_absolute_error, 14)
    expect(medianAbsoluteError(actual, predicted, weights)).toBeCloseTo(golden.weighted.median_absolute_error, 14)
    expect(maxError(actual, predicted)).toBeCloseTo(golden.max_error, 14)
    const half = golden.halfWeights
    const columns = [half.actual, half.predicted, half.weights].map((column) => Float64Array.from(column))
    expect(medianAbsoluteError(...(columns as [Float64Array, Float64Array, Float64Array]))).toBe(half.value)
  })
})

test.each(METRICS)('%s: influence has mean 0 and is the derivative by the weights', (_, metric) => {
  for (const at of [ones, weights]) {
    const { influence } = metric(actual, predicted, at)
    expect(Math.abs(meanOf(influence))).toBeLessThan(1e-12)
    const expected = differentiated((moved) => metric(actual, predicted, moved), at)
    expect(largest(influence.map((each, row) => each - (expected[row] as number)))).toBeLessThan(1e-5)
  }
  expect(largest(metric(actual, predicted).influence)).toBeCloseTo(
    largest(metric(actual, predicted, ones).influence),
    12,
  )
})

test('a weight of k is the row k times', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 40, maxLength: 40 }), (times) => {
      const rows = repeated(times)
      fc.pre(rows.length > 1)
      const weighted = Float64Array.from(times)
      const copies = [take(actual, rows), take(predicted, rows)] as const
      for (const [, metric] of METRICS) {
        expect(metric(actual, predicted, weighted).value).toBeCloseTo(metric(...copies).value, 10)
      }
      expect(medianAbsoluteError(actual, predicted, weighted)).toBeCloseTo(medianAbsoluteError(...copies), 12)
    }),
    { numRuns: 40 },
  )
})

test('rows in another order give the same', () => {
  const rows = Array.from(actual, (_, row) => (row * 7) % actual.length)
  for (const [, metric] of METRICS) {
    const found = metric(take(actual, rows), take(predicted, rows), take(weights, rows))
    expect(found.value).toBeCloseTo(metric(actual, predicted, weights).value, 12)
  }
})

test('ranks of ties are shared', () => {
  const [y, p] = [actual, predicted].map((column) => column.map((each) => Math.round(each / 3))) as [Float64Array, Float64Array] // biome-ignore format: a pair
  expect(spearmanCorrelation(y, p).value).toBeCloseTo(golden.tied.spearman, 14)
  const expected = differentiated((moved) => spearmanCorrelation(y, p, moved), weights)
  const { influence } = spearmanCorrelation(y, p, weights)
  expect(largest(influence.map((each, row) => each - (expected[row] as number)))).toBeLessThan(1e-6)
})

test('correlations know no level and no scale, and ranks no curve', () => {
  const moved = predicted.map((each) => 7 - 3 * each)
  expect(pearsonCorrelation(actual, moved).value).toBeCloseTo(-golden.plain.pearson, 13)
  expect(spearmanCorrelation(actual, moved).value).toBeCloseTo(-golden.plain.spearman, 13)
  const curved = predicted.map((each) => Math.exp(each))
  expect(spearmanCorrelation(actual, curved)).toEqual(spearmanCorrelation(actual, predicted))
})

test('a perfect model has no error, and nothing to make an interval of', () => {
  expect(rootMeanSquaredError(actual, actual)).toEqual({ value: 0, influence: new Float64Array(actual.length) })
  expect(r2Score(actual, actual).value).toBe(1)
})

test.each<[name: string, attempt: () => unknown, words: RegExp]>([
  [
    'a percentage of 0',
    () => meanAbsolutePercentageError(Float64Array.of(1, 0), Float64Array.of(1, 1)),
    /row 1 is undef/,
  ],
  ['R² of a constant', () => r2Score(new Float64Array(9).fill(0.1), actual.subarray(0, 9)), /actual value is constant/],
  ['R² of one row', () => r2Score(Float64Array.of(1), Float64Array.of(1)), /more than one row/],
  [
    'a correlation with a constant',
    () => pearsonCorrelation(actual, new Float64Array(40).fill(0.1)),
    /predicted value is con/,
  ],
  ['a rank correlation with a constant', () => spearmanCorrelation(new Float64Array(40), predicted), /is constant/],
  ['a rank of NaN', () => spearmanCorrelation(actual.with(3, Number.NaN), predicted), /NaN/],
  ['a quantile level of 90', () => meanPinballLoss(actual, predicted, 90), /level 90/],
  ['a NaN prediction', () => meanAbsoluteError(actual, predicted.with(4, Number.NaN)), /row 4 holds NaN/],
  ['an infinite prediction', () => maxError(actual, predicted.with(4, Number.POSITIVE_INFINITY)), /error of row 4/],
  ['a median of NaN', () => medianAbsoluteError(actual.with(0, Number.NaN), predicted), /error of row 0 is NaN/],
  ['no rows', () => medianAbsoluteError(new Float64Array(0), new Float64Array(0)), /no rows/],
])('%s is refused', (_, refused, words) => {
  expect(refused).toThrow(RangeError)
  expect(refused).toThrow(words)
})
