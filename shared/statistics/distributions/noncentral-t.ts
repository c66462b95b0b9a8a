import { requireNumber, requirePositive } from './domain.ts'
import { lnGamma } from './gamma.ts'
import { normalCdf } from './normal.ts'

/** Halves of Simpson's panels over the scale; the integrand is smooth, and the error below 1e-9. */
const PANELS = 1000
/** Standard deviations of the scale beyond which nothing is left to add. */
const REACH = 10

/**
 * P(T > t) of the noncentral t distribution, T = (Z + δ) / √(χ²/df): the power of Student's test where the true mean lies δ
 * standard errors off. Φ(δ - t·s) is averaged over the scale s = √(χ²/df) by Simpson's rule, to about nine digits after the
 * point. As scipy.stats.nct.sf.
 *
 * @param noncentrality δ
 * @throws RangeError unless t and δ are finite and df > 0
 */
export function noncentralTSurvival(t: number, df: number, noncentrality: number): number {
  requireNumber('t', t)
  requireNumber('The noncentrality', noncentrality)
  requirePositive('df', df)
  const spread = REACH / Math.sqrt(2 * df)
  const [low, high] = [Math.max(0, 1 - spread), 1 + spread]
  const logConstant = Math.LN2 + (df / 2) * Math.log(df / 2) - lnGamma(df / 2)
  const density = (s: number) =>
    s === 0 ? (df === 1 ? Math.exp(logConstant) : 0) : Math.exp(logConstant + (df - 1) * Math.log(s) - (df * s * s) / 2)
  const width = (high - low) / PANELS
  let sum = 0
  for (let i = 0; i <= PANELS; i++) {
    const s = low + i * width
    const weight = i === 0 || i === PANELS ? 1 : i % 2 === 1 ? 4 : 2
    sum += weight * density(s) * normalCdf(noncentrality - t * s)
  }
  return Math.min(1, (sum * width) / 3)
}
