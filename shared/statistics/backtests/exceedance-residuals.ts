import { createRandom } from '../random/random.ts'
import { exceedanceRatios, type ShortfallSeries } from './acerbi-szekely.ts'
import { monteCarloPvalue, type Simulation } from './monte-carlo.ts'

export interface ExceedanceResidualTest {
  /** The mean of the residuals, in units of the expected shortfall; above 0 losses are worse than forecast. */
  readonly mean: number
  /** The standard deviation of the residuals. */
  readonly deviation: number
  /** Student's statistic of the mean. */
  readonly statistic: number
  /** One-sided, by the bootstrap; small when the expected shortfall is too small. */
  readonly bootstrapPvalue: number
  /** The exceptions that the test rests on. */
  readonly exceptions: number
}

/**
 * McNeil and Frey's test of the expected shortfall (Journal of Empirical Finance 7, 2000): the residuals (-X_t - ES_t)/ES_t of
 * the days with an exception have mean 0 if the expected shortfall is right, against a mean above 0. Residuals are in units
 * of the expected shortfall, where the paper divides by the volatility, which a gate is not told.
 *
 * The p-value is that of the bootstrap of a mean (Efron and Tibshirani 1993, 16.4), from residuals shifted to mean 0, (k+1)/(B+1):
 * it assumes no distribution, but with a handful of exceptions it rests on a handful of values.
 *
 * @throws RangeError for fewer than two exceptions or residuals that do not vary, fewer than 99 replicates, or as
 *   {@link acerbiSzekelyZ2}
 */
export function exceedanceResidualTest(series: ShortfallSeries, simulation: Simulation): ExceedanceResidualTest {
  const residuals = exceedanceRatios(series).ratios.map((ratio) => -ratio - 1)
  const n = residuals.length
  if (n < 2) throw new RangeError(`The residual test needs two exceptions; there are ${n}.`)
  const observed = studentised(residuals)
  if (!Number.isFinite(observed.statistic)) throw new RangeError('All exceptions have the same residual.')
  const drawn = new Float64Array(n)
  const bootstrapPvalue = monteCarloPvalue(simulation, (replicate) => {
    const random = createRandom(simulation.seed, replicate)
    for (let i = 0; i < n; i++) drawn[i] = (residuals[Math.floor(random.uniform() * n)] as number) - observed.mean
    const { mean, statistic } = studentised(drawn)
    // A sample of one value repeated has no spread: it lies infinitely far on the side of its mean.
    return Number.isNaN(statistic) ? mean > 0 : statistic >= observed.statistic
  })
  const deviation = Math.abs(observed.mean / observed.statistic) * Math.sqrt(n)
  return { ...observed, deviation, bootstrapPvalue, exceptions: n }
}

function studentised(values: Float64Array): { mean: number; statistic: number } {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const scale = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  if (squares <= (1e-12 * scale) ** 2 * n) return { mean, statistic: Number.NaN }
  return { mean, statistic: mean / Math.sqrt(squares / ((n - 1) * n)) }
}
