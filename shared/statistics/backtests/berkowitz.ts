import { chiSquaredSurvival } from '../distributions/chi-squared.ts'
import { normalQuantile } from '../distributions/normal.ts'
import { requirePit } from './probability-integral-transform.ts'

export interface BerkowitzTest {
  readonly statistic: number
  readonly pvalue: number
  readonly df: 3
  /** The autoregression z_t = intercept + slope·z_(t-1) + e_t with the variance of e_t; 0, 0 and 1 of a right model. */
  readonly intercept: number
  readonly slope: number
  readonly variance: number
}

/** Φ⁻¹ of 0 and 1 is infinite; a PIT is kept this far from them. */
const CLIP = 1e-6

/**
 * Berkowitz' likelihood-ratio test of a whole forecast distribution (Journal of Business & Economic Statistics 19, 2001):
 * z = Φ⁻¹(PIT) is standard normal and independent of a right model, against an autoregression of order 1 with free mean and
 * variance; 3 degrees of freedom. The likelihood is conditional on the first day, the estimate by least squares.
 *
 * @param pit the probability that the forecast gave to P&L at or below the one that came, a day each, 0 to 1
 * @throws RangeError for fewer than 10 days, a value outside 0 to 1, or values that do not vary
 */
export function berkowitzTest(pit: Float64Array): BerkowitzTest {
  requirePit(pit, 10)
  const z = Float64Array.from(pit, (u) => normalQuantile(Math.min(Math.max(u, CLIP), 1 - CLIP)))
  const n = z.length - 1
  let [sumX, sumY, sumSquares] = [0, 0, 0]
  for (let t = 1; t <= n; t++) {
    sumX += z[t - 1] as number
    sumY += z[t] as number
    sumSquares += (z[t] as number) ** 2
  }
  const [meanX, meanY] = [sumX / n, sumY / n]
  let [sxx, sxy] = [0, 0]
  for (let t = 1; t <= n; t++) {
    const x = (z[t - 1] as number) - meanX
    sxx += x * x
    sxy += x * ((z[t] as number) - meanY)
  }
  if (!(sxx > 1e-12 * n)) throw new RangeError('The PIT values do not vary, so that no autoregression fits them.')
  const slope = sxy / sxx
  const intercept = meanY - slope * meanX
  let residualSquares = 0
  for (let t = 1; t <= n; t++) {
    residualSquares += ((z[t] as number) - intercept - slope * (z[t - 1] as number)) ** 2
  }
  const variance = residualSquares / n
  if (!(variance > 1e-12)) throw new RangeError('The PIT values follow a line exactly, which no forecast does.')
  const statistic = Math.max(0, sumSquares - n * Math.log(variance) - n)
  return { statistic, pvalue: chiSquaredSurvival(statistic, 3), df: 3, intercept, slope, variance }
}
