import { expect, test } from '@jest/globals'
import { mcnemarPower } from './mcnemar-power.ts'

// SciPy 1.17.1: Σ binom.pmf(m, n, D)·binom.cdf(g(m), m, 1 - q), g(m) the greatest count with binom.cdf(g, m, ½) ≤ 5 %.
test.each([
  [400, 40, 0.05, 0.9310781098281201],
  [300, 0, 0.02, 0.7176476540226933],
  [1000, 120, 0.02, 0.5374442871043472],
  [3, 1, 0.02, 0],
])('of %d rows, %d of them right by one model, against a loss of %d', (rows, split, loss, power) => {
  expect(mcnemarPower({ rows, split }, loss, 0.05)).toBeCloseTo(power, 10)
})

test('of many rows is Connor’s', () => {
  // Biometrics 43, 1987: Φ((δ√n - z√ψ) / √(ψ - δ²)), SciPy 1.17.1 norm.
  expect(mcnemarPower({ rows: 100_000, split: 8000 }, 0.004, 0.05)).toBeCloseTo(0.9976548261020464, 12)
  // The exact sum and the approximation meet where one takes over from the other.
  const [exact, normal] = [1999, 2001].map((split) => mcnemarPower({ rows: 20_000, split }, 0.004, 0.05))
  expect(Math.abs((exact as number) - (normal as number))).toBeLessThan(0.02)
})
