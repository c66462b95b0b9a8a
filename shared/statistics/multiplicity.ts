/**
 * P-values adjusted for having made several tests, in the order given; as R's p.adjust. A test is rejected at a level
 * when its adjusted p-value is at most that level.
 */

/**
 * Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6, 1979: no false
 * rejection with probability 1 - level, whatever the dependence.
 *
 * @throws RangeError when a p-value is not from 0 to 1
 */
export function holm(p: readonly number[]): number[] {
  const adjusted: number[] = new Array(p.length)
  let largest = 0
  for (const [rank, index] of ascending(p).entries()) {
    largest = Math.max(largest, Math.min(1, (p.length - rank) * (p[index] as number)))
    adjusted[index] = largest
  }
  return adjusted
}

/**
 * Benjamini and Hochberg, "Controlling the False Discovery Rate", JRSS B 57, 1995: for independent or positively
 * dependent tests.
 *
 * @throws RangeError when a p-value is not from 0 to 1
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  return stepUp(p, p.length)
}

/**
 * Benjamini and Yekutieli, "The Control of the False Discovery Rate in Multiple Testing under Dependency", Annals of
 * Statistics 29, 2001: whatever the dependence.
 *
 * @throws RangeError when a p-value is not from 0 to 1
 */
export function benjaminiYekutieli(p: readonly number[]): number[] {
  return stepUp(
    p,
    p.reduce((sum, _, i) => sum + p.length / (i + 1), 0),
  )
}

/** factor·p / rank, made monotone from the largest p-value down. */
function stepUp(p: readonly number[], factor: number): number[] {
  const adjusted: number[] = new Array(p.length)
  let smallest = 1
  for (const [i, index] of ascending(p).reverse().entries()) {
    smallest = Math.min(smallest, (factor / (p.length - i)) * (p[index] as number))
    adjusted[index] = smallest
  }
  return adjusted
}

/** Places of the p-values, the smallest first. */
function ascending(p: readonly number[]): number[] {
  for (const each of p) if (!(each >= 0 && each <= 1)) throw new RangeError(`${each} is not a p-value from 0 to 1.`)
  return [...p.keys()].sort((i, j) => (p[i] as number) - (p[j] as number))
}
