/** @throws RangeError unless `x` is a number (infinities are). */
export function requireNumber(name: string, x: number): void {
  if (Number.isNaN(x)) throw new RangeError(`${name} is not a number.`)
}

/** @throws RangeError unless 0 ≤ p ≤ 1. */
export function requireProbability(name: string, p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${name} must be a probability from 0 to 1, not ${p}.`)
}

/** @throws RangeError unless 0 < x < ∞. */
export function requirePositive(name: string, x: number): void {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) throw new RangeError(`${name} must be positive and finite, not ${x}.`)
}

/** @throws RangeError unless `n` is a whole number, 0 or more. */
export function requireCount(name: string, n: number): void {
  if (!(Number.isInteger(n) && n >= 0)) throw new RangeError(`${name} must be a whole number, 0 or more, not ${n}.`)
}
