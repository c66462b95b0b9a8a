import { countsByCode, sumsByCode } from '../influence/code-sums.ts'
import { rowCount } from '../influence/rows.ts'

/**
 * The mean loss of each date that occurs, in order of time.
 *
 * @param dates the date of each row, from 0 upwards in order of time
 * @throws RangeError for no rows, columns of different length, and a date all of whose rows weigh nothing
 */
export function meanLossByDate(losses: Float64Array, dates: Int32Array, weights?: Float64Array): Float64Array {
  rowCount(losses, dates, weights)
  const sums = sumsByCode(
    weights === undefined ? losses : losses.map((loss, i) => loss * (weights[i] as number)),
    dates,
  )
  const counts = countsByCode(dates, sums.length)
  const totals = weights === undefined ? counts : sumsByCode(weights, dates)
  const means: number[] = []
  for (let date = 0; date < sums.length; date++) {
    if (counts[date] === 0) continue
    const total = totals[date] as number
    if (!(total > 0)) throw new RangeError(`The rows of date ${date} weigh nothing.`)
    means.push((sums[date] as number) / total)
  }
  return Float64Array.from(means)
}
