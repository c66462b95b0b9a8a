import { betaCdf, betaQuantile, betaSurvival } from '../../shared/statistics/distributions/beta.ts'
import { binomialCdf, binomialPmf, binomialSurvival } from '../../shared/statistics/distributions/binomial.ts'
import {
  chiSquaredCdf,
  chiSquaredQuantile,
  chiSquaredSurvival,
} from '../../shared/statistics/distributions/chi-squared.ts'
import { kolmogorovSurvival } from '../../shared/statistics/distributions/kolmogorov.ts'
import { normalCdf, normalQuantile, normalSurvival } from '../../shared/statistics/distributions/normal.ts'
import { studentTCdf, studentTQuantile, studentTSurvival } from '../../shared/statistics/distributions/students-t.ts'
import type { Random } from '../../shared/statistics/random/random.ts'
import type { Case } from './statistics-cases.ts'

/** Both tails and the quantile of each distribution at a random place, to 12 digits of either. */
export function distributionCases(random: Random, seed: number): Case[] {
  const span = (low: number, high: number) => low * (high / low) ** random.uniform()
  const p = seed % 2 === 0 ? random.uniform() : span(1e-8, 1)
  const [x, df] = [(seed % 4 === 0 ? 6 : 2) * random.normal(), span(1, 1000)]
  const chi = df * span(0.3, 3)
  const [a, b] = [span(0.5, 200), span(0.5, 200)]
  const middle = a / (a + b)
  const at = Math.min(
    0.999,
    Math.max(0.001, middle + 2 * random.normal() * Math.sqrt((middle * (1 - middle)) / (a + b))),
  )
  const n = Math.floor(span(5, 2000))
  const rate = span(0.005, 0.9)
  const k = Math.min(n, Math.max(0, Math.round(n * rate + 2 * random.normal() * Math.sqrt(n * rate * (1 - rate)))))
  const l = span(0.3, 3)
  const found: Readonly<Record<string, readonly [readonly number[], readonly number[]]>> = {
    normal: [
      [x, p],
      [normalCdf(x), normalSurvival(x), normalQuantile(p)],
    ],
    t: [
      [x, p, df],
      [studentTCdf(x, df), studentTSurvival(x, df), studentTQuantile(p, df)],
    ],
    'chi-squared': [
      [chi, p, df],
      [chiSquaredCdf(chi, df), chiSquaredSurvival(chi, df), chiSquaredQuantile(p, df)],
    ],
    beta: [
      [at, p, a, b],
      [betaCdf(at, a, b), betaSurvival(at, a, b), betaQuantile(p, a, b)],
    ],
    binomial: [
      [k, n, rate],
      [binomialPmf(k, n, rate), binomialCdf(k, n, rate), binomialSurvival(k, n, rate)],
    ],
    kolmogorov: [[l], [kolmogorovSurvival(l)]],
  }
  return Object.entries(found).map(([distribution, [given, values]]) => ({
    name: distribution,
    reference: 'tails',
    inputs: { distribution, arguments: given },
    found: values,
    tolerance: 1e-12,
    relative: true,
  }))
}
