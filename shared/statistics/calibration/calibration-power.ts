import { chiSquaredQuantile } from '../distributions/chi-squared.ts'
import { noncentralChiSquaredSurvival } from '../distributions/noncentral-chi-squared.ts'
import { normalCdf, normalQuantile } from '../distributions/normal.ts'
import { equalMassBins } from './equal-mass-bins.ts'
import { expit, logits, softplus } from './logit.ts'

/**
 * What is true of overconfident predictions: log odds that are `slope` times those predicted, so that events which are
 * said to be rare are more frequent, and those said to be frequent are rarer (Cox, Biometrika 45, 1958).
 */
export function overconfident(probabilities: Float64Array, slope: number): Float64Array {
  return logits(probabilities).map((each) => expit(slope * each))
}

/**
 * The power of Spiegelhalter's two-sided test against overconfidence: under it the statistic is normal, too.
 *
 * @param scale how many times as many rows there are; likewise below
 */
export function spiegelhalterPower(probabilities: Float64Array, slope: number, level: number, scale = 1): number {
  const truth = overconfident(probabilities, slope)
  let [shift, right, wrong] = [0, 0, 0]
  for (let i = 0; i < truth.length; i++) {
    const [p, q] = [probabilities[i] as number, truth[i] as number]
    const tilt = 1 - 2 * p
    shift += (q - p) * tilt
    right += tilt * tilt * p * (1 - p)
    wrong += tilt * tilt * q * (1 - q)
  }
  const critical = -normalQuantile(level / 2) * Math.sqrt(right / wrong)
  const mean = (shift * Math.sqrt(scale)) / Math.sqrt(wrong)
  return normalCdf(mean - critical) + normalCdf(-mean - critical)
}

/** The power of the test of Hosmer and Lemeshow against overconfidence: noncentral by the squares that the bins are expected to add. */
export function hosmerLemeshowPower(
  probabilities: Float64Array,
  bins: number,
  slope: number,
  level: number,
  scale = 1,
): number {
  const { count, codes } = equalMassBins(probabilities, bins)
  const truth = overconfident(probabilities, slope)
  const sums = Array.from({ length: count }, () => ({ rows: 0, p: 0, q: 0 }))
  for (let i = 0; i < truth.length; i++) {
    const sum = sums[codes[i] as number] as (typeof sums)[number]
    sum.rows++
    sum.p += probabilities[i] as number
    sum.q += truth[i] as number
  }
  const filled = sums.filter(({ rows }) => rows > 0)
  const noncentrality = filled.reduce((sum, { rows, p, q }) => sum + (q - p) ** 2 / (p * (1 - p / rows)), 0)
  return noncentralPower(noncentrality * scale, filled.length, level)
}

/** The power of the likelihood ratio of Cox's regression against overconfidence: noncentral by its expectation. */
export function coxPower(probabilities: Float64Array, slope: number, level: number, scale = 1): number {
  let expected = 0
  for (const odds of logits(probabilities)) {
    const q = expit(slope * odds)
    // The loss of the predictions less that of the truth, of events and of the others.
    expected += 2 * (q * (softplus(-odds) - softplus(-slope * odds)))
    expected += 2 * ((1 - q) * (softplus(odds) - softplus(slope * odds)))
  }
  return noncentralPower(Math.max(0, expected) * scale, 2, level)
}

function noncentralPower(noncentrality: number, df: number, level: number): number {
  return noncentralChiSquaredSurvival(chiSquaredQuantile(1 - level, df), df, noncentrality)
}
