import { rowOf } from '../ranking/ranking.ts'
import type { Replicable, Replication } from './replicate.ts'

/**
 * The same replication with its rows numbered in the order of its first ranking: there a replicate then reads weights one
 * after the other, and nearly so in the ranking of a similar model. Weights are drawn in the order of rows, so replicates
 * are others than before, and as good.
 */
export function renumbered(replication: Replication): Replication {
  const { resampling, statistics } = replication
  const [first] = statistics
  if (first === undefined || first.kind === 'median') return replication
  const place = placesOf(first.kind === 'sparse ranking' ? first.order : first.codes.map(rowOf))
  if (place === undefined) return replication
  const { units, sampleWeights, ...rest } = resampling
  return {
    ...replication,
    resampling: {
      ...rest,
      units: units.map(({ codes, count }) => ({ codes: moved(codes, place), count })),
      ...(sampleWeights === undefined ? {} : { sampleWeights: moved(sampleWeights, place) }),
    },
    statistics: statistics.map((statistic) =>
      statistic === first && statistic.kind === 'sparse ranking'
        ? { ...statistic, order: undefined, positiveRows: statistic.positiveRows.map((row) => place[row] as number) }
        : mapped(statistic, place),
    ),
  }
}

/** The place of each row; `undefined` when each is where it is. */
function placesOf(order: Int32Array | undefined): Int32Array | undefined {
  if (order === undefined) return undefined
  const place = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) place[order[i] as number] = i
  return place
}

function moved<T extends Int32Array | Float64Array>(column: T, place: Int32Array): T {
  const copy = column.slice() as T
  for (let row = 0; row < column.length; row++) copy[place[row] as number] = column[row] as number
  return copy
}

function mapped(statistic: Replicable, place: Int32Array): Replicable {
  const to = (row: number) => place[row] as number
  if (statistic.kind === 'median') return { ...statistic, order: statistic.order.map(to) }
  const positiveRows = statistic.positiveRows.map(to)
  if (statistic.kind === 'sparse ranking')
    return { ...statistic, positiveRows, order: statistic.order === undefined ? place : statistic.order.map(to) }
  // What else a code holds stays.
  return { ...statistic, positiveRows, codes: statistic.codes.map((code) => code - rowOf(code) + to(rowOf(code))) }
}
