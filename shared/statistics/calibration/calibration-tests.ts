import { chiSquaredSurvival } from '../distributions/chi-squared.ts'
import { normalSurvival } from '../distributions/normal.ts'
import { requireBinary, requireProbabilities, rowCount } from '../influence/rows.ts'
import { binTable } from './bin-table.ts'
import { equalMassBins } from './equal-mass-bins.ts'

/**
 * Spiegelhalter's Z (Statistics in Medicine 5, 1986): Σ(y - p)(1 - 2p) / √Σ(1 - 2p)²·p(1 - p), standard normal for a
 * calibrated model; the p-value is two-sided. Above 0, the Brier score is worse than the predictions promise.
 *
 * @throws RangeError for bad columns, and when every probability is 0, ½ or 1, where it is undefined.
 */
export function spiegelhalterTest(
  labels: Uint8Array,
  probabilities: Float64Array,
): { statistic: number; pvalue: number } {
  const rows = rowCount(labels, probabilities)
  requireBinary(labels)
  requireProbabilities(probabilities)
  let [excess, variance] = [0, 0]
  for (let i = 0; i < rows; i++) {
    const p = probabilities[i] as number
    const tilt = 1 - 2 * p
    excess += ((labels[i] as number) - p) * tilt
    variance += tilt * tilt * p * (1 - p)
  }
  if (!(variance > 0)) throw new RangeError("Spiegelhalter's Z is undefined: every probability is 0, ½ or 1.")
  const statistic = excess / Math.sqrt(variance)
  return { statistic, pvalue: Math.min(1, 2 * normalSurvival(Math.abs(statistic))) }
}

/**
 * The test of Hosmer and Lemeshow over bins of equal mass: Σ(observed - expected)² / (n·p̄(1 - p̄)). On data that the
 * model was not fitted to, as here, it has as many degrees of freedom as bins ("Applied Logistic Regression", 3rd ed.,
 * section 5.2.2). It depends on the bins, and finds any model wrong on enough rows: prefer `coxCalibration`.
 *
 * @throws RangeError for bad columns, and when a bin expects no events or events alone.
 */
export function hosmerLemeshowTest(
  labels: Uint8Array,
  probabilities: Float64Array,
  bins: number,
): { statistic: number; df: number; pvalue: number } {
  const table = binTable(labels, probabilities, equalMassBins(probabilities, bins))
  let statistic = 0
  for (const { rows, events, meanPredicted } of table) {
    const variance = rows * meanPredicted * (1 - meanPredicted)
    if (!(variance > 0)) throw new RangeError(`A bin predicts ${meanPredicted} for every row; the test is undefined.`)
    statistic += (events - rows * meanPredicted) ** 2 / variance
  }
  return { statistic, df: table.length, pvalue: chiSquaredSurvival(statistic, table.length) }
}
