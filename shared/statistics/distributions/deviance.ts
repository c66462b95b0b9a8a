/**
 * x·ln(x / m) + m - x is the deviance of a Poisson count from its expectation; this is the same with the two exchanged,
 * m·(u - ln(1 + u)) where u = (x - m) / m, and accurate where they are close. The idea is Loader's, "Fast and Accurate
 * Computation of Binomial Probabilities", 2000.
 *
 * @param difference x - m, which the caller may know better than the subtraction would say
 */
export function deviance(m: number, x: number, difference: number): number {
  const u = difference / m
  if (u < -0.5) return m * (u - Math.log(x / m))
  if (u > 1) return m * (u - Math.log1p(u))
  // ln(1 + u) = 2·artanh(r); its first term cancels against u exactly.
  const r = u / (2 + u)
  const square = r * r
  let power = 2 * r * square
  let sum = 0
  for (let k = 3; ; k += 2) {
    const next = sum + power / k
    if (next === sum) return m * (u * r - sum)
    sum = next
    power *= square
  }
}
