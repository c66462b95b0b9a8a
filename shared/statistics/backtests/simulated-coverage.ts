import { createRandom } from '../random/random.ts'
import { requireProbability } from './coverage.ts'
import { kupiecStatistic, TIE } from './kupiec.ts'
import { monteCarloPvalue, type Simulation } from './monte-carlo.ts'
import { independenceStatistic, transitions } from './transitions.ts'

/**
 * The Monte-Carlo p-value of Christoffersen's test of independence: the same number of exceptions in random order, which
 * under independence are all alike (a permutation test). Ties as in {@link monteCarloPvalue}.
 *
 * @throws RangeError for fewer than two days or 99 replicates
 */
export function simulatedIndependencePvalue(hits: Uint8Array, simulation: Simulation): number {
  const observed = independenceStatistic(transitions(hits))
  const count = countOf(hits)
  const simulated = new Uint8Array(hits.length)
  return monteCarloPvalue(simulation, (replicate) => {
    const random = createRandom(simulation.seed, replicate)
    let left = count
    // Each day is an exception with the share that those left have of the days left: every order is equally likely.
    for (let day = 0; day < simulated.length; day++) {
      simulated[day] = random.uniform() * (simulated.length - day) < left ? 1 : 0
      left -= simulated[day] as number
    }
    return independenceStatistic(transitions(simulated)) >= observed - TIE
  })
}

/**
 * The Monte-Carlo p-value of Christoffersen's test of conditional coverage: independent exceptions of the stated
 * probability. Ties as in {@link monteCarloPvalue}.
 *
 * @param probability of an exception: 0.01 for a 99 % value-at-risk
 * @throws RangeError for fewer than two days or 99 replicates, or a probability out of range
 */
export function simulatedConditionalCoveragePvalue(
  hits: Uint8Array,
  probability: number,
  simulation: Simulation,
): number {
  requireProbability(probability)
  const observed = statisticOf(hits, probability)
  const simulated = new Uint8Array(hits.length)
  return monteCarloPvalue(simulation, (replicate) => {
    const random = createRandom(simulation.seed, replicate)
    for (let day = 0; day < simulated.length; day++) simulated[day] = random.uniform() < probability ? 1 : 0
    return statisticOf(simulated, probability) >= observed - TIE
  })
}

function statisticOf(hits: Uint8Array, probability: number): number {
  return kupiecStatistic(countOf(hits), hits.length, probability) + independenceStatistic(transitions(hits))
}

function countOf(hits: Uint8Array): number {
  return hits.reduce((count, hit) => count + (hit === 0 ? 0 : 1), 0)
}
