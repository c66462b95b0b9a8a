import type { Estimate } from './estimate.ts'
import { rowCount } from './rows.ts'

/**
 * The difference of two metrics on the same rows, candidate less champion. What both models share of a row cancels in
 * its influence, which is what makes a paired comparison sharper than two intervals.
 *
 * Identical models give a difference with `isDegenerate`, whose standard error throws.
 *
 * @param sign -1 where less is better, so that a gain is positive
 * @param relative adds this part of the champion's size: what is no loss then, is a loss of at most that part
 * @throws RangeError when the two were not computed on the same number of rows.
 */
export function pairedDifference(candidate: Estimate, champion: Estimate, sign: 1 | -1 = 1, relative = 0): Estimate {
  const rows = rowCount(candidate.influence, champion.influence)
  // Of |champion|, by the delta method.
  const part = relative * Math.sign(champion.value)
  const influence = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    const [own, other] = [candidate.influence[i] as number, champion.influence[i] as number]
    influence[i] = sign * (own - other) + part * other
  }
  return { value: sign * (candidate.value - champion.value) + part * champion.value, influence }
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
