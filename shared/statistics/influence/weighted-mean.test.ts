import { describe, expect, test } from '@jest/globals'
import { differentiated } from '../../../test/support/influence-laws.ts'
import { pairedDifference, transformed } from './paired-difference.ts'
import { isDegenerate } from './standard-error.ts'
import { weightedMean } from './weighted-mean.ts'

const values = Float64Array.of(1, 4, -2, 0.5)

describe('weightedMean', () => {
  test('the mean, and how far each row moves it', () => {
    expect(weightedMean(values)).toEqual({ value: 0.875, influence: Float64Array.of(0.125, 3.125, -2.875, -0.375) })
  })

  test('with weights', () => {
    const weights = Float64Array.of(1, 2, 0.5, 3)
    const { value, influence } = weightedMean(values, weights)
    expect(value).toBeCloseTo((1 + 8 - 1 + 1.5) / 6.5, 14)
    const expected = differentiated((moved) => weightedMean(values, moved), weights)
    for (const [row, each] of influence.entries()) expect(each).toBeCloseTo(expected[row] as number, 6)
  })

  test.each([
    [[], undefined, /no rows/],
    [[1, Number.NaN], undefined, /mean is NaN: row 1 holds NaN/],
    [[1, Number.POSITIVE_INFINITY], undefined, /row 1 holds Infinity/],
    [[1, 2], [1], /differ in length: 2 and 1/],
    [[1, 2], [1, -1], /Weight -1 of row 1/],
    [[1, 2], [1, Number.NaN], /Weight NaN of row 1/],
    [[1, 2], [0, 0], /weights sum to 0/],
    [[1, 2], [1, Number.POSITIVE_INFINITY], /weights sum to Infinity/],
  ])('%j with weights %j is refused', (column, weights, words) => {
    const given = weights === undefined ? undefined : Float64Array.from(weights)
    expect(() => weightedMean(Float64Array.from(column), given)).toThrow(words)
  })
})

describe('pairedDifference', () => {
  test('what both models share of a row cancels', () => {
    const found = pairedDifference(weightedMean(values), weightedMean(Float64Array.of(0, 4, -2, 0.5)))
    expect(found).toEqual({ value: 0.25, influence: Float64Array.of(0.75, -0.25, -0.25, -0.25) })
  })

  test('identical models are degenerate', () => {
    expect(isDegenerate(pairedDifference(weightedMean(values), weightedMean(values)))).toBe(true)
  })

  test('signed, and less a part of the champion, is that of the rows', () => {
    const [own, other] = [weightedMean(values), weightedMean(values.map((each, row) => -2 * each - row - 9))]
    expect(other.value).toBeLessThan(0)
    const found = pairedDifference(own, other, -1, 0.1)
    expect(found.value).toBeCloseTo(other.value - own.value + 0.1 * Math.abs(other.value), 14)
    // |m| of a negative mean is the mean of the rows, negated.
    const byRow = weightedMean(values.map((each, row) => 0.9 * (-2 * each - row - 9) - each))
    expect(found.value).toBeCloseTo(byRow.value, 14)
    expect([...found.influence]).toEqual([...byRow.influence].map((each) => expect.closeTo(each, 13)))
  })

  test('models of other rows are refused', () => {
    expect(() => pairedDifference(weightedMean(values), weightedMean(Float64Array.of(1)))).toThrow(/differ in length/)
  })
})

test('transformed: the delta method', () => {
  const found = transformed(weightedMean(values), Math.exp, Math.exp)
  expect(found.value).toBe(Math.exp(0.875))
  expect(found.influence[1]).toBe(3.125 * Math.exp(0.875))
  expect(() => transformed(weightedMean(Float64Array.of(-1, 1)), Math.log, (x) => 1 / x)).toThrow(/transformation of 0/)
})
