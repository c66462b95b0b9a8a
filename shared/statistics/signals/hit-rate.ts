import { rowCount } from '../influence/rows.ts'
import type { Interval } from '../intervals/interval.ts'
import { wilsonInterval } from '../intervals/wilson.ts'

export interface HitRate {
  readonly rate: number
  readonly hits: number
  readonly counted: number
  /** Rows without a call: a signal or a return of 0. */
  readonly withoutSign: number
  /** Wilson's, as if the rows were independent: too narrow for many names on one date. */
  readonly interval: Interval
}

/**
 * How often a signal had the sign of the return that followed.
 *
 * @throws RangeError for columns of different length, a value that is NaN, no row with both signs, or a confidence out of range
 */
export function hitRate(signal: Float64Array, returns: Float64Array, confidence: number): HitRate {
  const rows = rowCount(signal, returns)
  let [hits, counted] = [0, 0]
  for (let row = 0; row < rows; row++) {
    const product = Math.sign(signal[row] as number) * Math.sign(returns[row] as number)
    if (Number.isNaN(product))
      throw new RangeError(`Row ${row} has the signal ${signal[row]} and the return ${returns[row]}.`)
    if (product === 0) continue
    counted++
    if (product > 0) hits++
  }
  if (counted === 0) throw new RangeError('No row has both a signal and a return other than 0.')
  return {
    rate: hits / counted,
    hits,
    counted,
    withoutSign: rows - counted,
    interval: wilsonInterval(hits, counted, confidence),
  }
}
