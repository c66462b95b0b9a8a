import { binTable } from './bin-table.ts'
import { equalMassBins } from './equal-mass-bins.ts'

/** brier = reliability - resolution + uncertainty + withinBinVariance - withinBinCovariance. */
export interface BrierDecomposition {
  readonly brier: number
  /** How far predicted probabilities are from observed rates, squared: 0 is calibrated. */
  readonly reliability: number
  /** How far the observed rates of bins are from the overall rate: more is better. */
  readonly resolution: number
  /** The variance of the outcome. */
  readonly uncertainty: number
  readonly withinBinVariance: number
  readonly withinBinCovariance: number
}

/**
 * Murphy's decomposition of the Brier score (J. Applied Meteorology 12, 1973) over bins of equal mass. The two terms
 * within bins make it exact for probabilities that differ within a bin (Stephenson, Coelho, Jolliffe, "Two Extra
 * Components in the Brier Score Decomposition", Weather and Forecasting 23, 2008).
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, a probability outside [0, 1], bad
 *   weights, or a bad number of bins.
 */
export function brierDecomposition(
  labels: Uint8Array,
  probabilities: Float64Array,
  bins: number,
  weights?: Float64Array,
): BrierDecomposition {
  const table = binTable(labels, probabilities, equalMassBins(probabilities, bins), weights)
  const total = table.reduce((sum, { weight }) => sum + weight, 0)
  const rate = table.reduce((sum, { weight, observedRate }) => sum + weight * observedRate, 0) / total
  let [reliability, resolution, variance, covariance] = [0, 0, 0, 0]
  for (const bin of table) {
    const share = bin.weight / total
    reliability += share * (bin.meanPredicted - bin.observedRate) ** 2
    resolution += share * (bin.observedRate - rate) ** 2
    variance += share * bin.predictedVariance
    covariance += 2 * share * bin.covariance
  }
  const uncertainty = rate * (1 - rate)
  return {
    brier: reliability - resolution + uncertainty + variance - covariance,
    reliability,
    resolution,
    uncertainty,
    withinBinVariance: variance,
    withinBinCovariance: covariance,
  }
}
