import { countsByCode, sumsByCode } from '../influence/code-sums.ts'
import { rowCount } from '../influence/rows.ts'
import type { Units } from './resampling.ts'

/**
 * The acceleration of BCa, Σu³ / 6(Σu²)^(3/2) of the influence of each unit (Efron, "Better Bootstrap Confidence
 * Intervals", JASA 82, 1987, section 7): a sixth of their skewness over the root of their number.
 * @param influence one value a row, mean 0
 * @param units what is drawn as a whole; rows without any. Of several kinds, the first counts
 * @param strata rows are drawn within their stratum (0, 1, …), so that only what differs within one counts
 * @returns 0 where all values are 0
 * @throws RangeError when the columns differ in length
 */
export function acceleration(influence: Float64Array, units: readonly Units[], strata?: Uint8Array): number {
  rowCount(influence, strata, units[0]?.codes)
  const [unit] = units
  const values = unit === undefined ? influence : sumsByCode(influence, unit.codes, unit.count)
  const centres = strata === undefined || unit !== undefined ? undefined : meansByStratum(influence, strata)
  let [squares, cubes] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    const centre = centres === undefined ? 0 : (centres[strata?.[i] as number] as number)
    const value = (values[i] as number) - centre
    squares += value * value
    cubes += value * value * value
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0
}

function meansByStratum(values: Float64Array, strata: Uint8Array): Float64Array {
  const codes = Int32Array.from(strata)
  const sums = sumsByCode(values, codes)
  const counts = countsByCode(codes, sums.length)
  return sums.map((sum, stratum) => sum / Math.max(1, counts[stratum] as number))
}
