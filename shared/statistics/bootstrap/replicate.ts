import { BLOCK } from '../blocks.ts'
import { medianReplicate, type SortedValues } from './median-statistic.ts'
import { poissonDraws } from './poisson.ts'
import { RANKING_OUTPUTS, type RankingSteps, rankingReplicate } from './ranking-statistics.ts'
import { type Resampling, type RowWeights, rowWeights } from './resampling.ts'

/** A statistic of the rows, laid out so that a replicate is one pass over them. */
export type Replicable = RankingSteps | SortedValues

/** Statistics of the same rows, of one model or several: each replicate gives all of them the same weights. */
export interface Replication {
  readonly seed: number
  readonly resampling: Resampling
  readonly statistics: readonly Replicable[]
}

/** How many numbers a replicate of a statistic has. */
export function widthOf({ kind }: Replicable): number {
  return kind === 'sparse ranking' || kind === 'dense ranking' ? RANKING_OUTPUTS.length : 1
}

/** How many numbers a replicate of all statistics has. */
export function totalWidth({ statistics }: Replication): number {
  return statistics.reduce((width, statistic) => width + widthOf(statistic), 0)
}

/** As often may a replicate be drawn again before the rows are held to be too few. */
const MAX_DRAWS = 100

/**
 * What computes replicates by number, in any order and by any number of threads: the weights of a replicate follow from
 * the seed and its number alone. A replicate in which a statistic is not defined, because of one class nothing was drawn,
 * is drawn again from where its sequence stands.
 * @returns a function that writes the replicate of that number to `out` from `at` on, statistic by statistic
 * @throws RangeError for bad columns; the function, when a replicate is not defined after 100 draws
 */
export function replicator({
  seed,
  resampling,
  statistics,
}: Replication): (replicate: number, out: Float64Array, at: number) => void {
  const weigh = rowWeights(resampling)
  return (replicate, out, at) => {
    const draws = poissonDraws(seed, replicate)
    for (let draw = 0; draw < MAX_DRAWS; draw++) {
      if (computeAll(statistics, weigh(draws), out, at)) return
    }
    throw new RangeError(
      `A bootstrap replicate lacked a class ${MAX_DRAWS} times in a row: there are too few rows of the rarer class.`,
    )
  }
}

function computeAll(statistics: readonly Replicable[], weights: RowWeights, out: Float64Array, at: number): boolean {
  const total = sumOf(weights)
  let place = at
  for (const statistic of statistics) {
    if (!compute(statistic, weights, total, out, place)) return false
    place += widthOf(statistic)
  }
  return true
}

function compute(statistic: Replicable, weights: RowWeights, total: number, out: Float64Array, at: number): boolean {
  switch (statistic.kind) {
    case 'sparse ranking':
    case 'dense ranking':
      return rankingReplicate(statistic, weights, total, out, at)
    case 'median':
      return medianReplicate(statistic, weights, total, out, at)
  }
}

function sumOf(weights: RowWeights): number {
  let sum = 0
  for (let i = 0; i < weights.length; i += BLOCK) sum += sumBlock(weights, i, Math.min(i + BLOCK, weights.length))
  return sum
}

function sumBlock(weights: RowWeights, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += weights[i] as number
  return sum
}
