import { binomialPmf } from '../distributions/binomial.ts'
import { createRandom, type Random } from '../random/random.ts'
import { acerbiSzekelyZ1, acerbiSzekelyZ2, type LossModel, type ShortfallSeries } from './acerbi-szekely.ts'
import { type Direction, requireProbability } from './coverage.ts'
import { type LossFamily, lossTail } from './loss-distribution.ts'
import { monteCarloPvalue, type Simulation } from './monte-carlo.ts'

export interface ShortfallTest {
  readonly statistic: number
  /** One-sided: how often a right model gives as small a statistic. Small when the expected shortfall is too small. */
  readonly simulatedPvalue: number
  readonly direction: Direction
}

/**
 * Acerbi and Szekely's second test with a simulated p-value, (k+1)/(B+1): see {@link acerbiSzekelyZ2}.
 *
 * Under a family (normal, or Student's t) the distribution of Z2 depends on nothing but the family, the number of days and
 * `probability`, for the scale of each day cancels. A model that has a distribution of its own is drawn from: `draw(day,
 * uniform)` gives the P&L of the day at that level of its distribution, so that VaR_t and ES_t are those of the series.
 *
 * @throws RangeError as {@link acerbiSzekelyZ2}, for fewer than 99 replicates, or a family without expected shortfall
 */
export function shortfallZ2Test(
  series: ShortfallSeries,
  probability: number,
  model: LossModel,
  simulation: Simulation,
): ShortfallTest {
  const statistic = acerbiSzekelyZ2(series, probability)
  const simulate = statisticSimulator(series, probability, model, ({ ratioSum, observations }) => {
    return ratioSum / (observations * probability) + 1
  })
  return tested(statistic, simulate, simulation)
}

/**
 * Acerbi and Szekely's first test, as {@link shortfallZ2Test}. Simulated series without any exception say nothing of its
 * size and count as not extreme.
 *
 * @throws RangeError as {@link shortfallZ2Test}, and when there is no exception
 */
export function shortfallZ1Test(
  series: ShortfallSeries,
  probability: number,
  model: LossModel,
  simulation: Simulation,
): ShortfallTest {
  const statistic = acerbiSzekelyZ1(series)
  if (Number.isNaN(statistic)) throw new RangeError('There is no exception, so that nothing can be said of their size.')
  const simulate = statisticSimulator(series, probability, model, ({ ratioSum, count }) => {
    return count === 0 ? Infinity : ratioSum / count + 1
  })
  return tested(statistic, simulate, simulation)
}

/** What a simulated series comes to. */
export interface ShortfallDraw {
  readonly observations: number
  readonly count: number
  /** Σ X_t/ES_t over the exceptions. */
  readonly ratioSum: number
}

function statisticSimulator(
  series: ShortfallSeries,
  probability: number,
  model: LossModel,
  statisticOf: (draw: ShortfallDraw) => number,
): (random: Random) => number {
  const draw =
    model.family === 'drawn' ? modelDraw(series, model.draw) : shortfallSimulator(series.pnl.length, probability, model)
  return (random) => statisticOf(draw(random))
}

function tested(statistic: number, simulate: (random: Random) => number, simulation: Simulation): ShortfallTest {
  const simulatedPvalue = monteCarloPvalue(simulation, (replicate) => {
    return simulate(createRandom(simulation.seed, replicate)) <= statistic
  })
  return {
    statistic,
    simulatedPvalue,
    direction: statistic < 0 ? 'too-optimistic' : statistic > 0 ? 'too-prudent' : 'as-expected',
  }
}

/**
 * Draws series of a family: how many exceptions there are, by their binomial distribution, and then only those: a fortieth of the draws.
 *
 * @throws RangeError for a probability out of range, or a family without expected shortfall
 */
export function shortfallSimulator(
  observations: number,
  probability: number,
  family: LossFamily,
): (random: Random) => ShortfallDraw {
  requireProbability(probability)
  const { draw, expectedShortfall } = lossTail(family, probability)
  const cumulative = cumulativeBinomial(observations, probability)
  return (random) => {
    const uniform = random.uniform()
    let count = 0
    while (count < observations && (cumulative[count] as number) <= uniform) count++
    let ratioSum = 0
    for (let i = 0; i < count; i++) ratioSum += draw(random) / expectedShortfall
    return { observations, count, ratioSum }
  }
}

function modelDraw(
  { valueAtRisk, expectedShortfall }: ShortfallSeries,
  draw: (day: number, uniform: number) => number,
): (random: Random) => ShortfallDraw {
  const observations = valueAtRisk.length
  return (random) => {
    let [count, ratioSum] = [0, 0]
    for (let day = 0; day < observations; day++) {
      const pnl = draw(day, random.uniform())
      if (pnl >= -(valueAtRisk[day] as number)) continue
      count++
      ratioSum += pnl / (expectedShortfall[day] as number)
    }
    return { observations, count, ratioSum }
  }
}

function cumulativeBinomial(observations: number, probability: number): Float64Array {
  const cumulative = new Float64Array(observations + 1)
  let sum = 0
  for (let k = 0; k <= observations; k++) {
    sum += binomialPmf(k, observations, probability)
    cumulative[k] = sum
  }
  return cumulative
}
