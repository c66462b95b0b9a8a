import { binomialCdf, binomialPmf } from '../distributions/binomial.ts'
import { normalCdf, normalQuantile } from '../distributions/normal.ts'

/** Two models on the same rows. */
export interface Disagreement {
  readonly rows: number
  /** Rows on which just one of them is right. */
  readonly split: number
}

/** Beyond as many rows on which just one is right, the binomial distributions are normal for all that matters here. */
const MANY = 2000

/**
 * The power of McNemar's exact one-sided test to find that the first model is right less often than the second by `loss`, a
 * part of all rows. The models are taken to disagree as often as they were seen to, or as the loss makes them; each row is an
 * independent draw, so that the number of disagreements is random, too (Connor, "Sample Size for Testing Differences in
 * Proportions for the Paired-Sample Design", Biometrics 43, 1987, whose normal approximation serves for many of them).
 *
 * @param loss above 0, at most 1
 * @param level of the test
 */
export function mcnemarPower({ rows, split }: Disagreement, loss: number, level: number): number {
  const disagree = Math.min(1, Math.max(split / rows, loss))
  const lost = (disagree + loss) / 2
  const expected = rows * disagree
  if (expected > MANY) {
    const deviation = Math.sqrt(disagree - loss * loss)
    return normalCdf((loss * Math.sqrt(rows) + normalQuantile(level) * Math.sqrt(disagree)) / deviation)
  }
  const reach = 9 * Math.sqrt(expected) + 20
  const [first, last] = [Math.max(0, Math.floor(expected - reach)), Math.min(rows, Math.ceil(expected + reach))]
  let power = 0
  // With every further disagreement the greatest gain that still rejects stays, or grows by one.
  let gained = -1
  for (let pairs = 0; pairs <= last; pairs++) {
    while (gained < pairs && binomialCdf(gained + 1, pairs, 0.5) <= level) gained++
    if (pairs < first || gained < 0) continue
    power += binomialPmf(pairs, rows, disagree) * binomialCdf(gained, pairs, 1 - lost / disagree)
  }
  return Math.min(1, power)
}
