import { expect, test } from '@jest/globals'
import { invertedUncertain } from './inverted.ts'
import { studentUncertain } from './student.ts'

const about = { value: 2, standardError: 0.5, method: 'inverted' }

test('a mean whose test is inverted has the bounds of its formula', () => {
  const found = invertedUncertain(about, { truthIn: (t) => t, deviateIn: (t) => (2 - t) / 0.5 })
  const formula = studentUncertain(2, 0.5, Number.POSITIVE_INFINITY)
  for (const alpha of [1e-6, 0.025, 0.4]) {
    expect(found.lower(alpha)).toBeCloseTo(formula.lower(alpha), 9)
    expect(found.upper(alpha)).toBeCloseTo(formula.upper(alpha), 9)
  }
  for (const threshold of [-30, 1, 2.9]) {
    expect(found.pAtLeast(threshold)).toBeCloseTo(
      threshold < 2 ? Math.max(0.5, formula.pAtLeast(threshold)) : formula.pAtLeast(threshold),
      9,
    )
    expect(found.pAtMost(threshold)).toBeCloseTo(
      threshold > 2 ? Math.max(0.5, formula.pAtMost(threshold)) : formula.pAtMost(threshold),
      9,
    )
  }
})

test('the first world bounds it from below', () => {
  const found = invertedUncertain(
    { ...about, value: 0.3 },
    { truthIn: (t) => t, deviateIn: (t) => (0.3 - t) / 0.5, first: 0 },
  )
  expect(found.lower(0.05)).toBe(0)
  expect([found.pAtMost(-1), found.pAtLeast(0)]).toEqual([0, 1])
  expect(found.upper(0.05)).toBeCloseTo(0.3 + 0.5 * 1.6448536269514722, 9)
})
