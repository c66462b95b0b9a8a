import { chiSquaredQuantile } from '../distributions/chi-squared.ts'
import { noncentralChiSquaredSurvival } from '../distributions/noncentral-chi-squared.ts'

/**
 * The power of Berkowitz' test where P&L is `understated` times as volatile as forecast: normal scores then have that
 * standard deviation σ, and the likelihood ratio is noncentral by its expectation (n - 1)(σ² - 1 - ln σ²), with 3 degrees of
 * freedom (Self, Mauritsen and Ohara, "Power Calculations for Likelihood Ratio Tests in Generalized Linear Models",
 * Biometrics 48, 1992).
 */
export function berkowitzPower(days: number, understated: number, level: number): number {
  const variance = understated ** 2
  const noncentrality = (days - 1) * (variance - 1 - Math.log(variance))
  return noncentralChiSquaredSurvival(chiSquaredQuantile(1 - level, 3), 3, noncentrality)
}
