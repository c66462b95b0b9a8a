import { chiSquaredSurvival } from '../distributions/chi-squared.ts'
import { createRandom } from '../random/random.ts'
import { requireProbability } from './coverage.ts'
import { TIE } from './kupiec.ts'
import { monteCarloPvalue, type Simulation } from './monte-carlo.ts'
import { orthonormalBasis, projectedSquares } from './orthonormal.ts'

export interface DynamicQuantileTest {
  readonly statistic: number
  /** The rank of the regressors: fewer than asked for when some are constant or depend on each other. */
  readonly df: number
  /** From the chi-squared distribution with `df` degrees of freedom, which holds for many days only. */
  readonly pvalue: number
  /** From simulated series of this length. */
  readonly simulatedPvalue: number
}

export interface DynamicQuantileOptions extends Simulation {
  /** Lagged exceptions among the regressors; 4 by default, as in the paper. */
  readonly lags?: number
}

/**
 * Engle and Manganelli's dynamic quantile test (Journal of Business & Economic Statistics 22, 2004): whether exceptions
 * can be foretold from those of the days before or from the value-at-risk itself. With Hit = I - p and the regressors X
 * (1, `lags` lagged hits, VaR of the day), DQ = Hit'X(X'X)⁻¹X'Hit / (p(1-p)), chi-squared with rank(X) degrees of freedom.
 *
 * The simulated p-value replaces the exceptions by independent ones of probability `probability` and keeps the series of
 * the value-at-risk, which takes that as given from outside; (k+1)/(B+1), ties counted as as extreme.
 *
 * @param hits 1 for an exception, see `exceptions`
 * @param valueAtRisk of the same days
 * @throws RangeError for series of different length or fewer than `lags` + 10 days, a value-at-risk that is not finite, or a
 *   probability out of range
 */
export function dynamicQuantileTest(
  hits: Uint8Array,
  valueAtRisk: Float64Array,
  probability: number,
  { lags = 4, ...simulation }: DynamicQuantileOptions,
): DynamicQuantileTest {
  requireProbability(probability)
  if (!Number.isInteger(lags) || lags < 0) throw new RangeError(`The number of lags is ${lags}; give 0 or more.`)
  if (hits.length !== valueAtRisk.length) {
    throw new RangeError(`There are ${hits.length} days of exceptions and ${valueAtRisk.length} of value-at-risk.`)
  }
  if (hits.length < lags + MIN_DAYS) {
    throw new RangeError(
      `The dynamic quantile test with ${lags} lags needs ${lags + MIN_DAYS} days; there are ${hits.length}.`,
    )
  }
  const observed = dynamicQuantileStatistic(hits, valueAtRisk, probability, lags)
  const simulated = new Uint8Array(hits.length)
  const simulatedPvalue = monteCarloPvalue(simulation, (replicate) => {
    const random = createRandom(simulation.seed, replicate)
    for (let day = 0; day < simulated.length; day++) simulated[day] = random.uniform() < probability ? 1 : 0
    const { statistic } = dynamicQuantileStatistic(simulated, valueAtRisk, probability, lags)
    return statistic >= observed.statistic - TIE
  })
  return { ...observed, pvalue: chiSquaredSurvival(observed.statistic, observed.df), simulatedPvalue }
}

/** Fewer rows than this beyond the lags leave next to nothing beside the regressors. */
const MIN_DAYS = 10

/** The statistic, and the rank of its regressors. */
export function dynamicQuantileStatistic(
  hits: Uint8Array,
  valueAtRisk: Float64Array,
  probability: number,
  lags: number,
) {
  const rows = hits.length - lags
  const centred = Float64Array.from(hits, (hit) => hit - probability)
  const columns: Float64Array[] = [new Float64Array(rows).fill(1)]
  for (let lag = 1; lag <= lags; lag++) columns.push(centred.subarray(lags - lag, lags - lag + rows))
  columns.push(valueAtRisk.subarray(lags))
  const basis = orthonormalBasis(columns)
  const squares = projectedSquares(basis, centred.subarray(lags))
  return { statistic: squares / (probability * (1 - probability)), df: basis.length }
}
