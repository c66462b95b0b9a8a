import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { runsOf, thinCurve } from './thin.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('thinCurve', () => {
  test('keeps a short curve whole', () => expect(thinCurve([0, 1, 2], [5, 6, 7], 3)).toEqual([0, 1, 2]))

  test('keeps the peak of a flat curve', () => {
    const y = upTo(1000).map((x) => (x === 617 ? 1 : 0))
    const kept = thinCurve(upTo(1000), y, 12)
    expect(kept).toHaveLength(12)
    expect(kept).toContain(617)
  })

  test('of a bucket, the point of the largest triangle with its neighbours: worked by hand', () => {
    // Buckets {1, 2} and {3, 4} between the ends. With (0, 0) and the middle (3.5, 1): index 1 spans
    // |3.5 × 5 − 1 × 1| = 16.5, index 2 spans |3.5 × 1 − 1 × 2| = 1.5. With (1, 5) and the end (5, 0):
    // index 3 spans |4 × (2 − 5) + 5 × 2| = 2, index 4 spans |4 × (0 − 5) + 5 × 3| = 5.
    expect(thinCurve([0, 1, 2, 3, 4, 5], [0, 5, 1, 2, 0, 0], 4)).toEqual([0, 1, 4, 5])
  })

  test('gives as many as asked, ascending, both ends among them, and none that is not finite', () => {
    const value = fc.oneof({ weight: 9, arbitrary: fc.double() }, { weight: 1, arbitrary: fc.constant(Number.NaN) })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 300 }), fc.integer({ min: 3, max: 60 }), (y, count) => {
        const finite = upTo(y.length).filter((index) => Number.isFinite(y[index]))
        const kept = thinCurve(upTo(y.length), y, count)
        expect(kept).toHaveLength(Math.min(count, finite.length))
        expect([kept[0], kept.at(-1)]).toEqual([finite[0], finite.at(-1)])
        expect([...new Set(kept)].sort((a, b) => a - b)).toEqual(kept)
        expect(finite).toEqual(expect.arrayContaining(kept))
      }),
    )
  })

  test('refuses what it cannot do', () => {
    expect(() => thinCurve([0], [0], 2)).toThrow(RangeError)
    expect(() => thinCurve([0, 1], [0], 5)).toThrow(RangeError)
  })
})

describe('runsOf', () => {
  test('where the least and the most of each run are', () => {
    expect(runsOf([3, 1, 2, Number.NaN, 9, 4], 2)).toEqual([
      { start: 0, end: 3, lowAt: 1, highAt: 0 },
      { start: 3, end: 6, lowAt: 5, highAt: 4 },
    ])
  })

  test('leaves out a run without a value', () => {
    expect(runsOf([Number.NaN, Number.NaN, 1, 2], 2)).toEqual([{ start: 2, end: 4, lowAt: 2, highAt: 3 }])
    expect(runsOf([], 5)).toEqual([])
  })

  test('loses neither the least nor the most of a series', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (values, count) => {
          const runs = runsOf(values, count)
          expect(Math.min(...runs.map(({ lowAt }) => values[lowAt] ?? 0))).toBe(Math.min(...values))
          expect(Math.max(...runs.map(({ highAt }) => values[highAt] ?? 0))).toBe(Math.max(...values))
        },
      ),
    )
  })

  test('refuses a count that is none', () => expect(() => runsOf([1], 0)).toThrow(RangeError))
})
