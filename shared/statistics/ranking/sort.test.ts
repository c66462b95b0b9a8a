import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { argsort, sortAscending } from './sort.ts'

const values = fc.oneof(
  fc.float64Array({ noNaN: true, maxLength: 200 }),
  // Few distinct values, of both signs, so that digits are shared and whole passes are left out.
  fc
    .array(fc.constantFrom(-2, -1.5, -0, 0, 0.25, 1, Infinity, -Infinity), { maxLength: 60 })
    .map((v) => Float64Array.from(v)),
  fc.array(fc.integer({ min: -9, max: -1 }), { maxLength: 40 }).map((v) => Float64Array.from(v)),
)

describe('sorting', () => {
  test('is the order of the numbers, -0 being 0', () => {
    fc.assert(
      fc.property(values, (column) => {
        const expected = [...column].map((value) => value + 0).sort((a, b) => a - b || 0)
        const sorted = argsort(column)
        // Infinity - Infinity is NaN, hence `|| 0`; the comparison below is exact.
        expect([...sortAscending(column)]).toEqual(expected)
        expect([...sorted.values]).toEqual(expected)
        expect([...sorted.order].map((row) => (column[row] as number) + 0)).toEqual(expected)
        expect([...sorted.order].sort((a, b) => a - b)).toEqual([...column].map((_, row) => row))
      }),
      { numRuns: 300 },
    )
  })

  test('leaves the column as it was', () => {
    const column = Float64Array.of(3, -1, 2)
    argsort(column)
    sortAscending(column)
    expect([...column]).toEqual([3, -1, 2])
  })

  test('refuses what has no rank', () => {
    expect(() => argsort(Float64Array.of(1, Number.NaN))).toThrow('Value 1 is NaN')
    expect(() => sortAscending(Float64Array.of(Number.NaN))).toThrow(RangeError)
  })

  test('reads a part of a buffer', () => {
    expect([...sortAscending(Float64Array.of(9, 3, 1, 2).subarray(1))]).toEqual([1, 2, 3])
  })
})
