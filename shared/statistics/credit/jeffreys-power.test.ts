import { expect, test } from '@jest/globals'
import { jeffreysPower, jeffreysRejectsFrom } from './jeffreys-power.ts'

// SciPy 1.17.1: the first d with beta.cdf(PD, d + ½, n - d + ½) ≤ 5 %, and binom.sf(d - 1, n, 2·PD).
test.each([
  [1000, 0.008, 13, 0.8090098670887771],
  [200, 0.02, 8, 0.5498957078603415],
  [700, 0.02, 21, 0.9312700765867827],
  [2, 0.02, 1, 0.0784],
])('of %d obligors with a PD of %d', (obligors, pd, from, power) => {
  expect(jeffreysRejectsFrom(obligors, pd, 0.05)).toBe(from)
  expect(jeffreysPower(obligors, pd, 2 * pd, 0.05)).toBeCloseTo(power, 12)
})

test('is 0 where not even all defaults reject', () => {
  expect(jeffreysPower(1, 0.6, 1, 0.05)).toBe(0)
})
