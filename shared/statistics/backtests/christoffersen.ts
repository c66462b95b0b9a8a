import { chiSquaredSurvival } from '../distributions/chi-squared.ts'
import { directionOf } from './coverage.ts'
import { exactConditionalCoveragePvalue, exactIndependencePvalue } from './hit-runs.ts'
import { type CoverageTest, kupiecStatistic } from './kupiec.ts'
import { independenceStatistic, transitions } from './transitions.ts'

/**
 * Christoffersen's test of independence: whether exceptions come in clusters, 1 degree of freedom.
 *
 * The exact p-value is conditional on the number of exceptions: under independence every order of them is equally
 * likely, whatever their probability. Exceptions that tie in the statistic count as as extreme, so that it errs towards
 * not rejecting; breaking ties at random (Dufour, Journal of Econometrics 133, 2006) would make a verdict depend on a die.
 *
 * @throws RangeError for fewer than two days
 */
export function independenceTest(hits: Uint8Array): Omit<CoverageTest, 'direction'> {
  const statistic = independenceStatistic(transitions(hits))
  return {
    statistic,
    pvalue: chiSquaredSurvival(statistic, 1),
    exactPvalue: exactIndependencePvalue(statistic, countOf(hits), hits.length),
    df: 1,
  }
}

/**
 * Christoffersen's test of conditional coverage: LRcc = LRuc + LRind, right frequency and independence at once, 2 degrees
 * of freedom. As customary LRuc is taken over all T days and LRind over the T - 1 transitions.
 *
 * The exact p-value is that of independent exceptions with the stated probability; ties as in {@link independenceTest}.
 *
 * @param probability of an exception: 0.01 for a 99 % value-at-risk
 * @throws RangeError for fewer than two days, or a probability out of range
 */
export function conditionalCoverageTest(hits: Uint8Array, probability: number): CoverageTest {
  const count = countOf(hits)
  const independence = independenceStatistic(transitions(hits))
  const statistic = kupiecStatistic(count, hits.length, probability) + independence
  return {
    statistic,
    pvalue: chiSquaredSurvival(statistic, 2),
    exactPvalue: exactConditionalCoveragePvalue(statistic, hits.length, probability),
    df: 2,
    direction: directionOf(count, hits.length, probability),
  }
}

function countOf(hits: Uint8Array): number {
  return hits.reduce((count, hit) => count + (hit === 0 ? 0 : 1), 0)
}
