import { studentUncertain } from './student.ts'
import type { Uncertain } from './uncertain.ts'

/**
 * A part of one, such as an AUC, with its interval found on the logit scale (delta method), so that no bound leaves
 * (0, 1): Pepe, "The Statistical Evaluation of Medical Tests for Classification and Prediction", 2003, section 5.2.
 * @param standardError on the scale of `value`
 * @throws RangeError unless 0 < value < 1 and the standard error is positive
 */
export function logitUncertain(value: number, standardError: number, df: number): Uncertain {
  if (!(value > 0 && value < 1)) throw new RangeError(`The value is ${value}; it must lie between 0 and 1.`)
  const scaled = studentUncertain(logit(value), standardError / (value * (1 - value)), df)
  return {
    value,
    standardError,
    method: 'logit scale',
    lower: (alpha) => expit(scaled.lower(alpha)),
    upper: (alpha) => expit(scaled.upper(alpha)),
    pAtMost: (threshold) => scaled.pAtMost(logit(threshold)),
    pAtLeast: (threshold) => scaled.pAtLeast(logit(threshold)),
  }
}

/** Thresholds outside of [0, 1] lie beyond every bound. */
function logit(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY
  return p >= 1 ? Number.POSITIVE_INFINITY : Math.log(p / (1 - p))
}

function expit(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
}
