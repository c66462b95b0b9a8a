/** Enough for bisection alone to use up a double. */
const STEPS = 200

/**
 * The root of an increasing function by Newton's method, kept inside a bracket that shrinks with every value seen; where
 * a step would leave the bracket, or says nothing, the bracket is halved.
 *
 * @param at error (negative left of the root) and slope at z
 * @returns `low` or `high` when the root lies beyond them
 */
export function increasingRoot(
  at: (z: number) => { readonly error: number; readonly slope: number },
  start: number,
  low: number,
  high: number,
): number {
  let [left, right] = [low, high]
  let z = Math.min(right, Math.max(left, start))
  for (let step = 0; step < STEPS; step++) {
    const { error, slope } = at(z)
    if (error === 0) return z
    if (error < 0) left = z
    else right = z
    const newton = z - error / slope
    if (Math.abs(newton - z) <= Number.EPSILON * Math.abs(z)) return newton
    const next = newton > left && newton < right ? newton : left + (right - left) / 2
    if (next === z || next <= left || next >= right) return z
    z = next
  }
  return z
}
