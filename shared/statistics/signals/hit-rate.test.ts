import { describe, expect, test } from '@jest/globals'
import { hitRate } from './hit-rate.ts'

const f = (...values: number[]) => Float64Array.from(values)

describe('the hit rate', () => {
  test('counts equal signs, and leaves out what has none', () => {
    const found = hitRate(f(1, -2, 3, 0, 5, -1), f(0.1, -0.1, -0.1, 0.1, 0, -3), 0.95)
    expect(found).toMatchObject({ hits: 3, counted: 4, withoutSign: 2, rate: 0.75 })
  })

  test("has Wilson's interval", () => {
    // 9 of 250: statsmodels proportion_confint(9, 250, method='wilson').
    const signal = new Float64Array(250).fill(1)
    const returns = Float64Array.from({ length: 250 }, (_, i) => (i < 9 ? 1 : -1))
    const { low, high } = hitRate(signal, returns, 0.95).interval
    expect(low).toBeCloseTo(0.01905327953, 9)
    expect(high).toBeCloseTo(0.06699042241, 9)
  })

  test('does not exist without signs, or with holes', () => {
    expect(() => hitRate(f(0, 0), f(1, 1), 0.95)).toThrow('other than 0')
    expect(() => hitRate(f(1, Number.NaN), f(0, 1), 0.95)).toThrow('Row 1 has the signal NaN')
    expect(() => hitRate(f(1), f(1, 1), 0.95)).toThrow(RangeError)
  })
})
