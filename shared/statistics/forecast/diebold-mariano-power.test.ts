import { expect, test } from '@jest/globals'
import { dieboldMarianoTest } from './diebold-mariano.ts'
import { dieboldMarianoPower } from './diebold-mariano-power.ts'

// SciPy 1.17.1 nct.sf(t.ppf(.95, n - 1), n - 1, δ)
test('is that of Student’s test, two standard errors off', () => {
  const sample = { periods: 20, standardError: 0.5 }
  expect(dieboldMarianoPower(sample, 1, 0.05)).toBeCloseTo(0.6114844665167816, 7)
  expect(dieboldMarianoPower(sample, 1, 0.05, 2)).toBeCloseTo(0.8715945782369776, 7)
})

test('the standard error is what the statistic was made with', () => {
  const [first, second] = [Float64Array.of(1, 2, 4, 3, 5, 2), Float64Array.of(0, 2, 1, 3, 2, 2)]
  for (const horizon of [1, 2]) {
    const { statistic, meanDifference, standardError } = dieboldMarianoTest(first, second, { horizon })
    expect(meanDifference / standardError).toBeCloseTo(statistic, 12)
  }
})
