import { codeCount } from '../influence/rows.ts'
import type { Units } from './resampling.ts'

/** Rows that share a cluster are drawn together. */
export function clusterUnits(clusters: Int32Array): Units {
  return { codes: clusters, count: codeCount(clusters) }
}

/**
 * Blocks of consecutive dates are drawn together, so that rows of nearby dates keep their dependence; blocks do not
 * overlap (Carlstein, "The Use of Subseries Values for Estimating the Variance of a General Statistic from a Stationary
 * Sequence", Annals of Statistics 14, 1986).
 * @param dates a code a row, ascending in time; codes that do not occur are no dates
 * @param length of a block, in dates
 */
export function dateBlocks(dates: Int32Array, length: number): Units {
  const seen = new Uint8Array(codeCount(dates))
  for (let i = 0; i < dates.length; i++) seen[dates[i] as number] = 1
  const blocks = new Int32Array(seen.length)
  let occurring = 0
  for (let date = 0; date < seen.length; date++) {
    blocks[date] = Math.floor(occurring / length)
    occurring += seen[date] as number
  }
  return { codes: dates.map((date) => blocks[date] as number), count: Math.ceil(occurring / length) }
}

/** How many dates occur. */
export function dateCount(dates: Int32Array): number {
  return new Set(dates).size
}
