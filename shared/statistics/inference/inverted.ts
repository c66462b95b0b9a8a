import { normalQuantile, normalSurvival } from '../distributions/normal.ts'
import type { Uncertain } from './uncertain.ts'

/** What an estimate would be like in a series of worlds, from which the true value is to be told. */
export interface Worlds {
  /** The true value in world t; it grows with t. */
  readonly truthIn: (t: number) => number
  /** By how many normal deviates the estimate as it is would be too large in world t; it falls with t. */
  readonly deviateIn: (t: number) => number
  /** The first world, in which the value is the least that it can be; without it there is always another. */
  readonly first?: number
}

/** Enough doublings to reach any world. */
const STEPS = 60
/** Worlds that are nearer to each other are one. */
const NEAR = 1e-12

/**
 * An estimate whose bounds invert a test: the lower bound is the true value with which chance makes so large an estimate in just
 * alpha of cases, the upper one that with which it makes so small a one. Where even the least value may well make so large an
 * estimate, that is the lower bound. No bound is on the wrong side of the value that is reported.
 */
export function invertedUncertain(
  about: Pick<Uncertain, 'value' | 'standardError' | 'method'>,
  { truthIn, deviateIn, first }: Worlds,
): Uncertain {
  const { value } = about
  const least = first === undefined ? Number.NEGATIVE_INFINITY : truthIn(first)
  const bound = (z: number) => {
    if (first !== undefined && deviateIn(first) <= z) return least
    return truthIn(rootOf((t) => z - deviateIn(t), first))
  }
  const deviateOf = (truth: number) => deviateIn(rootOf((t) => truthIn(t) - truth, first))
  return {
    ...about,
    lower: (alpha) => {
      const found = bound(-normalQuantile(alpha))
      return alpha < 0.5 ? Math.min(found, value) : found
    },
    upper: (alpha) => {
      const found = bound(normalQuantile(alpha))
      return alpha < 0.5 ? Math.max(found, value) : found
    },
    pAtMost: (threshold) => {
      if (threshold < least) return 0
      const p = normalSurvival(deviateOf(threshold))
      return threshold > value ? Math.max(0.5, p) : p
    },
    pAtLeast: (threshold) => {
      if (threshold <= least) return 1
      const p = normalSurvival(-deviateOf(threshold))
      return threshold < value ? Math.max(0.5, p) : p
    },
  }
}

/** Where an increasing function is 0, or `first` when it is above 0 already there. */
function rootOf(at: (t: number) => number, first: number | undefined): number {
  let [low, high] = [first ?? -1, (first ?? 0) + 1]
  for (let step = 0; step < STEPS && first === undefined && at(low) > 0; step++) [low, high] = [2 * low, low]
  for (let step = 0; step < STEPS && at(high) < 0; step++) [low, high] = [high, high + 2 * (high - low)]
  while (high - low > NEAR * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2
    if (at(middle) > 0) high = middle
    else low = middle
  }
  return (low + high) / 2
}
