import { noncentralTSurvival } from '../distributions/noncentral-t.ts'
import { normalPdf, normalQuantile } from '../distributions/normal.ts'
import { studentTQuantile } from '../distributions/students-t.ts'

/**
 * The bootstrap draws one of `count` ** `count` samples; where the level holds fewer than this of them it can hardly reject,
 * however large the losses are.
 */
const LEAST_RESAMPLES = 10

/**
 * The power of Student's one-sided test of the exceedance residuals, which the bootstrap comes close to, where losses are
 * `understated` times the expected shortfall on average. The residuals are taken to vary as they were seen to, and no less than
 * those of a normal distribution: two that happen to be close to each other show nothing.
 *
 * @param count of exceptions
 * @param deviation standard deviation of the residuals
 * @param probability of an exception
 */
export function exceedanceResidualPower(
  count: number,
  deviation: number,
  probability: number,
  understated: number,
  level: number,
): number {
  if (count < 2 || level * count ** count < LEAST_RESAMPLES) return 0
  const error = Math.max(deviation, normalTailDeviation(probability)) / Math.sqrt(count)
  const df = count - 1
  return noncentralTSurvival(studentTQuantile(1 - level, df), df, (understated - 1) / error)
}

/** The standard deviation of losses beyond the value-at-risk of a normal distribution, in units of its expected shortfall. */
export function normalTailDeviation(probability: number): number {
  const valueAtRisk = -normalQuantile(probability)
  const shortfall = normalPdf(valueAtRisk) / probability
  return Math.sqrt(1 + valueAtRisk * shortfall - shortfall ** 2) / shortfall
}
