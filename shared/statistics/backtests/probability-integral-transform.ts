import { kolmogorovExactSurvival } from './kolmogorov-exact.ts'

export interface UniformityTest {
  /** The largest distance between the empirical distribution of the PIT and the uniform one. */
  readonly statistic: number
  readonly pvalue: number
}

/**
 * Whether probability integral transforms are uniform, by Kolmogorov and Smirnov's test: what SciPy's `kstest(pit,
 * 'uniform')` does. It says nothing of whether they are independent, which the Berkowitz test does.
 *
 * @param pit the probability that the forecast gave to P&L at or below the one that came, a day each, 0 to 1
 * @throws RangeError for no days, or a value outside 0 to 1
 */
export function pitUniformityTest(pit: Float64Array): UniformityTest {
  requirePit(pit, 1)
  const sorted = pit.slice().sort()
  const n = sorted.length
  let statistic = 0
  for (let i = 0; i < n; i++) {
    const u = sorted[i] as number
    statistic = Math.max(statistic, (i + 1) / n - u, u - i / n)
  }
  return { statistic, pvalue: kolmogorovExactSurvival(statistic, n) }
}

/**
 * How many PIT values fall into each of `bins` bins of the same width, for a histogram; 1 falls into the last.
 *
 * @throws RangeError as {@link pitUniformityTest}, or when `bins` is no whole number of 1 or more
 */
export function pitHistogram(pit: Float64Array, bins: number): number[] {
  requirePit(pit, 1)
  if (!Number.isInteger(bins) || bins < 1) throw new RangeError(`The number of bins is ${bins}; give 1 or more.`)
  const counts = Array.from({ length: bins }, () => 0)
  for (const u of pit) {
    const bin = Math.min(bins - 1, Math.floor(u * bins))
    counts[bin] = (counts[bin] as number) + 1
  }
  return counts
}

/** @throws RangeError for fewer than `minimum` values, or one outside 0 to 1 */
export function requirePit(pit: Float64Array, minimum: number): void {
  if (pit.length < minimum) throw new RangeError(`There are ${pit.length} PIT values; ${minimum} are needed.`)
  const wrong = pit.findIndex((u) => !(u >= 0 && u <= 1))
  if (wrong >= 0) throw new RangeError(`The PIT of day ${wrong} is ${pit[wrong]}; a probability lies within 0 and 1.`)
}
