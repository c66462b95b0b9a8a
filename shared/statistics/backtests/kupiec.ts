import { binomialPmf } from '../distributions/binomial.ts'
import { chiSquaredQuantile, chiSquaredSurvival } from '../distributions/chi-squared.ts'
import { type Direction, directionOf, logLikelihood, requireCoverage, requireProbability } from './coverage.ts'

/** A likelihood-ratio test of the coverage of a value-at-risk. */
export interface CoverageTest {
  readonly statistic: number
  /** From the chi-squared distribution with `df` degrees of freedom, which holds for many days only. */
  readonly pvalue: number
  /** From the distribution of the statistic itself, for this number of days. */
  readonly exactPvalue: number
  readonly df: number
  readonly direction: Direction
}

/** Two values of a statistic this close are the same one, reached by another order of summation. */
export const TIE = 1e-9

/**
 * Kupiec's test of the proportion of failures (Journal of Derivatives 3, 1995): whether exceptions are as frequent as the
 * value-at-risk says, LR = -2 ln[(1-p)^(n-x) p^x / ((1-x/n)^(n-x) (x/n)^x)], with 1 degree of freedom.
 *
 * The exact p-value sums the binomial probabilities of all counts whose statistic is at least this large. It is the one
 * to decide by: at n = 250 and p = 1 % the chi-squared test at 5 % rejects a right model in 10 % of cases.
 *
 * @param count exceptions, 0 to `observations`
 * @param probability of an exception: 0.01 for a 99 % value-at-risk
 * @throws RangeError for counts or a probability out of range
 */
export function kupiecTest(count: number, observations: number, probability: number): CoverageTest {
  const statistic = kupiecStatistic(count, observations, probability)
  let exactPvalue = 0
  for (let k = 0; k <= observations; k++) {
    if (kupiecStatistic(k, observations, probability) < statistic - TIE) continue
    exactPvalue += binomialPmf(k, observations, probability)
  }
  return {
    statistic,
    pvalue: chiSquaredSurvival(statistic, 1),
    exactPvalue: Math.min(1, exactPvalue),
    df: 1,
    direction: directionOf(count, observations, probability),
  }
}

/** The likelihood ratio of {@link kupiecTest} alone; the same errors. */
export function kupiecStatistic(count: number, observations: number, probability: number): number {
  requireCoverage(count, observations, probability)
  const quiet = observations - count
  const observed = count / observations
  const free = logLikelihood(quiet, 1 - observed) + logLikelihood(count, observed)
  const bound = quiet * Math.log1p(-probability) + logLikelihood(count, probability)
  return Math.max(0, 2 * (free - bound))
}

/**
 * The counts that Kupiec's chi-squared test does not reject, from the first to the last, as in his table.
 *
 * @param confidence of the test, 0.95 in the table
 * @throws RangeError for a number of days, a probability or a confidence out of range
 */
export function kupiecNonRejection(
  observations: number,
  probability: number,
  confidence: number,
): { first: number; last: number } {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`The confidence is ${confidence}; give 0.95 for 95 %.`)
  const critical = chiSquaredQuantile(confidence, 1)
  let [first, last] = [-1, -1]
  for (let k = 0; k <= observations; k++) {
    if (kupiecStatistic(k, observations, probability) > critical) continue
    if (first < 0) first = k
    last = k
  }
  if (first < 0) throw new RangeError(`No number of exceptions in ${observations} days goes with ${probability}.`)
  return { first, last }
}

/**
 * Kupiec's test of the time until the first failure (1995): LR = -2 ln[p(1-p)^(v-1) / ((1/v)(1-1/v)^(v-1))] with 1 degree
 * of freedom, where the v-th day was the first exception. It has little power; of use in the first months of a model.
 *
 * The exact p-value sums the geometric probabilities of all days whose statistic is at least this large. Late first
 * exceptions mean a prudent model, early ones an optimistic one.
 *
 * @param day of the first exception, from 1
 * @throws RangeError when `day` is no whole number of 1 or more, or for a probability out of range
 */
export function timeUntilFirstFailureTest(day: number, probability: number): CoverageTest {
  const statistic = firstFailureStatistic(day, probability)
  // The statistic falls up to v = 1/p and rises from there, so that the days as extreme are those of two tails.
  let early = 0
  while (early < 1 / probability && firstFailureStatistic(early + 1, probability) >= statistic - TIE) early++
  const late = firstDayAsExtreme(Math.max(early + 1, Math.floor(1 / probability)), statistic, probability)
  const exactPvalue = 1 - (1 - probability) ** early + (1 - probability) ** (late - 1)
  const expected = 1 / probability
  const direction = day < expected ? 'too-optimistic' : day > expected ? 'too-prudent' : 'as-expected'
  return {
    statistic,
    pvalue: chiSquaredSurvival(statistic, 1),
    exactPvalue: Math.min(1, exactPvalue),
    df: 1,
    direction,
  }
}

function firstFailureStatistic(day: number, probability: number): number {
  requireProbability(probability)
  if (!Number.isInteger(day) || day < 1)
    throw new RangeError(`The first exception was on day ${day}; count days from 1.`)
  const free = logLikelihood(1, 1 / day) + logLikelihood(day - 1, 1 - 1 / day)
  const bound = Math.log(probability) + (day - 1) * Math.log1p(-probability)
  return Math.max(0, 2 * (free - bound))
}

/** The first day, at or after `from`, whose statistic is as extreme: found by doubling, then by halving. */
function firstDayAsExtreme(from: number, statistic: number, probability: number): number {
  let [below, above] = [from - 1, from]
  while (firstFailureStatistic(above, probability) < statistic - TIE) {
    below = above
    above *= 2
  }
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2)
    if (firstFailureStatistic(middle, probability) < statistic - TIE) below = middle
    else above = middle
  }
  return above
}
