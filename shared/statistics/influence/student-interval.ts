import { studentTQuantile, studentTSurvival } from '../distributions/students-t.ts'
import type { Interval } from '../intervals/interval.ts'
import type { StandardError } from './standard-error.ts'

/**
 * The two-sided interval value ± t·SE of the given confidence. Its ends are also one-sided bounds, of confidence
 * (1 + confidence) / 2 each.
 *
 * @throws RangeError when the confidence is not within 0 and 1.
 */
export function studentInterval(
  value: number,
  { standardError, df }: Pick<StandardError, 'standardError' | 'df'>,
  confidence: number,
): Interval {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`Confidence ${confidence} is not within 0 and 1.`)
  const half = studentTQuantile((1 + confidence) / 2, df) * standardError
  return { low: value - half, high: value + half }
}

/** The one-sided p-value of "the metric is at most `nullValue`" against "it is greater": P(T > (value - null) / SE). */
export function studentPvalueGreater(
  value: number,
  nullValue: number,
  { standardError, df }: Pick<StandardError, 'standardError' | 'df'>,
): number {
  return studentTSurvival((value - nullValue) / standardError, df)
}
