/** The moments of a series of returns. */
export interface ReturnMoments {
  readonly observations: number
  readonly mean: number
  /** With n - 1. */
  readonly standardDeviation: number
  /** The third standardised moment (with n), 0 of a normal distribution. */
  readonly skewness: number
  /** The fourth standardised moment (with n), not the excess: 3 of a normal distribution. */
  readonly kurtosis: number
}

/**
 * The moments of returns, a period each: SciPy's `skew(r)` and `kurtosis(r, fisher=False)`.
 *
 * @throws RangeError for fewer than two returns, one that is not finite, or returns that do not vary
 */
export function returnMoments(returns: Float64Array): ReturnMoments {
  const n = returns.length
  if (n < 2) throw new RangeError(`A Sharpe ratio needs two returns at least; there are ${n}.`)
  const wrong = returns.findIndex((value) => !Number.isFinite(value))
  if (wrong >= 0) throw new RangeError(`Return ${wrong} is ${returns[wrong]}.`)
  const mean = returns.reduce((sum, value) => sum + value, 0) / n
  let [second, third, fourth] = [0, 0, 0]
  for (const value of returns) {
    const square = (value - mean) ** 2
    second += square
    third += square * (value - mean)
    fourth += square * square
  }
  const variance = second / n
  const largest = returns.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (Math.sqrt(variance) <= 1e-12 * largest || variance === 0) {
    throw new RangeError('The returns do not vary, so that they have no Sharpe ratio.')
  }
  return {
    observations: n,
    mean,
    standardDeviation: Math.sqrt(second / (n - 1)),
    skewness: third / n / variance ** 1.5,
    kurtosis: fourth / n / variance ** 2,
  }
}
