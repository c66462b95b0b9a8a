import { expect, test } from '@jest/globals'
import { conditionalCoveragePower, independencePower } from './hit-runs-power.ts'

// NumPy and SciPy 1.17.1 went through all 2^14 series one by one.
test('conditional coverage: 14 days at 20 %, where 60 % are true', () => {
  expect(conditionalCoveragePower(14, 0.2, 0.6, 0.05)).toBeCloseTo(0.86253328023552, 10)
  expect(conditionalCoveragePower(14, 0.2, 0.6, 0.05, 'asymptotic')).toBeCloseTo(0.8732377312460801, 10)
})

test('independence: four exceptions in 14 days, 70 % of them followed by another', () => {
  expect(independencePower(14, 4, 0.7, 0.05)).toBeCloseTo(0.455531111287937, 10)
  expect(independencePower(14, 4, 0.7, 0.05, 'asymptotic')).toBeCloseTo(0.41356523480311136, 10)
})

test('no exception, or one alone, shows no clusters', () => {
  expect([0, 1].map((count) => independencePower(250, count, 0.5, 0.05))).toEqual([0, 0])
  expect(independencePower(250, 3, 0.5, 0.05)).toBeGreaterThan(0.5)
})

test('a level that is never reached has no power', () => {
  expect(conditionalCoveragePower(3, 0.01, 0.03, 1e-9)).toBeLessThan(1e-3)
})
