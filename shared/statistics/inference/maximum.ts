import { logitUncertain } from './logit.ts'
import { studentUncertain } from './student.ts'
import type { Uncertain } from './uncertain.ts'

/**
 * How much further a replicate's maximum overshoots than the sample's. The distance from its peak falls like a parabola, under
 * which the overshoot grows as the variance of the noise to the 2/3 (cube root asymptotics: Kim and Pollard, Annals of
 * Statistics 18, 1990). A replicate has the noise of the sample and its own, twice the variance: 2^(2/3) times the overshoot.
 */
const EXCESS_OF_REPLICATES = 2 ** (2 / 3) - 1

/**
 * A statistic that is the greatest of many values, as that of Kolmogorov and Smirnov: chance makes it too large, and of a
 * bootstrap the median or the mean of replicates shows but a part of that. Bounds are Student's t about the value less its
 * overshoot, on the logit scale for a part of one.
 *
 * @param replicates at least one; their mean less the value is what a replicate overshoots on top
 * @param standardError at the maximum as it is, from influence values
 * @throws RangeError unless value, replicates and standard error are finite and the standard error is positive
 */
export function maximumUncertain(
  value: number,
  replicates: Float64Array,
  { standardError, df }: { readonly standardError: number; readonly df: number },
  scale?: 'logit',
): Uncertain {
  const mean = replicates.reduce((sum, each) => sum + each, 0) / replicates.length
  const centre = value - (mean - value) / EXCESS_OF_REPLICATES
  const bounds =
    scale === 'logit' && centre > 0 && centre < 1
      ? logitUncertain(centre, standardError, df)
      : studentUncertain(centre, standardError, df)
  return { ...bounds, value, method: `${bounds.method} about the value less its bias, ${replicates.length} replicates` }
}
