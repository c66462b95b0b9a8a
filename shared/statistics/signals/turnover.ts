import { rowCount } from '../influence/rows.ts'
import { rowsByDate } from './rows-by-date.ts'

/** How much of a portfolio is traded, one figure a date but the first. */
export interface Turnover {
  /** The codes of the dates, ascending; each is compared with the one before it. */
  readonly dates: Int32Array
  /** Σ|w_t - w_(t-1)|/2: 1 when everything is exchanged. */
  readonly values: Float64Array
  readonly mean: number
}

/**
 * The one-way turnover of target weights; a name without a row on a date has weight 0 there. What prices do to weights between
 * two dates is not taken out.
 *
 * @param names the name of each row, as a code
 * @throws RangeError for no rows, columns of different length, fewer than two dates, a weight that is not finite, or a name
 *   that occurs twice on a date
 */
export function turnover(weights: Float64Array, names: Int32Array, dates: Int32Array): Turnover {
  rowCount(weights, names, dates)
  const { order, starts } = rowsByDate(dates)
  const found: { date: number; value: number }[] = []
  let before: Map<number, number> | undefined
  for (let date = 0; date + 1 < starts.length; date++) {
    const rows = order.subarray(starts[date], starts[date + 1])
    if (rows.length === 0) continue
    const portfolio = new Map<number, number>()
    for (const row of rows) {
      const [name, weight] = [names[row] as number, weights[row] as number]
      if (!Number.isFinite(weight)) throw new RangeError(`The weight of row ${row} is ${weight}.`)
      if (portfolio.has(name)) throw new RangeError(`Row ${row} repeats a name of its date.`)
      portfolio.set(name, weight)
    }
    if (before !== undefined) found.push({ date, value: traded(before, portfolio) })
    before = portfolio
  }
  if (found.length === 0) throw new RangeError('Turnover needs two dates at least.')
  return {
    dates: Int32Array.from(found, ({ date }) => date),
    values: Float64Array.from(found, ({ value }) => value),
    mean: found.reduce((sum, { value }) => sum + value, 0) / found.length,
  }
}

function traded(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const [name, weight] of after) sum += Math.abs(weight - (before.get(name) ?? 0))
  for (const [name, weight] of before) if (!after.has(name)) sum += Math.abs(weight)
  return sum / 2
}
