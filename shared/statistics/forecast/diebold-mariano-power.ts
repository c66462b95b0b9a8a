import { noncentralTSurvival } from '../distributions/noncentral-t.ts'
import { studentTQuantile } from '../distributions/students-t.ts'

/**
 * The power of the one-sided test of Diebold and Mariano where the mean losses differ by `difference`, if the differences vary
 * as they were seen to: Student's t, shifted by as many standard errors.
 *
 * @param standardError of the mean difference, over `periods`
 * @param scale how many times as many periods there are
 */
export function dieboldMarianoPower(
  { periods, standardError }: { readonly periods: number; readonly standardError: number },
  difference: number,
  level: number,
  scale = 1,
): number {
  const df = periods * scale - 1
  const shift = (difference / standardError) * Math.sqrt(scale)
  return noncentralTSurvival(studentTQuantile(1 - level, df), df, shift)
}
