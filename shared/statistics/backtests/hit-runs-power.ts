import { chiSquaredQuantile } from '../distributions/chi-squared.ts'
import { logChoose, logFactorialsUpTo, NEGLIGIBLE, patterns } from './hit-runs.ts'
import { kupiecStatistic, TIE } from './kupiec.ts'

/** How the p-value is found: from all series, of which simulated ones are a sample, or from the chi-squared distribution. */
export type PvalueKind = 'exact' | 'asymptotic'

/** What the exceptions of a series may look like, with how probable that is if the model is right and if it is not. */
interface Outcome {
  readonly statistic: number
  readonly right: number
  readonly wrong: number
}

/**
 * The power of Christoffersen's test of conditional coverage against exceptions that are independent and have
 * `trueProbability`: the sum over all that a series may look like.
 */
export function conditionalCoveragePower(
  days: number,
  probability: number,
  trueProbability: number,
  level: number,
  kind: PvalueKind = 'exact',
): number {
  const logs = logFactorialsUpTo(days)
  const outcomes: Outcome[] = []
  for (let count = 0; count <= days; count++) {
    const [right, wrong] = [probability, trueProbability].map(
      (p) => count * Math.log(p) + (days - count) * Math.log1p(-p),
    ) as [number, number]
    if (Math.exp(Math.max(right, wrong) + logChoose(logs, days, count)) < NEGLIGIBLE) continue
    const coverage = kupiecStatistic(count, days, probability)
    for (const { statistic, logSeries } of patterns(logs, count, days))
      outcomes.push({
        statistic: coverage + statistic,
        right: Math.exp(logSeries + right),
        wrong: Math.exp(logSeries + wrong),
      })
  }
  return rejected(outcomes, level, kind, 2)
}

/**
 * The power of Christoffersen's test of independence, given how many exceptions there are, against a Markov chain in which
 * one exception is followed by another with the probability `persistence`, and that has as many of them on average.
 */
export function independencePower(
  days: number,
  count: number,
  persistence: number,
  level: number,
  kind: PvalueKind = 'exact',
): number {
  const share = count / days
  if (!(share > 0 && share < persistence && persistence < 1)) return 0
  const entry = (share * (1 - persistence)) / (1 - share)
  const logs = logFactorialsUpTo(days)
  const all = logChoose(logs, days, count)
  const weighed = [...patterns(logs, count, days)].map(({ statistic, logSeries, n11, n01, n10, first }) => {
    const n00 = days - 1 - n01 - n10 - n11
    const start = first === 1 ? share : 1 - share
    const chain =
      Math.log(start) +
      n01 * Math.log(entry) +
      n00 * Math.log1p(-entry) +
      n11 * Math.log(persistence) +
      n10 * Math.log1p(-persistence)
    return { statistic, right: Math.exp(logSeries - all), chain: logSeries + chain }
  })
  const largest = weighed.reduce((most, { chain }) => Math.max(most, chain), Number.NEGATIVE_INFINITY)
  const total = weighed.reduce((sum, { chain }) => sum + Math.exp(chain - largest), 0)
  const outcomes = weighed.map(({ chain, ...rest }) => ({ ...rest, wrong: Math.exp(chain - largest) / total }))
  return rejected(outcomes, level, kind, 1)
}

/** How often the wrong model is rejected: outcomes that tie in the statistic are rejected together, or not at all. */
function rejected(outcomes: readonly Outcome[], level: number, kind: PvalueKind, df: number): number {
  if (kind === 'asymptotic') {
    const critical = chiSquaredQuantile(1 - level, df)
    return outcomes.reduce((sum, one) => sum + (one.statistic >= critical ? one.wrong : 0), 0)
  }
  const sorted = [...outcomes].sort((a, b) => b.statistic - a.statistic)
  let [right, wrong, next] = [0, 0, 0]
  while (next < sorted.length) {
    const { statistic } = sorted[next] as Outcome
    let [chance, found] = [0, 0]
    for (; next < sorted.length; next++) {
      const one = sorted[next] as Outcome
      if (one.statistic < statistic - TIE) break
      chance += one.right
      found += one.wrong
    }
    right += chance
    if (right > level) break
    wrong += found
  }
  return Math.min(1, wrong)
}
