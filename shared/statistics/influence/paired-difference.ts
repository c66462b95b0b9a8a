import type { Estimate } from './estimate.ts'
import { rowCount } from './rows.ts'

/**
 * The difference of two metrics on the same rows, candidate less champion. What both models share of a row cancels in
 * its influence, which is what makes a paired comparison sharper than two intervals.
 *
 * Identical models give a difference with `isDegenerate`, whose standard error throws.
 *
 * @throws RangeError when the two were not computed on the same number of rows.
 */
export function pairedDifference(candidate: Estimate, champion: Estimate): Estimate {
  const rows = rowCount(candidate.influence, champion.influence)
  const influence = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    influence[i] = (candidate.influence[i] as number) - (champion.influence[i] as number)
  }
  return { value: candidate.value - champion.value, influence }
}

/**
 * A function of a metric, by the delta method: the influence times the derivative at the estimate.
 *
 * @throws RangeError when the function or its derivative is not finite there.
 */
export function transformed(
  estimate: Estimate,
  transform: (value: number) => number,
  derivative: (value: number) => number,
): Estimate {
  const value = transform(estimate.value)
  const slope = derivative(estimate.value)
  if (!Number.isFinite(value) || !Number.isFinite(slope)) {
    throw new RangeError(`The transformation of ${estimate.value} is ${value} with derivative ${slope}.`)
  }
  return { value, influence: estimate.influence.map((each) => each * slope) }
}
