import { normalCdf } from '../distributions/normal.ts'
import { studentTCdf } from '../distributions/students-t.ts'
import { createRandom, type Random } from '../random/random.ts'
import { type LossFamily, lossTail } from './loss-distribution.ts'
import type { Simulation } from './monte-carlo.ts'
import { type ShortfallDraw, shortfallSimulator } from './shortfall-test.ts'

/** When a test of Acerbi and Szekely rejects: by its simulated p-value, or below a critical value of the statistic. */
export type ShortfallRejection = { readonly level: number } | { readonly below: number }

/** A sample as the tests see it. */
export interface ShortfallSample {
  readonly days: number
  readonly probability: number
  readonly family: LossFamily
}

/**
 * The power of Acerbi and Szekely's second test, simulated, where P&L is `understated` times as large as the model forecasts:
 * exceptions are then more frequent and larger.
 */
export function shortfallZ2Power(
  { days, probability, family }: ShortfallSample,
  understated: number,
  rejection: ShortfallRejection,
  simulation: Simulation,
): number {
  const statistic = ({ ratioSum, observations }: ShortfallDraw) => ratioSum / (observations * probability) + 1
  const { valueAtRisk, expectedShortfall } = lossTail(family, probability)
  const exceeded = cdf(family)(-valueAtRisk / understated)
  const wide = lossTail(family, exceeded).expectedShortfall
  // Draws of the wider tail are in units of its own expected shortfall.
  const scale = (understated * wide) / expectedShortfall
  const wrong = shortfallSimulator(days, exceeded, family)
  return power(
    shortfallSimulator(days, probability, family),
    (random) => ({ ...scaled(wrong(random), scale), observations: days }),
    statistic,
    rejection,
    simulation,
  )
}

/**
 * The power of their first test, simulated, where exceptions are `understated` times as large as the expected shortfall says,
 * given how many there are. A single one among years with several would be rejected too often for its own number: the power is that
 * of the test which keeps its level at this number of exceptions, too.
 */
export function shortfallZ1Power(
  { days, probability, family }: ShortfallSample,
  count: number,
  understated: number,
  rejection: ShortfallRejection,
  simulation: Simulation,
): number {
  const { draw, expectedShortfall } = lossTail(family, probability)
  const exceptions =
    (scale: number): Draws =>
    (random) => {
      let ratioSum = 0
      for (let i = 0; i < count; i++) ratioSum += (scale * draw(random)) / expectedShortfall
      return { observations: days, count, ratioSum }
    }
  const statistic = (of: ShortfallDraw) => (of.count === 0 ? Infinity : of.ratioSum / of.count + 1)
  const [right, wrong] = [exceptions(1), exceptions(understated)]
  const ofAnyNumber = power(shortfallSimulator(days, probability, family), wrong, statistic, rejection, simulation)
  return Math.min(ofAnyNumber, power(right, wrong, statistic, rejection, simulation))
}

type Draws = (random: Random) => ShortfallDraw

function power(
  right: Draws,
  wrong: Draws,
  statistic: (draw: ShortfallDraw) => number,
  rejection: ShortfallRejection,
  { seed, replicates }: Simulation,
): number {
  const simulated = (draws: Draws, offset: number) =>
    Float64Array.from({ length: replicates }, (_, i) => statistic(draws(createRandom(seed, offset + i))))
  const critical = 'below' in rejection ? rejection.below : criticalValue(simulated(right, 0), rejection.level)
  const found = simulated(wrong, replicates).reduce((count, each) => count + (each < critical ? 1 : 0), 0)
  return found / replicates
}

/** The p-value (k+1)/(B+1) is at most the level below the simulated statistic of this rank, and nowhere else. */
function criticalValue(statistics: Float64Array, level: number): number {
  const rank = Math.floor(level * (statistics.length + 1)) - 1
  return rank < 0 ? Number.NEGATIVE_INFINITY : (statistics.sort()[rank] as number)
}

function scaled(draw: ShortfallDraw, by: number): ShortfallDraw {
  return { ...draw, ratioSum: draw.ratioSum * by }
}

function cdf(family: LossFamily): (x: number) => number {
  return family.family === 'normal' ? normalCdf : (x) => studentTCdf(x, family.df)
}
