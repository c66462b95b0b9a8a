/**
 * Newey and West's rule of thumb for the last lag, floor(4·(T/100)^(2/9)): "Automatic Lag Selection in Covariance Matrix
 * Estimation", Review of Economic Studies 61, 1994; also the default of statsmodels' HAC.
 */
export function neweyWestLags(periods: number): number {
  return Math.min(periods - 1, Math.floor(4 * (periods / 100) ** (2 / 9)))
}

/**
 * The long-run sum of squares Σu_t² + 2·Σ_l (1 - l/(L+1))·Σ_t u_t·u_(t-l) of a series with mean 0 (Newey and West,
 * Econometrica 55, 1987). Bartlett's weights keep it from being negative.
 */
export function bartlettSum(series: Float64Array, lags: number): number {
  let sum = 0
  for (let lag = 0; lag <= lags; lag++) {
    let products = 0
    for (let t = lag; t < series.length; t++) products += (series[t] as number) * (series[t - lag] as number)
    sum += lag === 0 ? products : 2 * (1 - lag / (lags + 1)) * products
  }
  return Math.max(0, sum)
}
