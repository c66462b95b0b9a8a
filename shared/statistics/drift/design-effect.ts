import { type SamplingDesign, standardError } from '../influence/standard-error.ts'
import { weightedMean } from '../influence/weighted-mean.ts'
import type { QuantileBins } from './quantile-bins.ts'

/**
 * How many rows that depend on each other tell as much as one that does not, as to the shares of the cells: the mean of the
 * ratios of their variances in the design given to those of independent rows, the first-order correction of Rao and Scott
 * ("The Analysis of Categorical Data from Complex Sample Surveys", JASA 76, 1981). Never less than 1.
 *
 * @throws RangeError as `standardError`, for fewer than two clusters or dates
 */
export function designEffect(values: Float64Array, { edges }: QuantileBins, design: SamplingDesign): number {
  if (design.clusters === undefined && design.dates === undefined) return 1
  let [sum, cells] = [0, 0]
  for (let cell = 0; cell <= edges.length; cell++) {
    const [above, upTo] = [edges[cell - 1] ?? Number.NEGATIVE_INFINITY, edges[cell] ?? Number.POSITIVE_INFINITY]
    const share = weightedMean(values.map((value) => (value > above && value <= upTo ? 1 : 0)))
    if (share.value === 0) continue
    cells++
    // V / (p(1 - p) / n), weighted by 1 - p.
    if (share.value < 1) sum += (values.length * standardError(share, design).standardError ** 2) / share.value
  }
  return cells < 2 ? 1 : Math.max(1, sum / (cells - 1))
}
