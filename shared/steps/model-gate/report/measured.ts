import type { Judged, Judgement } from '../decide/verdict.ts'
import { formatValue } from '../format-value.ts'
import { testsOf } from './groups.ts'

/** A bound of a rule that is about candidate less champion. */
export const COMPARISON = /^(no_worse_by|better_by)/

/**
 * What was held against a bound, on its scale. Differences are marked as such, for they stand beside values of the same metric; of a test it
 * is the p-value, since that is what `alpha` bounds, adjusted where several groups share the level.
 * @returns `0.8123 [0.801, 0.822]`, `Δ -0.002 [-0.004, 0.001]`, `p 0.0013, adjusted 0.0064`; `undefined` where nothing was measured
 */
export function measuredText(judged: Judged, { asked, value, low, high, pFail }: Judgement): string | undefined {
  if (value === undefined) return undefined
  if (asked.startsWith('alpha ') && pFail !== undefined) {
    const groups = testsOf(judged).length
    const adjusted = groups > 1 ? `, adjusted ${formatValue(Math.min(1, pFail * groups))}` : ''
    return `p ${formatValue(pFail)}${adjusted}`
  }
  const interval = low === undefined || high === undefined ? '' : ` [${formatValue(low)}, ${formatValue(high)}]`
  return `${COMPARISON.test(asked) ? 'Δ ' : ''}${formatValue(value)}${interval}`
}
