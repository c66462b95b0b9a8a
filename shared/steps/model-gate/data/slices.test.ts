import { expect, test } from '@jest/globals'
import type { Predictions } from './predictions.ts'
import { cut } from './slices.ts'

test('columns of so many values that their products leave 32 bits cut the rows all the same', () => {
  const rows = 60
  const column = (step: number) => ({
    codes: Int32Array.from({ length: rows }, (_, row) => ((row % 3) * step) % 2000),
    values: Array.from({ length: 2000 }, (_, value) => `v${value}`),
  })
  const groups = new Map(['a', 'b', 'c', 'd'].map((name, index) => [name, column(997 + index)]))
  const parts = cut({ rows, groups } as unknown as Predictions, ['a', 'b', 'c', 'd'])
  expect(parts.map(({ key, rows: of }) => [key, of.length])).toEqual([
    ['a=v0, b=v0, c=v0, d=v0', 20],
    ['a=v997, b=v998, c=v999, d=v1000', 20],
    ['a=v1994, b=v1996, c=v1998, d=v0', 20],
  ])
  expect([...(parts[1]?.rows ?? [])].every((row) => row % 3 === 1)).toBe(true)
})
