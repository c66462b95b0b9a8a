/** c₀ + c₁·x + c₂·x² + …, by Horner's rule. */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let value = 0
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * x + (coefficients[i] as number)
  return value
}
