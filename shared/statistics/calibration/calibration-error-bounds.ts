import { gainApart } from '../inference/apart.ts'
import { invertedUncertain } from '../inference/inverted.ts'
import type { Uncertain } from '../inference/uncertain.ts'
import type { BinGaps, Gap } from '../influence/estimate.ts'
import { correlationOfSums } from './correlated-gaps.ts'
import type { Moments } from './debiased-gap.ts'
import { allowingForRareEvents, isRare } from './rare-events.ts'
import { debiasedSum, momentsWith, sumWith, vanishing } from './sum-of-gaps.ts'

/** A calibration error and the gaps that it is made of. */
export interface GapSum extends BinGaps {
  readonly value: number
}

const METHOD = 'test of the debiased error, inverted'

/**
 * A calibration error, Σ share·|true gap| over bins, with bounds that invert a test by its debiased estimate, whose mean, variance
 * and skewness follow from the true gaps.
 *
 * An error does not say which gaps make it up. They are taken as they most likely are, all nearer to 0 or all further away
 * by the same number of spreads: those that are least sure vanish first, as they do from the most likely gaps of a given sum.
 * Nuisance parameters that follow the tested one: Chuang and Lai, "Hybrid Resampling Methods for Confidence Intervals",
 * Statistica Sinica 10, 2000.
 *
 * @throws RangeError without gaps, or when a spread is not positive
 */
export function calibrationErrorUncertain({ value, gaps, total }: Omit<GapSum, 'binOf'>): Uncertain {
  requireSpread(gaps)
  const observed = debiasedSum(gaps)
  const inverted = invertedUncertain(
    { value: Math.max(0, value), standardError: Math.sqrt(momentsWith(gaps, 0).variance), method: METHOD },
    {
      truthIn: (further) => sumWith(gaps, further),
      deviateIn: (further) => deviate(observed, momentsWith(gaps, further)),
      first: vanishing(gaps),
    },
  )
  return isRare(total) ? allowingForRareEvents(inverted, total) : inverted
}

/**
 * How much less a candidate's calibration error is than a champion's, plus a part of the champion's, in the same way: while the gaps
 * of the one come nearer to 0, those of the other go away from it. Where events are rare, from the bounds of each.
 *
 * @throws RangeError as `calibrationErrorUncertain`
 */
export function calibrationGainUncertain(candidate: GapSum, champion: GapSum, relative: number): Uncertain {
  const times = 1 + relative
  if (isRare(candidate.total) || isRare(champion.total))
    return gainApart(calibrationErrorUncertain(champion), times, calibrationErrorUncertain(candidate))
  requireSpread(candidate.gaps)
  requireSpread(champion.gaps)
  const correlation = correlationOfSums(candidate, champion)
  const observed = times * debiasedSum(champion.gaps) - debiasedSum(candidate.gaps)
  const gainWith = (further: number) => {
    const own = momentsWith(candidate.gaps, -further)
    const other = momentsWith(champion.gaps, further)
    const [a, b] = [Math.sqrt(own.variance), times * Math.sqrt(other.variance)]
    return {
      mean: times * other.mean - own.mean,
      error: Math.sqrt((a - b) ** 2 + 2 * a * b * Math.max(0, 1 - correlation)),
    }
  }
  return invertedUncertain(
    {
      value: times * Math.max(0, champion.value) - Math.max(0, candidate.value),
      standardError: gainWith(0).error,
      method: METHOD,
    },
    {
      truthIn: (further) => times * sumWith(champion.gaps, further) - sumWith(candidate.gaps, -further),
      deviateIn: (further) => {
        const { mean, error } = gainWith(further)
        return (observed - mean) / error
      },
    },
  )
}

function requireSpread(gaps: readonly Gap[]): void {
  if (gaps.length === 0) throw new RangeError('There are no bins to measure a calibration error by.')
  if (!gaps.every(({ spread }) => spread > 0))
    throw new RangeError('The gap of a bin has no spread: no interval can be made.')
}

/**
 * The normal deviate of a number that is skewed as a gamma variable: Wilson and Hilferty, "The Distribution of Chi-Square",
 * PNAS 17, 1931.
 */
function deviate(x: number, { mean, variance, third }: Moments): number {
  const z = (x - mean) / Math.sqrt(variance)
  const skewness = third / variance ** 1.5
  if (Math.abs(skewness) < 1e-6) return z
  return ((Math.cbrt(1 + (z * skewness) / 2) - 1 + skewness ** 2 / 36) * 6) / skewness
}
