import { describe, expect, test } from '@jest/globals'
import { turnover } from './turnover.ts'

const f = (...values: number[]) => Float64Array.from(values)
const i = (...values: number[]) => Int32Array.from(values)

describe('turnover', () => {
  test('is half of what weights change, names that come and go among them', () => {
    const found = turnover(f(0.5, 0.5, 0.5, 0.5, 1), i(7, 8, 7, 9, 3), i(0, 0, 2, 2, 3))
    expect([...found.dates]).toEqual([2, 3])
    expect([...found.values]).toEqual([0.5, 1])
    expect(found.mean).toBe(0.75)
  })

  test('is 0 of a portfolio that stays as it is, in any order', () => {
    expect([...turnover(f(0.4, 0.6, 0.6, 0.4), i(1, 2, 2, 1), i(0, 0, 1, 1)).values]).toEqual([0])
  })

  test('needs two dates, finite weights, and each name once a date', () => {
    expect(() => turnover(f(1), i(1), i(0))).toThrow('two dates')
    expect(() => turnover(f(1, Number.NaN), i(1, 1), i(0, 1))).toThrow('weight of row 1 is NaN')
    expect(() => turnover(f(1, 1), i(1, 1), i(0, 0))).toThrow('repeats a name')
  })
})
