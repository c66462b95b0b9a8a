import { studentUncertain } from './student.ts'
import type { Uncertain } from './uncertain.ts'

/**
 * A correlation, or another number between -1 and 1, with its interval found on Fisher's scale z = artanh(r) (delta
 * method), so that no bound leaves (-1, 1): Fisher, "On the 'Probable Error' of a Coefficient of Correlation", Metron 1,
 * 1921. For a Gini coefficient, 2·AUC - 1, that is half the logit of the AUC, so that both have the same bounds.
 * @param standardError on the scale of `value`
 * @throws RangeError unless -1 < value < 1 and the standard error is positive
 */
export function fisherUncertain(value: number, standardError: number, df: number): Uncertain {
  if (!(value > -1 && value < 1)) throw new RangeError(`The value is ${value}; it must lie between -1 and 1.`)
  const scaled = studentUncertain(Math.atanh(value), standardError / (1 - value * value), df)
  return {
    value,
    standardError,
    method: 'Fisher’s scale',
    lower: (alpha) => Math.tanh(scaled.lower(alpha)),
    upper: (alpha) => Math.tanh(scaled.upper(alpha)),
    pAtMost: (threshold) => scaled.pAtMost(artanh(threshold)),
    pAtLeast: (threshold) => scaled.pAtLeast(artanh(threshold)),
  }
}

/** Thresholds outside of [-1, 1] lie beyond every bound. */
function artanh(r: number): number {
  return Math.atanh(Math.min(1, Math.max(-1, r)))
}
