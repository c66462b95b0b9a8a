import { binomialPmf, binomialSurvival } from '../distributions/binomial.ts'
import { chiSquaredSurvival } from '../distributions/chi-squared.ts'
import { requireCoverage, requireProbability } from './coverage.ts'
import { kupiecStatistic, TIE } from './kupiec.ts'

/** How the p-value is found; `more-exceptions`: of the exact one-sided binomial test. */
export type CoverageTestKind = 'exact' | 'asymptotic' | 'more-exceptions'

/**
 * The fewest exceptions, more than are expected, at which the test of the proportion of failures rejects; one more than there
 * are days when none does.
 *
 * @throws RangeError for a number of days or a probability out of range
 */
export function coverageRejectsFrom(
  days: number,
  probability: number,
  level: number,
  kind: CoverageTestKind = 'exact',
): number {
  requireCoverage(0, days, probability)
  const pvalue = pvalues(days, probability, kind)
  let count = Math.floor(days * probability) + 1
  while (count <= days && pvalue(count) > level) count++
  return count
}

/**
 * How often that test rejects, on the side of too many exceptions, when they are independent and have `trueProbability`.
 *
 * @throws RangeError for a number of days or a probability out of range
 */
export function coverageTestPower(
  days: number,
  probability: number,
  trueProbability: number,
  level: number,
  kind: CoverageTestKind = 'exact',
): number {
  requireProbability(trueProbability)
  const from = coverageRejectsFrom(days, probability, level, kind)
  return from > days ? 0 : binomialSurvival(from - 1, days, trueProbability)
}

function pvalues(days: number, probability: number, kind: CoverageTestKind): (count: number) => number {
  if (kind === 'more-exceptions') return (count) => binomialSurvival(count - 1, days, probability)
  if (kind === 'asymptotic') return (count) => chiSquaredSurvival(kupiecStatistic(count, days, probability), 1)
  // The other side: counts that are as unlikely because there are too few. Their statistic falls towards the expected count.
  const few = Array.from({ length: Math.ceil(days * probability) }, (_, count) => ({
    statistic: kupiecStatistic(count, days, probability),
    chance: binomialPmf(count, days, probability),
  }))
  return (count) => {
    const statistic = kupiecStatistic(count, days, probability)
    const below = few.reduce((sum, one) => sum + (one.statistic < statistic - TIE ? 0 : one.chance), 0)
    return below + binomialSurvival(count - 1, days, probability)
  }
}
