/**
 * The rows of two samples over the same cells.
 *
 * @throws RangeError when the cells differ in number, a count is negative or not a number, or a sample is empty
 */
export function cellTotals(
  expected: Float64Array,
  actual: Float64Array,
): { expectedTotal: number; actualTotal: number; cells: number } {
  if (expected.length !== actual.length) {
    throw new RangeError(`${expected.length} cells cannot be compared with ${actual.length}.`)
  }
  let [expectedTotal, actualTotal, cells] = [0, 0, 0]
  for (let i = 0; i < expected.length; i++) {
    const e = expected[i] as number
    const a = actual[i] as number
    if (!(e >= 0 && a >= 0 && e + a < Number.POSITIVE_INFINITY))
      throw new RangeError(`Cell ${i} holds ${e} and ${a} rows.`)
    expectedTotal += e
    actualTotal += a
    if (e + a > 0) cells++
  }
  if (expectedTotal === 0) throw new RangeError('The reference sample is empty.')
  if (actualTotal === 0) throw new RangeError('The sample to compare with the reference is empty.')
  return { expectedTotal, actualTotal, cells }
}
