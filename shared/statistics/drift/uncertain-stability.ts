import { chiSquaredCdf } from '../distributions/chi-squared.ts'
import { increasingRoot } from '../distributions/increasing-root.ts'
import { noncentralChiSquaredCdf, noncentralChiSquaredSurvival } from '../distributions/noncentral-chi-squared.ts'
import type { Uncertain } from '../inference/uncertain.ts'

/**
 * A population stability index with its sampling error. The index of two samples of n and m rows over k cells, in units of
 * 1/n + 1/m, is asymptotically noncentral chi-squared with k - 1 degrees of freedom, shifted by the index of the two
 * distributions in the same units: without a shift, the null distribution of Yurdakul and Naranjo (2020); with one, as for
 * every divergence between multinomial samples that are close to each other (Read and Cressie, "Goodness-of-Fit Statistics
 * for Discrete Multivariate Data", 1988, section 4.2). `value` is the customary index, which is too large on average; the bounds
 * know that, so that both may lie below it. Rows count as independent.
 *
 * That the index is small is claimed by P(χ² ≤ observed | shift) / P(χ² ≤ observed | no shift), at most the level (Read, "Presentation
 * of Search Results: the CLs Technique", Journal of Physics G 28, 2002): samples that agree better than chance would have
 * it, which happens, do not rule out what so few rows could never show.
 *
 * @param cells that have a row in either sample
 * @throws RangeError when there are fewer than two cells, or a sample is empty
 */
export function uncertainStability(value: number, cells: number, expectedRows: number, actualRows: number): Uncertain {
  if (!(cells >= 2)) throw new RangeError('All rows lie in one cell: nothing can be told of how they are spread.')
  if (!(expectedRows > 0 && actualRows > 0)) throw new RangeError('A sample is empty.')
  const df = cells - 1
  const unit = 1 / expectedRows + 1 / actualRows
  const statistic = value / unit
  const pAtMost = (threshold: number) =>
    threshold < 0 ? 0 : noncentralChiSquaredSurvival(statistic, df, threshold / unit)
  const withoutShift = chiSquaredCdf(statistic, df)
  const pAtLeast = (threshold: number) => {
    const shift = Math.max(0, threshold) / unit
    // The ratio of the densities at 0, where both probabilities are too small for a double.
    if (withoutShift < 1e-290) return Math.exp(-shift / 2)
    return Math.min(1, noncentralChiSquaredCdf(statistic, df, shift) / withoutShift)
  }
  /** The change of `pAtMost` by the threshold. */
  const slope = (threshold: number) =>
    (noncentralChiSquaredCdf(statistic, df, threshold / unit) -
      noncentralChiSquaredCdf(statistic, df + 2, threshold / unit)) /
    (2 * unit)
  return {
    value,
    standardError: unit * Math.sqrt(2 * df + 4 * Math.max(0, statistic - df)),
    method: 'noncentral chi-squared',
    lower: (alpha) => {
      if (pAtMost(0) >= alpha) return 0
      return increasingRoot((t) => ({ error: pAtMost(t) - alpha, slope: slope(t) }), value, 0, value)
    },
    upper: (alpha) => {
      let high = value + unit
      while (pAtLeast(high) > alpha) high *= 2
      return increasingRoot(
        (t) => ({ error: alpha - pAtLeast(t), slope: slope(t) / Math.max(withoutShift, 1e-290) }),
        high / 2,
        0,
        high,
      )
    },
    pAtMost,
    pAtLeast,
  }
}
