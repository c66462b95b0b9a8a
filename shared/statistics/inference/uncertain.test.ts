import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createRandom } from '../random/random.ts'
import { bootstrapUncertain } from './bootstrap.ts'
import { fisherUncertain } from './fisher.ts'
import { logitUncertain } from './logit.ts'
import { studentUncertain } from './student.ts'
import type { Uncertain } from './uncertain.ts'
import { wilsonUncertain } from './wilson.ts'

function replicatesOf(centre: number, spread: number, count: number, seed: number): Float64Array {
  const random = createRandom(seed)
  return Float64Array.from({ length: count }, () => centre + spread * (random.normal() + 0.1 * random.normal() ** 2))
}

const anyUncertain: fc.Arbitrary<Uncertain> = fc.oneof(
  fc
    .record({
      value: fc.double({ min: -5, max: 5, noNaN: true }),
      df: fc.constantFrom(1, 3, 40, Number.POSITIVE_INFINITY),
    })
    .map(({ value, df }) => studentUncertain(value, 0.3, df)),
  fc
    .double({ min: 0.01, max: 0.99, noNaN: true })
    .map((value) => logitUncertain(value, 0.02, Number.POSITIVE_INFINITY)),
  fc
    .double({ min: -0.98, max: 0.98, noNaN: true })
    .map((value) => fisherUncertain(value, 0.02, Number.POSITIVE_INFINITY)),
  fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => wilsonUncertain(a, a + b + 1)),
)

describe('bounds and p-values are two views of one thing', () => {
  test('of a formula', () => {
    fc.assert(
      fc.property(anyUncertain, fc.double({ min: 0.001, max: 0.4, noNaN: true }), (uncertain, alpha) => {
        const [low, high] = [uncertain.lower(alpha), uncertain.upper(alpha)]
        expect(low).toBeLessThanOrEqual(uncertain.value)
        expect(high).toBeGreaterThanOrEqual(uncertain.value)
        // At 0 and at 1 a rate’s bound is the end of the scale, where the test says nothing.
        if (low > 0 || uncertain.method !== 'Wilson') expect(uncertain.pAtMost(low)).toBeCloseTo(alpha, 9)
        if (high < 1 || uncertain.method !== 'Wilson') expect(uncertain.pAtLeast(high)).toBeCloseTo(alpha, 9)
      }),
      { numRuns: 2000 },
    )
  })

  test('of bootstrap replicates, up to the gap between two of them', () => {
    const uncertain = bootstrapUncertain(2, replicatesOf(2, 0.5, 2000, 7), 0.02)
    expect(uncertain.method).toBe('BCa bootstrap, 2000 replicates')
    for (const alpha of [0.01, 0.05, 0.2]) {
      expect(uncertain.pAtMost(uncertain.lower(alpha))).toBeCloseTo(alpha, 3)
      expect(uncertain.pAtLeast(uncertain.upper(alpha))).toBeCloseTo(alpha, 3)
    }
    expect(uncertain.pAtMost(-100)).toBeCloseTo(1 / 2001, 12)
  })
})

describe('known numbers', () => {
  test('Wilson: 9 of 250 and 0 of 250 (statsmodels 0.14 proportion_confint)', () => {
    const nine = wilsonUncertain(9, 250)
    expect(nine.lower(0.025)).toBeCloseTo(0.01905327953, 10)
    expect(nine.upper(0.025)).toBeCloseTo(0.06699042241, 10)
    const none = wilsonUncertain(0, 250)
    expect([none.lower(0.025), none.upper(0.025)]).toEqual([0, expect.closeTo(0.01513329949, 10)])
  })

  test('a Gini coefficient has the bounds of its AUC', () => {
    const [gini, area] = [fisherUncertain(0.62, 0.04, 90), logitUncertain(0.81, 0.02, 90)]
    for (const alpha of [0.001, 0.05, 0.3]) {
      expect(gini.lower(alpha)).toBeCloseTo(2 * area.lower(alpha) - 1, 12)
      expect(gini.upper(alpha)).toBeCloseTo(2 * area.upper(alpha) - 1, 12)
      expect(gini.pAtMost(0.5)).toBeCloseTo(area.pAtMost(0.75), 12)
    }
    expect([gini.pAtMost(1.5), gini.pAtLeast(-1)]).toEqual([1, 1])
  })

  test('DeLong on the logit scale: s100b of aSAH (R pROC 1.18, numbers only)', () => {
    const se = Math.sqrt(0.002668682457)
    const linear = studentUncertain(0.7313685637, se, Number.POSITIVE_INFINITY)
    expect([linear.lower(0.025), linear.upper(0.025)]).toEqual([
      expect.closeTo(0.6301182118, 9),
      expect.closeTo(0.8326189156, 9),
    ])
    const scaled = logitUncertain(0.7313685637, se, Number.POSITIVE_INFINITY)
    // The definition by hand: expit(logit(A) -/+ z · se / (A (1 - A))).
    const logit = Math.log(0.7313685637 / (1 - 0.7313685637))
    const half = (1.959963984540054 * se) / (0.7313685637 * (1 - 0.7313685637))
    expect(scaled.lower(0.025)).toBeCloseTo(1 / (1 + Math.exp(half - logit)), 12)
    expect(scaled.upper(0.025)).toBeCloseTo(1 / (1 + Math.exp(-half - logit)), 12)
  })
})

test.each([
  ['no variance', () => studentUncertain(1, 0, 5)],
  ['NaN', () => studentUncertain(Number.NaN, 1, 5)],
  ['a perfect AUC on the logit scale', () => logitUncertain(1, 0.1, 5)],
  ['a correlation of 1 on Fisher’s scale', () => fisherUncertain(1, 0.1, 5)],
  ['no rows', () => wilsonUncertain(0, 0)],
  ['equal replicates', () => bootstrapUncertain(1, new Float64Array(100).fill(1), 0)],
  ['a replicate that is NaN', () => bootstrapUncertain(1, replicatesOf(1, 1, 100, 1).fill(Number.NaN, 5, 6), 0)],
  ['few replicates', () => bootstrapUncertain(1, replicatesOf(1, 1, 10, 1), 0)],
])('%s is refused', (_, make) => {
  expect(make).toThrow(RangeError)
})
