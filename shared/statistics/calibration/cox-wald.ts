import { noncentralFSurvival } from '../distributions/noncentral-f.ts'
import type { Estimate } from '../influence/estimate.ts'
import { type SamplingDesign, standardError } from '../influence/standard-error.ts'
import type { CoxCalibration } from './cox-calibration.ts'

/**
 * Wald's test that intercept and slope of Cox's regression are 0 and 1, by the covariance of their influence values: what
 * the likelihood ratio is for independent rows that count alike, for rows with weights, of clusters or over dates.
 *
 * W = θᵀ V⁻¹ θ with θ = (intercept, slope - 1); W / 2 follows F with 2 and the design's degrees of freedom, as statsmodels
 * has it with `use_t` (Cameron and Miller, "A Practitioner's Guide to Cluster-Robust Inference", Journal of Human
 * Resources 50, 2015).
 *
 * @throws RangeError as `standardError`, and when intercept and slope vary together only
 */
export function coxWaldTest(
  { intercept, slope }: CoxCalibration,
  design: SamplingDesign,
): { statistic: number; df: number; pvalue: number } {
  const { v00, v01, v11, df } = covarianceOf({ intercept, slope }, design)
  const [a, b] = [intercept.value, slope.value - 1]
  const statistic = (v11 * a * a - 2 * v01 * a * b + v00 * b * b) / (v00 * v11 - v01 * v01)
  return { statistic, df, pvalue: survivalOfF(statistic / 2, df) }
}

/**
 * The power of that test where the true intercept is 0 and the true slope another than 1, if the covariance is then as it
 * was found: the noncentral F distribution with θᵀ V⁻¹ θ.
 *
 * @param scale how many times as many rows, clusters or dates there are
 * @throws RangeError as {@link coxWaldTest}
 */
export function coxWaldPower(
  cox: CoxCalibration,
  design: SamplingDesign,
  slope: number,
  level: number,
  scale = 1,
): number {
  const { v00, v01, v11, df } = covarianceOf(cox, design)
  const noncentrality = (scale * v00 * (slope - 1) ** 2) / (v00 * v11 - v01 * v01)
  // The level's quantile of F with 2 degrees of freedom, from the closed form of its tail.
  const freedom = df * scale
  const critical =
    freedom === Infinity ? -Math.log(level) : (freedom / 2) * Math.expm1((-2 / freedom) * Math.log(level))
  return noncentralFSurvival(critical, 2, freedom, noncentrality)
}

/** @throws RangeError as `standardError`, and when intercept and slope vary together only */
function covarianceOf({ intercept, slope }: Pick<CoxCalibration, 'intercept' | 'slope'>, design: SamplingDesign) {
  const { standardError: ofIntercept, df } = standardError(intercept, design)
  const { standardError: ofSlope } = standardError(slope, design)
  const [v00, v11] = [ofIntercept ** 2, ofSlope ** 2]
  const v01 = (standardError(added(intercept, slope), design).standardError ** 2 - v00 - v11) / 2
  if (!(v00 * v11 - v01 * v01 > 1e-12 * v00 * v11))
    throw new RangeError('Intercept and slope cannot be told apart by so few clusters or dates.')
  return { v00, v01, v11, df }
}

function added(one: Estimate, other: Estimate): Estimate {
  return {
    value: one.value + other.value,
    influence: one.influence.map((each, row) => each + (other.influence[row] as number)),
  }
}

/** The upper tail of F with 2 and `df` degrees of freedom, which has a closed form: (1 + 2f / df)^(-df / 2). */
function survivalOfF(f: number, df: number): number {
  return Math.exp((-df / 2) * Math.log1p((2 * f) / df))
}
