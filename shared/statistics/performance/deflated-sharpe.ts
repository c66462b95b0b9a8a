import { normalCdf, normalQuantile } from '../distributions/normal.ts'

/** What the distribution of a Sharpe ratio depends on. */
export interface SharpeRecord {
  /** Per period, not annualised. */
  readonly sharpe: number
  readonly observations: number
  readonly skewness: number
  /** Not the excess: 3 of normal returns. */
  readonly kurtosis: number
}

/**
 * The probabilistic Sharpe ratio: the probability that the true Sharpe ratio is above `benchmark`, given the one observed,
 * Φ[(SR - SR*)√(T-1) / √(1 - γ₃SR + (γ₄-1)/4·SR²)] (Bailey and López de Prado, Journal of Risk 15(2), 2012). γ₄ is the
 * kurtosis and not its excess; with the excess it would be too sure.
 *
 * @param benchmark per period as well
 * @throws RangeError for fewer than two periods, a value that is not finite, a kurtosis below 1, or moments that no returns have
 */
export function probabilisticSharpeRatio(record: SharpeRecord, benchmark = 0): number {
  const { sharpe, observations } = record
  if (!Number.isFinite(benchmark)) throw new RangeError(`The benchmark is ${benchmark}.`)
  const spread = Math.sqrt(varianceFactor(record))
  return normalCdf(((sharpe - benchmark) * Math.sqrt(observations - 1)) / spread)
}

/**
 * The Sharpe ratio that the best of `trials` worthless strategies may be expected to reach, by luck: √V·((1-γ)Φ⁻¹(1-1/N) +
 * γΦ⁻¹(1-1/(Ne))), γ Euler's constant (Bailey and López de Prado, Journal of Portfolio Management 40(5), 2014). 0 of one trial.
 *
 * @param variance of the Sharpe ratios of the trials, per period
 * @throws RangeError when `trials` is below 1, or the variance negative or not finite
 */
export function expectedMaximumSharpe(trials: number, variance: number): number {
  if (!(trials >= 1 && trials < Infinity)) throw new RangeError(`The number of trials is ${trials}; give 1 or more.`)
  if (!(variance >= 0 && variance < Infinity)) throw new RangeError(`The variance of the trials is ${variance}.`)
  if (trials === 1) return 0
  const best = (1 - EULER) * normalQuantile(1 - 1 / trials) + EULER * normalQuantile(1 - 1 / (trials * Math.E))
  return Math.sqrt(variance) * best
}

const EULER = 0.5772156649015329

/**
 * The deflated Sharpe ratio: the probability that the true Sharpe ratio is above 0, when the strategy is the best of `trials`
 * that were tried; {@link probabilisticSharpeRatio} against {@link expectedMaximumSharpe}.
 *
 * @throws RangeError as both
 */
export function deflatedSharpeRatio(record: SharpeRecord, trials: number, variance: number): number {
  return probabilisticSharpeRatio(record, expectedMaximumSharpe(trials, variance))
}

/**
 * The periods that it takes until a Sharpe ratio like this one is above `benchmark` with the given confidence:
 * 1 + (1 - γ₃SR + (γ₄-1)/4·SR²)·(z/(SR - SR*))² (Bailey and López de Prado 2012). Infinity when it is not above it.
 *
 * @throws RangeError as {@link probabilisticSharpeRatio}, or for a confidence outside 0.5 to 1
 */
export function minimumTrackRecordLength(record: SharpeRecord, benchmark: number, confidence: number): number {
  if (!(confidence > 0.5 && confidence < 1))
    throw new RangeError(`The confidence is ${confidence}; give 0.95 for 95 %.`)
  if (!Number.isFinite(benchmark)) throw new RangeError(`The benchmark is ${benchmark}.`)
  const factor = varianceFactor(record)
  if (record.sharpe <= benchmark) return Infinity
  return 1 + factor * (normalQuantile(confidence) / (record.sharpe - benchmark)) ** 2
}

function varianceFactor({ sharpe, observations, skewness, kurtosis }: SharpeRecord): number {
  if (!(observations >= 2))
    throw new RangeError(`A Sharpe ratio needs two returns at least; there are ${observations}.`)
  if (!(kurtosis >= 1))
    throw new RangeError(`The kurtosis is ${kurtosis}; give it with the 3 of a normal distribution.`)
  const factor = 1 - skewness * sharpe + ((kurtosis - 1) / 4) * sharpe ** 2
  if (!(factor > 0 && factor < Infinity)) {
    throw new RangeError(`Sharpe ratio ${sharpe}, skewness ${skewness} and kurtosis ${kurtosis} do not go together.`)
  }
  return factor
}
