import { binomialSurvival } from '../distributions/binomial.ts'
import { jeffreysTest } from './jeffreys-test.ts'

/**
 * The fewest defaults at which the Jeffreys test rejects the PD; one more than there are obligors when none does.
 *
 * @throws RangeError as `jeffreysTest`
 */
export function jeffreysRejectsFrom(obligors: number, pd: number, level: number): number {
  // More defaults always reject more: halving finds the first.
  let [keeps, rejects] = [-1, obligors + 1]
  while (rejects - keeps > 1) {
    const middle = Math.floor((keeps + rejects) / 2)
    if (jeffreysTest(middle, obligors, pd) <= level) rejects = middle
    else keeps = middle
  }
  return rejects
}

/**
 * How often the Jeffreys test rejects the PD at `level` when the true default rate is `trueRate` and defaults are
 * independent: the binomial probability of the defaults that reject.
 *
 * @throws RangeError as `jeffreysTest`
 */
export function jeffreysPower(obligors: number, pd: number, trueRate: number, level: number): number {
  const from = jeffreysRejectsFrom(obligors, pd, level)
  return from > obligors ? 0 : binomialSurvival(from - 1, obligors, trueRate)
}
