/** It is said as "about": this part of it does not matter. */
const NEAR = 0.01

/**
 * About the least size of a sample at which a test has the power, found by doubling and then halving. The power of a test on
 * counts rises in steps and not at every one; the size is one that has the power, and 1 % less has it not.
 *
 * @param powerAt of a sample of that whole size
 * @param from where to begin, a size that has not the power
 * @param most the largest that is looked at: nobody collects more, or it would take too long to find out
 * @returns `undefined` when none up to there has it
 */
export function leastSize(
  powerAt: (size: number) => number,
  from: number,
  power: number,
  most: number,
): number | undefined {
  let low = Math.max(1, Math.floor(from))
  let high = Math.min(most, low * 2)
  // NaN is no power.
  while (!(powerAt(high) >= power)) {
    if (high >= most) return undefined
    low = high
    high = Math.min(most, high * 2)
  }
  while (high - low > Math.max(1, NEAR * high)) {
    const middle = Math.floor((low + high) / 2)
    if (powerAt(middle) >= power) high = middle
    else low = middle
  }
  return high
}
