import { betaCdf, betaQuantile, betaSurvival } from '../distributions/beta.ts'
import type { Uncertain } from '../inference/uncertain.ts'
import type { BinGaps } from '../influence/estimate.ts'

/** With fewer rows of a kind the counts of bins are too small to be taken as normal; as for a rate. */
const ENOUGH = 100

/** Whether rows of the kind that was held for less likely are so rare that their number has to be taken as a count. */
export function isRare({ rows, unlikely }: BinGaps['total']): boolean {
  return Math.min(unlikely, rows - unlikely) < ENOUGH
}

/**
 * A calibration error that is never said to be less than the number of all unlikely rows allows: whatever its bins, it is at least
 * the distance of the mean of what was predicted of these rows from their rate, which has exact bounds (Clopper and Pearson, Biometrika 26, 1934). A model that predicts too few of
 * rare events, and saw still fewer by chance, would pass too often without.
 */
export function allowingForRareEvents(
  of: Uncertain,
  { rows, unlikely: events, meanPredicted }: BinGaps['total'],
): Uncertain {
  const [highest, lowest] = [events >= rows, events <= 0]
  /** So few events, or so many, when the rate is this one; there is none beyond 0 and 1. */
  const few = (rate: number) => (rate > 1 ? 0 : highest ? 1 : betaSurvival(rate, events + 1, rows - events))
  const many = (rate: number) => (rate < 0 ? 0 : lowest ? 1 : betaCdf(rate, events, rows - events + 1))
  return {
    ...of,
    upper: (alpha) => {
      const above = highest ? 1 : betaQuantile(1 - alpha, events + 1, rows - events)
      const below = lowest ? 0 : betaQuantile(alpha, events, rows - events + 1)
      return Math.max(of.upper(alpha), above - meanPredicted, meanPredicted - below)
    },
    pAtLeast: (threshold) =>
      Math.max(of.pAtLeast(threshold), few(meanPredicted + threshold), many(meanPredicted - threshold)),
  }
}
