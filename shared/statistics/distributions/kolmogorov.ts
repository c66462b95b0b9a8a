import { requireNumber } from './domain.ts'

/**
 * P(K > x) of the limiting distribution of √n·D, Kolmogorov's statistic: 2·Σ(-1)ᵏ⁻¹·exp(-2k²x²), and left of 1 its
 * theta-function transform, which converges there. As scipy.special.kolmogorov; 1 for x ≤ 0.
 */
export function kolmogorovSurvival(x: number): number {
  requireNumber('x', x)
  if (x <= 0) return 1
  let sum = 0
  if (x < 1) {
    for (let odd = 1; odd <= 9; odd += 2) sum += Math.exp((-odd * odd * Math.PI * Math.PI) / (8 * x * x))
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum
  }
  for (let k = 5; k >= 1; k--) sum = Math.exp(-2 * k * k * x * x) - sum
  return 2 * sum
}
