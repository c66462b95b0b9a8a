import type { Gap } from '../influence/estimate.ts'
import { debiasedGap, type Moments, momentsOfDebiased } from './debiased-gap.ts'

/** The sum of the sizes of gaps, each by its share and without what chance adds to it. */
export function debiasedSum(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { share, gap, spread }) => sum + share * spread * debiasedGap(gap / spread), 0)
}

/** The true sum when each gap is the likely one, further away from 0 by so many spreads, or nearer, but never beyond. */
export function sumWith(gaps: readonly Gap[], further: number): number {
  return gaps.reduce((sum, gap) => sum + gap.share * gap.spread * sizeWith(gap, further), 0)
}

/** Moments of `debiasedSum` then. */
export function momentsWith(gaps: readonly Gap[], further: number): Moments {
  let [mean, variance, third] = [0, 0, 0]
  for (const gap of gaps) {
    const [scale, moments] = [gap.share * gap.spread, momentsOfDebiased(sizeWith(gap, further))]
    mean += scale * moments.mean
    variance += scale ** 2 * moments.variance
    third += scale ** 3 * moments.third
  }
  return { mean, variance, third }
}

/** How much further from 0 the gaps are when there are none at all: less than 0. */
export function vanishing(gaps: readonly Gap[]): number {
  return -Math.max(...gaps.map(({ likely, spread }) => Math.abs(likely) / spread))
}

/** The size of a gap in spreads. */
function sizeWith({ likely, spread }: Gap, further: number): number {
  return Math.max(0, Math.abs(likely) / spread + further)
}
