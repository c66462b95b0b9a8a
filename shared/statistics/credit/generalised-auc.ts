import type { Estimate } from '../influence/estimate.ts'
import { transformed } from '../influence/paired-difference.ts'
import { rowCount } from '../influence/rows.ts'
import { concordance } from './concordance.ts'

/**
 * Somers' D of a predicted on a realised value, D(predicted | realised): pairs in the same order less pairs in the
 * opposite one, over all pairs whose realised values differ. `scipy.stats.somersd(realised, predicted)`.
 *
 * The influence values give the variance of Goodman and Kruskal (JASA 67, 1972), 4/w²·Σ(C - D - θ·w_i)², which is also
 * that of SAS PROC FREQ and of the ECB's instructions.
 *
 * @throws RangeError for no rows, columns of different length, NaN, or realised values that are all the same.
 */
export function somersD(realised: Float64Array, predicted: Float64Array): Estimate {
  const rows = rowCount(realised, predicted)
  const { net, differing } = concordance(realised, predicted)
  let [sum, pairs] = [0, 0]
  for (let i = 0; i < rows; i++) {
    sum += net[i] as number
    pairs += differing[i] as number
  }
  if (pairs === 0) throw new RangeError("Somers' D is undefined: all realised values are the same.")
  const value = sum / pairs
  const influence = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    influence[i] = (2 * rows * ((net[i] as number) - value * (differing[i] as number))) / pairs
  }
  return { value, influence }
}

/**
 * The generalised AUC of LGD and CCF models, (D + 1) / 2 (ECB, "Instructions for reporting the validation results of
 * internal models", February 2019, annex 2): the probability that of two facilities with different realised values the
 * one with the higher was predicted higher, ties counting half. For realised values of 0 and 1 it is the ROC AUC.
 *
 * The ECB first puts both values into segments; codes of segments are values like any other here.
 *
 * @throws RangeError as `somersD`.
 */
export function generalisedAuc(realised: Float64Array, predicted: Float64Array): Estimate {
  return transformed(
    somersD(realised, predicted),
    (d) => (d + 1) / 2,
    () => 0.5,
  )
}
