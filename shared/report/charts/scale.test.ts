import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scaleOf } from './scale.ts'

const ticksOf = (values: readonly number[], axis = {}) => {
  const scale = scaleOf(axis, values)
  return scale.ticks.map(scale.text)
}

describe('scaleOf', () => {
  test.each([
    [
      [0, 1],
      ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0'],
    ],
    [
      [-0.027, 0.0124],
      ['−0.03', '−0.02', '−0.01', '0.00', '0.01', '0.02'],
    ],
    [[0.3], ['0.26', '0.28', '0.30', '0.32', '0.34']],
    [[0], ['−1.0', '−0.5', '0.0', '0.5', '1.0']],
    [[], ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
    [
      [13_000, 14_000],
      ['13k', '13.2k', '13.4k', '13.6k', '13.8k', '14k'],
    ],
    [
      [0, 25_000_000],
      ['0', '5M', '10M', '15M', '20M', '25M'],
    ],
    [
      [Number.NaN, 2, Number.POSITIVE_INFINITY, 4],
      ['2.0', '2.5', '3.0', '3.5', '4.0'],
    ],
    [
      [1_000_000, 1_000_002],
      ['1,000,000.0', '1,000,000.5', '1,000,001.0', '1,000,001.5', '1,000,002.0'],
    ],
    [
      [0, 4e-12],
      ['0', '1e-12', '2e-12', '3e-12', '4e-12'],
    ],
  ])('%j has the ticks %j', (values, ticks) => expect(ticksOf(values)).toEqual(ticks))

  test('ticks of values that nearly agree are still told apart', () => {
    const sizes = fc.double({ noNaN: true, min: 1e-12, max: 1e18 })
    fc.assert(
      fc.property(sizes, fc.constantFrom(1e-2, 1e-5, 1e-8), (value, part) => {
        const texts = ticksOf([value, value * (1 + part)])
        expect(new Set(texts).size).toBe(texts.length)
      }),
    )
  })

  test('percent is written with its sign', () => {
    expect(ticksOf([0, 0.05], { format: 'percent' })).toEqual(['0 %', '1 %', '2 %', '3 %', '4 %', '5 %'])
  })

  test('a domain is kept exactly, and widened by what lies beyond it', () => {
    expect(scaleOf({ domain: [0.05, 0.95] }, [0.5])).toMatchObject({ low: 0.05, high: 0.95 })
    expect(scaleOf({ domain: [0, 1] }, [1.3])).toMatchObject({ low: 0, high: 1.5 })
    expect(scaleOf({ domain: [1, 0] }, [2, 3])).toMatchObject({ low: 2, high: 3 })
  })

  test('holds what it is given, in order, with a handful of distinct ticks', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e299, max: 1e299 })
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 5 }), (values) => {
        const scale = scaleOf({}, values)
        for (const value of values) {
          expect(scale.place(value)).toBeGreaterThanOrEqual(-1e-6)
          expect(scale.place(value)).toBeLessThanOrEqual(1 + 1e-6)
        }
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2)
        expect(scale.ticks.length).toBeLessThanOrEqual(9)
        expect(new Set(scale.ticks.map(scale.text)).size).toBe(scale.ticks.length)
        expect(scale.ticks.toSorted((a, b) => a - b)).toEqual(scale.ticks)
      }),
    )
  })
})
