import { betaCdf } from '../distributions/beta.ts'
import { requireBinary, requireProbabilities, rowCount } from '../influence/rows.ts'

/**
 * The Jeffreys test of one PD: the probability, after D defaults of N obligors and with Jeffreys' prior, that the true
 * default rate is at most the predicted PD, Beta(D + ½, N - D + ½) at PD. A small one says that the PD is too low (ECB,
 * "Instructions for reporting the validation results of internal models", February 2019, section 2.5).
 *
 * @throws RangeError when the counts are not whole, N is 0, D exceeds N, or the PD lies outside [0, 1].
 */
export function jeffreysTest(defaults: number, obligors: number, pd: number): number {
  if (!Number.isInteger(obligors) || obligors < 1) throw new RangeError(`The number of obligors is ${obligors}.`)
  if (!Number.isInteger(defaults) || defaults < 0 || defaults > obligors) {
    throw new RangeError(`There are ${defaults} defaults of ${obligors} obligors.`)
  }
  if (!(pd >= 0 && pd <= 1)) throw new RangeError(`The PD is ${pd}, not within 0 and 1.`)
  return betaCdf(pd, defaults + 0.5, obligors - defaults + 0.5)
}

export interface PdBacktest {
  readonly obligors: number
  readonly defaults: number
  /** The mean PD of the obligors, each counted once. */
  readonly pd: number
  readonly defaultRate: number
  /** Of the Jeffreys test; small when the PD is too low. */
  readonly pvalue: number
}

/**
 * The Jeffreys test of a portfolio or of a grade of it, at the mean PD of its obligors.
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, or a PD outside [0, 1].
 */
export function portfolioPdBacktest(labels: Uint8Array, pds: Float64Array): PdBacktest {
  const rows = rowCount(labels, pds)
  requireBinary(labels)
  requireProbabilities(pds)
  let [defaults, sum] = [0, 0]
  for (let i = 0; i < rows; i++) {
    defaults += labels[i] as number
    sum += pds[i] as number
  }
  // Rounding may carry a mean of ones just above 1.
  const pd = Math.min(1, sum / rows)
  return { obligors: rows, defaults, pd, defaultRate: defaults / rows, pvalue: jeffreysTest(defaults, rows, pd) }
}
