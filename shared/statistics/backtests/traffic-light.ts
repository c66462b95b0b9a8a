import { binomialCdf, binomialSurvival } from '../distributions/binomial.ts'
import { requireCoverage } from './coverage.ts'

export type Zone = 'green' | 'amber' | 'red'

/** Where the zones begin, by the number of exceptions. */
export interface ZoneBounds {
  /** The fewest exceptions that are amber. */
  readonly amberFrom: number
  /** The fewest exceptions that are red. */
  readonly redFrom: number
}

/** The cumulative probabilities at which Basel's zones begin (MAR99, "Guidance on use of the internal models approach"). */
const AMBER_PROBABILITY = 0.95
const RED_PROBABILITY = 0.9999

/**
 * Basel's zones for any number of days and any value-at-risk: amber begins at the count k with P(X <= k) >= 95 %, red at
 * the one with P(X <= k) >= 99.99 %, of a right model. 250 days at 1 % give 5 and 10. No exception is green, of however few
 * days.
 *
 * @throws RangeError for a number of days or a probability out of range
 */
export function zoneBounds(observations: number, probability: number): ZoneBounds {
  requireCoverage(0, observations, probability)
  return {
    amberFrom: Math.max(1, quantile(AMBER_PROBABILITY, observations, probability)),
    redFrom: Math.max(1, quantile(RED_PROBABILITY, observations, probability)),
  }
}

function quantile(cumulative: number, observations: number, probability: number): number {
  let k = 0
  while (k < observations && binomialCdf(k, observations, probability) < cumulative) k++
  return k
}

/** The zone of a number of exceptions. */
export function zoneOf(count: number, { amberFrom, redFrom }: ZoneBounds): Zone {
  if (count >= redFrom) return 'red'
  return count >= amberFrom ? 'amber' : 'green'
}

export interface TrafficLight {
  readonly zone: Zone
  readonly bounds: ZoneBounds
  /** P(X <= count) of a right model: Basel's cumulative probability. */
  readonly probability: number
  /** P(X >= count) of a right model: how often this count or more rejects one wrongly. */
  readonly typeIError: number
}

/**
 * Basel's traffic light of a number of exceptions.
 *
 * @param bounds of the zones as a regulation states them; by default {@link zoneBounds}
 * @throws RangeError for counts or a probability out of range
 */
export function trafficLight(
  count: number,
  observations: number,
  probability: number,
  bounds: ZoneBounds = zoneBounds(observations, probability),
): TrafficLight {
  requireCoverage(count, observations, probability)
  return {
    zone: zoneOf(count, bounds),
    bounds,
    probability: binomialCdf(count, observations, probability),
    typeIError: count === 0 ? 1 : binomialSurvival(count - 1, observations, probability),
  }
}

/** How often a model of a given true coverage ends up in each zone; they sum to 1. */
export type ZoneProbabilities = Readonly<Record<Zone, number>>

/**
 * The power of the traffic light: how often a model whose exceptions are independent and have `trueProbability` is green,
 * amber and red. At 250 days and twice the exceptions of a 99 % value-at-risk it still is green with 44 %.
 *
 * @throws RangeError for a number of days or a probability out of range
 */
export function zoneProbabilities(
  observations: number,
  trueProbability: number,
  { amberFrom, redFrom }: ZoneBounds,
): ZoneProbabilities {
  requireCoverage(0, observations, trueProbability)
  const atLeast = (k: number) => (k <= 0 ? 1 : binomialSurvival(k - 1, observations, trueProbability))
  const red = atLeast(redFrom)
  const notGreen = atLeast(amberFrom)
  return { green: 1 - notGreen, amber: notGreen - red, red }
}
