import type { Replicable, Replication } from './replicate.ts'

/**
 * The same replication with its rows numbered in the order of its first ranking: there a replicate then reads counts one
 * after the other, and nearly so in the ranking of a similar model. Weights are drawn in the order of rows, so replicates
 * are others than before, and as good.
 */
export function renumbered(replication: Replication): Replication {
  const { resampling, statistics } = replication
  const [first] = statistics
  if (first?.kind !== 'ranking') return replication
  const place = placesOf(first.order)
  const { units, sampleWeights, labels, ...rest } = resampling
  return {
    ...replication,
    resampling: {
      ...rest,
      units: units.map(({ codes, count }) => ({ codes: moved(codes, place), count })),
      ...(sampleWeights === undefined ? {} : { sampleWeights: moved(sampleWeights, place) }),
      ...(labels === undefined ? {} : { labels: moved(labels, place) }),
    },
    statistics: statistics.map((statistic) => mapped(statistic, place)),
  }
}

/** The place of each row. */
function placesOf(order: Int32Array): Int32Array {
  const place = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) place[order[i] as number] = i
  return place
}

function moved<T extends Int32Array | Float64Array | Uint8Array>(column: T, place: Int32Array): T {
  const copy = column.slice() as T
  for (let row = 0; row < column.length; row++) copy[place[row] as number] = column[row] as number
  return copy
}

function mapped(statistic: Replicable, place: Int32Array): Replicable {
  const to = (row: number) => place[row] as number
  if (statistic.kind === 'median') return { ...statistic, order: statistic.order.map(to) }
  return { ...statistic, order: statistic.order.map(to) }
}
