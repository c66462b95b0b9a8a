import { codeCount } from '../influence/rows.ts'
import { type SamplingDesign, standardError } from '../influence/standard-error.ts'
import { weightedMean } from '../influence/weighted-mean.ts'

/**
 * How many rows that depend on each other tell as much as one that does not, as to the shares of the cells: the mean of the
 * ratios of their variances in the design given to those of independent rows, the first-order correction of Rao and Scott
 * ("The Analysis of Categorical Data from Complex Sample Surveys", JASA 76, 1981). Never less than 1.
 *
 * @param cells the cell of each row, from 0
 * @throws RangeError as `standardError`, for fewer than two clusters or dates
 */
export function designEffect(cells: Int32Array, design: SamplingDesign): number {
  if (design.clusters === undefined && design.dates === undefined) return 1
  let [sum, occurring] = [0, 0]
  for (let cell = 0; cell < codeCount(cells); cell++) {
    const share = weightedMean(Float64Array.from(cells, (each) => (each === cell ? 1 : 0)))
    if (share.value === 0) continue
    occurring++
    // V / (p(1 - p) / n), weighted by 1 - p.
    if (share.value < 1) sum += (cells.length * standardError(share, design).standardError ** 2) / share.value
  }
  return occurring < 2 ? 1 : Math.max(1, sum / (occurring - 1))
}
