/**
 * Which points of a long curve to keep so that it looks the same: the indices, ascending, at most `count`, the first
 * and the last among them. Largest-Triangle-Three-Buckets: of each bucket of neighbours, the point that makes the
 * largest triangle with the point kept before it and the middle of the next bucket.
 *
 * Source: S. Steinarsson, "Downsampling Time Series for Visual Representation", University of Iceland, 2013, 4.2.
 * Points that are not finite are passed over. Throws `RangeError` when `count` is less than 3 or lengths differ.
 */
export function thinCurve(x: readonly number[], y: readonly number[], count: number): number[] {
  if (!Number.isInteger(count) || count < 3) throw new RangeError(`count must be a whole number from 3, not ${count}`)
  if (x.length !== y.length) throw new RangeError(`x has ${x.length} values and y ${y.length}`)
  const all = [...x.keys()].filter((index) => Number.isFinite(x[index]) && Number.isFinite(y[index]))
  if (all.length <= count) return all
  const at = (place: number): Corner => {
    const index = all[place] ?? 0
    return { x: x[index] ?? 0, y: y[index] ?? 0 }
  }
  const width = (all.length - 2) / (count - 2)
  const start = (bucket: number) => Math.min(all.length - 1, Math.floor(bucket * width) + 1)
  const kept = [0]
  for (let bucket = 0; bucket < count - 2; bucket++) {
    const last = at(kept.at(-1) ?? 0)
    const next = middle(start(bucket + 1), bucket === count - 3 ? all.length : start(bucket + 2), at)
    let best = start(bucket)
    let most = -1
    for (let place = start(bucket); place < start(bucket + 1); place++) {
      const area = triangle(last, at(place), next)
      if (area > most) [best, most] = [place, area]
    }
    kept.push(best)
  }
  kept.push(all.length - 1)
  return kept.map((place) => all[place] ?? 0)
}

interface Corner {
  readonly x: number
  readonly y: number
}

/** Twice the area; halves first, so that large numbers do not overflow. */
function triangle(a: Corner, b: Corner, c: Corner): number {
  return Math.abs((a.x / 2 - c.x / 2) * (b.y / 2 - a.y / 2) - (a.x / 2 - b.x / 2) * (c.y / 2 - a.y / 2))
}

function middle(from: number, to: number, at: (place: number) => Corner): Corner {
  let [x, y] = [0, 0]
  for (let place = from; place < to; place++) {
    x += at(place).x / (to - from)
    y += at(place).y / (to - from)
  }
  return { x, y }
}

/** A run of neighbouring values: from `start` up to, without, `end`, and where the least and the most of them are. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly lowAt: number
  readonly highAt: number
}

/**
 * Neighbouring values in at most `count` runs of (nearly) equal length: no peak is lost, however long the series.
 * What is not finite is passed over; a run without any finite value is left out. `count` is a whole number from 1,
 * else `RangeError`.
 */
export function runsOf(values: readonly number[], count: number): Run[] {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`count must be a whole number from 1, not ${count}`)
  const runs = Math.min(count, values.length)
  return Array.from({ length: runs }, (_, nth) => {
    const [start, end] = [nth, nth + 1].map((edge) => Math.floor((edge * values.length) / runs)) as [number, number]
    let [lowAt, highAt] = [-1, -1]
    for (let at = start; at < end; at++) {
      const value = values[at] ?? Number.NaN
      if (!Number.isFinite(value)) continue
      if (lowAt < 0 || value < (values[lowAt] ?? 0)) lowAt = at
      if (highAt < 0 || value > (values[highAt] ?? 0)) highAt = at
    }
    return { start, end, lowAt, highAt }
  }).filter(({ lowAt }) => lowAt >= 0)
}
