import { medianReplicates, type SortedValues } from './median-statistic.ts'
import { poissonDraws } from './poisson.ts'
import { RANKING_OUTPUTS, type RankingSteps, rankingReplicates } from './ranking-statistics.ts'
import { drawing, type Resampling } from './resampling.ts'

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
  return kind === 'ranking' ? RANKING_OUTPUTS.length : 1
}

/** How many numbers a replicate of all statistics has. */
export function totalWidth({ statistics }: Replication): number {
  return statistics.reduce((width, statistic) => width + widthOf(statistic), 0)
}

/**
 * What computes replicates by number, `LANES` at a time, in any order and by any number of threads: the weights of a
 * replicate follow from the seed and its number alone.
 * @returns a function that writes the replicates from number `first` on to `out` from `at` on, each statistic by
 *   statistic; those for which `out` has no room are lost
 * @throws RangeError for bad columns; the function, as `drawing` says
 */
export function replicator(replication: Replication): (first: number, out: Float64Array, at: number) => void {
  const { seed, resampling, statistics } = replication
  const width = totalWidth(replication)
  const draw = drawing(resampling)
  return (first, out, at) => {
    const drawn = draw(poissonDraws(seed, first))
    let place = at
    for (const statistic of statistics) {
      if (statistic.kind === 'ranking') rankingReplicates(statistic, drawn, out, place, width)
      else medianReplicates(statistic, drawn, out, place, width)
      place += widthOf(statistic)
    }
  }
}
