import type { SharpeRecord } from '../../../statistics/performance/deflated-sharpe.ts'
import { returnMoments } from '../../../statistics/performance/return-moments.ts'
import { columnOf, type ModelSeries } from '../returns/series.ts'

/** What a Sharpe ratio per period is multiplied by, so that it is one a year. */
export function annualFactor(periodsPerYear: number | undefined): number {
  return periodsPerYear === undefined ? 1 : Math.sqrt(periodsPerYear)
}

/** What the distribution of the strategy's Sharpe ratio depends on, per period. */
export function sharpeRecord(series: ModelSeries): SharpeRecord {
  const { observations, mean, standardDeviation, skewness, kurtosis } = returnMoments(columnOf(series, 'returns'))
  return { sharpe: mean / standardDeviation, observations, skewness, kurtosis }
}
