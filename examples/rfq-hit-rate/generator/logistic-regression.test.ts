import { expect, test } from '@jest/globals'
import { fitLogisticRegression } from './logistic-regression.ts'

test('the coefficients are those of statsmodels 0.15.0', () => {
  const n = 60
  const x = new Float64Array(n * 3)
  const y = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const [a, b, noise] = [((i * 37) % 101) / 50 - 1, ((i * 53) % 97) / 40 - 1, ((i * 71) % 103) / 51 - 1]
    x.set([1, a, b], i * 3)
    y[i] = a + 0.5 * b + noise > 0.2 ? 1 : 0
  }
  const fitted = fitLogisticRegression(x, y, 3)
  const expected = [-0.42061648607517255, 1.8921785200982149, 1.3603773750687258]
  for (const [index, value] of expected.entries()) expect(fitted[index]).toBeCloseTo(value, 10)
})

test('labels that a feature tells apart have no such model', () => {
  const x = Float64Array.from([1, -2, 1, -1, 1, 1, 1, 2])
  expect(() => fitLogisticRegression(x, Float64Array.from([0, 0, 1, 1]), 2)).toThrow('does not settle')
})
