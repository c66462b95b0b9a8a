import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normalQuantile, normalSurvival } from './distributions/normal.ts'
import { minimumDetectableEffect, rowsNeeded } from './power.ts'

// (z₁₋α + z_power)·SE with SciPy 1.17.1 norm.ppf.
test.each([
  [1, 0.05, 0.8, 2.4864748605243863],
  [0.01, 0.05, 0.9, 0.029264051924960725],
  [2, 0.01, 0.8, 6.33593821522751],
])('a standard error of %d at α %d shows with power %d an effect of %d', (se, alpha, power, effect) => {
  expect(minimumDetectableEffect(se, { alpha, power })).toBeCloseTo(effect, 13)
})

test('an effect of that size is found as often as the power says', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.4, noNaN: true }),
      fc.double({ min: 0.5, max: 0.999, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      (alpha, power, se) => {
        const effect = minimumDetectableEffect(se, { alpha, power })
        expect(normalSurvival(-normalQuantile(alpha) - effect / se)).toBeCloseTo(power, 10)
      },
    ),
  )
})

test('the rows that it takes grow with the square of what is to be shown', () => {
  expect(rowsNeeded(1000, 0.02, 0.01)).toBe(4000)
  expect(rowsNeeded(1000, 0.01, 0.02)).toBe(250)
  expect(rowsNeeded(3, 0.01, 0.01)).toBe(3)
})

test.each<[name: string, refused: () => unknown]>([
  ['no standard error', () => minimumDetectableEffect(0, { alpha: 0.05, power: 0.8 })],
  ['a standard error that is not a number', () => minimumDetectableEffect(Number.NaN, { alpha: 0.05, power: 0.8 })],
  ['a level in per cent', () => minimumDetectableEffect(1, { alpha: 5, power: 0.8 })],
  ['a power below the level', () => minimumDetectableEffect(1, { alpha: 0.05, power: 0.04 })],
  ['no margin', () => rowsNeeded(1000, 0.02, 0)],
])('%s is refused', (_, refused) => {
  expect(refused).toThrow(RangeError)
})
