/** @throws RangeError unless 0 ≤ successes ≤ n, both whole, n ≥ 1, and confidence lies between 0 and 1. */
export function requireProportion(successes: number, n: number, confidence: number): void {
  if (!(Number.isInteger(successes) && Number.isInteger(n) && n > 0 && successes >= 0 && successes <= n)) {
    throw new RangeError(
      `${successes} of ${n} is no proportion: give whole numbers, at least one row, no more successes.`,
    )
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`The confidence must lie between 0 and 1, not ${confidence}.`)
  }
}
