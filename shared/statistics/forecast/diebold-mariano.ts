import { studentTCdf, studentTSurvival } from '../distributions/students-t.ts'
import { bartlettSum } from '../influence/bartlett.ts'
import { rowCount } from '../influence/rows.ts'

export interface DieboldMarianoOptions {
  /** How many periods ahead the forecasts look; errors of h periods ahead overlap over h - 1 of them. */
  readonly horizon?: number | undefined
  /** `acf`: all autocovariances up to h - 1 with weight 1; `bartlett`: with weight 1 - k/h, never negative. */
  readonly variance?: 'acf' | 'bartlett' | undefined
  /** `greater`: the first has the greater loss, the second forecast is better. */
  readonly alternative?: 'two-sided' | 'less' | 'greater' | undefined
}

export interface DieboldMarianoTest {
  readonly statistic: number
  readonly pvalue: number
  readonly df: number
  /** The mean of first less second loss: above 0 the second forecast is better. */
  readonly meanDifference: number
  /** Of the mean difference, with the small-sample factor: the statistic is the one over the other. */
  readonly standardError: number
  /** `bartlett` also where `acf` was asked for and gave a variance that is not positive. */
  readonly variance: 'acf' | 'bartlett'
}

/**
 * The test of Diebold and Mariano (1995) that two forecasts lose the same on average, with the small-sample factor
 * √((n + 1 - 2h + h(h - 1)/n) / n) and Student's t with n - 1 degrees of freedom of Harvey, Leybourne, Newbold (1997).
 * It gives the numbers of R's `forecast::dm.test`; where the variance comes out negative, that proceeds with horizon 1,
 * and this with Bartlett's weights. Losses are in order of time, one a period.
 *
 * @throws RangeError for columns of different length, fewer than two periods, a horizon that is not whole or not below
 *   the number of periods, a loss that is not finite, or differences without variance.
 */
export function dieboldMarianoTest(
  first: Float64Array,
  second: Float64Array,
  options: DieboldMarianoOptions = {},
): DieboldMarianoTest {
  const periods = rowCount(first, second)
  const { horizon = 1, alternative = 'two-sided' } = options
  if (periods < 2) throw new RangeError('The test needs more than one period.')
  if (!Number.isInteger(horizon) || horizon < 1 || horizon >= periods) {
    throw new RangeError(`The horizon is ${horizon}; give a whole number from 1 to ${periods - 1}.`)
  }
  const { centred, mean, largest } = centredDifference(first, second)
  const floor = periods * (1e-14 * largest) ** 2
  if (!(bartlettSum(centred, 0) > floor)) throw new RangeError('The losses differ by the same in every period.')
  let variance = options.variance ?? 'acf'
  let sum = variance === 'acf' ? plainSum(centred, horizon - 1) : bartlettSum(centred, horizon - 1)
  if (variance === 'acf' && !(sum > floor)) {
    variance = 'bartlett'
    sum = bartlettSum(centred, horizon - 1)
  }
  if (!(sum > floor)) throw new RangeError('The variance of the loss differences is 0.')
  const factor = Math.sqrt((periods + 1 - 2 * horizon + (horizon * (horizon - 1)) / periods) / periods)
  const error = Math.sqrt(sum / periods ** 2)
  const statistic = (factor * mean) / error
  const df = periods - 1
  return {
    statistic,
    pvalue: pvalueOf(statistic, df, alternative),
    df,
    meanDifference: mean,
    standardError: error / factor,
    variance,
  }
}

function pvalueOf(statistic: number, df: number, alternative: 'two-sided' | 'less' | 'greater'): number {
  if (alternative === 'less') return studentTCdf(statistic, df)
  if (alternative === 'greater') return studentTSurvival(statistic, df)
  return Math.min(1, 2 * studentTSurvival(Math.abs(statistic), df))
}

function centredDifference(
  first: Float64Array,
  second: Float64Array,
): { centred: Float64Array; mean: number; largest: number } {
  const centred = new Float64Array(first.length)
  let [sum, largest] = [0, 0]
  for (let t = 0; t < centred.length; t++) {
    const [a, b] = [first[t] as number, second[t] as number]
    if (!Number.isFinite(a) || !Number.isFinite(b)) throw new RangeError(`A loss of period ${t} is ${a} or ${b}.`)
    centred[t] = a - b
    sum += a - b
    largest = Math.max(largest, Math.abs(a), Math.abs(b))
  }
  const mean = sum / centred.length
  for (let t = 0; t < centred.length; t++) centred[t] = (centred[t] as number) - mean
  return { centred, mean, largest }
}

/** Σd_t² + 2·Σ_k Σ_t d_t·d_(t-k), which may be negative. */
function plainSum(series: Float64Array, lags: number): number {
  let sum = 0
  for (let lag = 0; lag <= lags; lag++) {
    for (let t = lag; t < series.length; t++) {
      sum += (lag === 0 ? 1 : 2) * (series[t] as number) * (series[t - lag] as number)
    }
  }
  return sum
}
