import { normalCdf, normalQuantile } from '../distributions/normal.ts'
import type { Uncertain } from './uncertain.ts'

/**
 * An estimate with bootstrap replicates: bias-corrected and accelerated bounds (BCa; Efron, "Better Bootstrap Confidence
 * Intervals", JASA 82, 1987), or percentile bounds where there are fewer than 500 replicates. A p-value is never below
 * 1 / (B + 1): replicates cannot tell more.
 * @param replicates finite; any order
 * @param acceleration 0 where it is not known
 * @throws RangeError when there are fewer than 20 replicates, one is not finite, or all are equal
 */
export function bootstrapUncertain(value: number, replicates: Float64Array, acceleration: number): Uncertain {
  const sorted = Float64Array.from(replicates).sort()
  const count = sorted.length
  if (count < 20) throw new RangeError(`There are ${count} replicates; there must be at least 20.`)
  if (!Number.isFinite(value) || sorted.some((replicate) => !Number.isFinite(replicate)))
    throw new RangeError('A replicate, or the value itself, is not a finite number.')
  if (sorted[0] === sorted[count - 1]) throw new RangeError('All replicates are equal: there is no variance to go by.')
  const accelerated = count >= 500
  const bias = accelerated ? clippedQuantile(midRank(sorted, value) / count, count) : 0
  const a = accelerated ? acceleration : 0
  const bound = (alpha: number) => {
    const u = bias + normalQuantile(alpha)
    return quantile(sorted, normalCdf(bias + u / (1 - a * u)))
  }
  /** The level at which the lower bound is the threshold. */
  const level = (threshold: number) => {
    const u = clippedQuantile(midRank(sorted, threshold) / count, count) - bias
    return clip(normalCdf(u / (1 + a * u) - bias), count)
  }
  return {
    value,
    standardError: deviation(sorted),
    method: accelerated ? `BCa bootstrap, ${count} replicates` : `percentile bootstrap, ${count} replicates`,
    lower: (alpha) => bound(Math.max(alpha, 1 / (count + 1))),
    upper: (alpha) => bound(1 - Math.max(alpha, 1 / (count + 1))),
    pAtMost: level,
    pAtLeast: (threshold) => clip(1 - level(threshold), count),
  }
}

function clip(p: number, count: number): number {
  return Math.min(1 - 1 / (count + 1), Math.max(1 / (count + 1), p))
}

function clippedQuantile(p: number, count: number): number {
  return normalQuantile(clip(p, count))
}

/** How many replicates lie below the value; those that equal it count half. */
function midRank(sorted: Float64Array, value: number): number {
  return (lowerBound(sorted, (x) => x < value) + lowerBound(sorted, (x) => x <= value)) / 2
}

function lowerBound(sorted: Float64Array, before: (x: number) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(sorted[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}

/** Linear between order statistics at (i + 1/2) / B, as the mid-ranks of the p-value are. */
function quantile(sorted: Float64Array, p: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, p * sorted.length - 0.5))
  const below = Math.floor(at)
  const low = sorted[below] as number
  return low + (at - below) * ((sorted[Math.min(below + 1, sorted.length - 1)] as number) - low)
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}
