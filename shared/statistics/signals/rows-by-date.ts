import { codeCount } from '../influence/rows.ts'

/**
 * The rows of each date, dates in order of their codes: those of date d are `order[starts[d]]` to `order[starts[d + 1]] - 1`,
 * in the order of the rows.
 *
 * @throws RangeError when a code is negative
 */
export function rowsByDate(dates: Int32Array): { readonly order: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(codeCount(dates) + 1)
  for (let row = 0; row < dates.length; row++) {
    const next = (dates[row] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let date = 1; date < starts.length; date++)
    starts[date] = (starts[date] as number) + (starts[date - 1] as number)
  const order = new Int32Array(dates.length)
  const places = starts.slice()
  for (let row = 0; row < dates.length; row++) {
    const date = dates[row] as number
    const place = places[date] as number
    order[place] = row
    places[date] = place + 1
  }
  return { order, starts }
}
