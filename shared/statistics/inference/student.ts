import { normalQuantile, normalSurvival } from '../distributions/normal.ts'
import { studentTQuantile, studentTSurvival } from '../distributions/students-t.ts'
import type { Uncertain } from './uncertain.ts'

/**
 * An estimate whose error over its standard error follows Student's t.
 * @param df degrees of freedom; `Infinity` for the normal distribution
 * @throws RangeError unless value and standard error are finite and the standard error is positive
 */
export function studentUncertain(value: number, standardError: number, df: number, method = 'Student t'): Uncertain {
  if (!Number.isFinite(value)) throw new RangeError(`The value is ${value}, not a finite number.`)
  if (!(standardError > 0 && standardError < Number.POSITIVE_INFINITY))
    throw new RangeError(`The standard error is ${standardError}; it must be finite and above 0.`)
  if (!(df > 0)) throw new RangeError(`There are ${df} degrees of freedom; there must be more than 0.`)
  const quantile = (p: number) => (df === Number.POSITIVE_INFINITY ? normalQuantile(p) : studentTQuantile(p, df))
  const survival = (x: number) => (df === Number.POSITIVE_INFINITY ? normalSurvival(x) : studentTSurvival(x, df))
  return {
    value,
    standardError,
    method,
    // quantile(alpha) keeps digits that quantile(1 - alpha) has lost.
    lower: (alpha) => value + quantile(alpha) * standardError,
    upper: (alpha) => value - quantile(alpha) * standardError,
    pAtMost: (threshold) => survival((value - threshold) / standardError),
    pAtLeast: (threshold) => survival((threshold - value) / standardError),
  }
}
