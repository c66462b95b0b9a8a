import type { Estimate } from '../influence/estimate.ts'
import { weightedMean } from '../influence/weighted-mean.ts'
import type { ShortfallSeries } from './acerbi-szekely.ts'
import { requireProbability } from './coverage.ts'

/**
 * The mean pinball (quantile) loss of a value-at-risk forecast, over days: (p-1)(X+VaR) when X < -VaR, else p(X+VaR); what
 * scikit-learn's `mean_pinball_loss` gives for the quantile forecast -VaR. Smaller is better, and comparable between models
 * on the same days only: the loss is consistent for the quantile (Gneiting, JASA 106, 2011).
 *
 * @param probability of an exception: 0.01 for a 99 % value-at-risk
 * @throws RangeError for no days, series of different length, a missing value, or a probability out of range
 */
export function valueAtRiskLoss(pnl: Float64Array, valueAtRisk: Float64Array, probability: number): Estimate {
  requireProbability(probability)
  requireSameDays(pnl, valueAtRisk)
  return weightedMean(
    Float64Array.from(pnl, (profit, day) => {
      const above = profit + (valueAtRisk[day] as number)
      return above < 0 ? (probability - 1) * above : probability * above
    }),
  )
}

/**
 * The mean joint loss FZ0 of a pair of VaR and ES forecasts (Patton, Ziegel, Chen, Journal of Econometrics 211, 2019, eq. 6):
 * L = -1{X <= v}(v - X)/(p·e) + v/e + ln(-e) - 1 with v = -VaR and e = -ES. Expected shortfall alone has no consistent loss
 * (it is not elicitable); the pair has this one (Fissler and Ziegel, Annals of Statistics 44, 2016). Smaller is better, and
 * differences between models on the same days do not depend on the currency.
 *
 * @throws RangeError as {@link valueAtRiskLoss}, or when an expected shortfall is not above 0 or below the value-at-risk
 */
export function valueAtRiskShortfallLoss(series: ShortfallSeries, probability: number): Estimate {
  requireProbability(probability)
  const { pnl, valueAtRisk, expectedShortfall } = series
  requireSameDays(pnl, valueAtRisk)
  requireSameDays(pnl, expectedShortfall)
  return weightedMean(
    Float64Array.from(pnl, (profit, day) => {
      const [limit, shortfall] = [valueAtRisk[day] as number, expectedShortfall[day] as number]
      if (!(shortfall > 0 && shortfall >= limit)) {
        throw new RangeError(`The expected shortfall of day ${day} is ${shortfall} at a value-at-risk of ${limit}.`)
      }
      const beyond = profit <= -limit ? (-limit - profit) / (probability * shortfall) : 0
      return beyond + limit / shortfall + Math.log(shortfall) - 1
    }),
  )
}

function requireSameDays(pnl: Float64Array, forecast: Float64Array): void {
  if (pnl.length === forecast.length) return
  throw new RangeError(`There are ${pnl.length} days of P&L and ${forecast.length} of the forecast.`)
}
