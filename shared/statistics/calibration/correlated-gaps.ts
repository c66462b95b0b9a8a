import { normalCdf } from '../distributions/normal.ts'
import type { BinGaps, Gap } from '../influence/estimate.ts'
import { momentsOfDebiased } from './debiased-gap.ts'

/**
 * The correlation of two debiased sums of gaps over the same rows, with the gaps as they most likely are: two bins err together
 * as far as they share rows, and their sizes as far as they follow the gaps, by the slope of the mean size (delta method).
 * What is left, the fold of gaps that may have either sign, is taken as uncorrelated: of models that hardly differ it is not,
 * and their comparison is less sure than it could be.
 */
export function correlationOfSums(own: BinGaps, other: BinGaps): number {
  const [ownParts, otherParts] = [own.gaps.map(expanded), other.gaps.map(expanded)]
  const { shared, ownRows, otherRows } = overlap(own, other)
  let covariance = 0
  for (const [j, a] of ownParts.entries())
    for (const [k, b] of otherParts.entries()) {
      const rows = shared[j * otherParts.length + k] as number
      if (rows === 0) continue
      const rho = rows / Math.sqrt((ownRows[j] as number) * (otherRows[k] as number))
      covariance += a.scale * b.scale * a.slope * b.slope * rho
    }
  return covariance / Math.sqrt(varianceOf(ownParts) * varianceOf(otherParts))
}

interface Part {
  /** From a gap in spreads to what it adds to the sum. */
  readonly scale: number
  /** The derivative of the mean size by the gap. */
  readonly slope: number
  readonly variance: number
}

/** The mean size of a gap x is 2·E|N(x, 1)| - E|N(x, 2)|. */
function expanded({ share, spread, likely }: Gap): Part {
  const x = likely / spread
  const slope = 2 * (2 * normalCdf(x) - 1) - (2 * normalCdf(x / Math.SQRT2) - 1)
  return { scale: share * spread, slope, variance: momentsOfDebiased(x).variance }
}

function varianceOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { scale, variance }) => sum + scale ** 2 * variance, 0)
}

/** How many rows each bin of the one shares with each bin of the other. */
function overlap(own: BinGaps, other: BinGaps) {
  const shared = new Float64Array(own.gaps.length * other.gaps.length)
  const [ownRows, otherRows] = [new Float64Array(own.gaps.length), new Float64Array(other.gaps.length)]
  for (let row = 0; row < own.binOf.length; row++) {
    const [j, k] = [own.binOf[row] as number, other.binOf[row] as number]
    if (j < 0 || k < 0) continue
    const cell = j * other.gaps.length + k
    shared[cell] = (shared[cell] as number) + 1
    ownRows[j] = (ownRows[j] as number) + 1
    otherRows[k] = (otherRows[k] as number) + 1
  }
  return { shared, ownRows, otherRows }
}
