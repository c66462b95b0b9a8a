import type { Estimate } from '../influence/estimate.ts'
import { returnMoments } from './return-moments.ts'

/**
 * The Sharpe ratio mean/sd of excess returns, per period (not annualised: times √252 for daily returns), with the influence
 * of each period: z - SR·(z²-1)/2 with z = (r - mean)/sd (Lo, Financial Analysts Journal 58, 2002). Its standard error over
 * independent periods is that of Mertens; over dates, with Bartlett's weights, that of Lo.
 *
 * @throws RangeError for fewer than two returns, one that is not finite, or returns that do not vary
 */
export function sharpeRatio(excessReturns: Float64Array): Estimate {
  const { observations, mean, standardDeviation } = returnMoments(excessReturns)
  const spread = standardDeviation * Math.sqrt((observations - 1) / observations)
  const ratio = mean / spread
  const influence = excessReturns.map((value) => {
    const z = (value - mean) / spread
    return z - (ratio / 2) * (z * z - 1)
  })
  return { value: mean / standardDeviation, influence }
}
