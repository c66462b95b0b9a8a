import type { CodedColumn } from '../../../../engines/engine.ts'
import { rowsByCode } from '../../../../statistics/influence/code-sums.ts'
import type { Predictions } from '../../data/predictions.ts'

/** Rows in which one column has a value, or two columns have theirs. */
export interface Part {
  /** `product=swap` or `product=swap, channel=web` */
  readonly key: string
  readonly rows: Int32Array
}

/**
 * Every value of each column, then every pair of values of two columns, in the order of the columns. What no other
 * question than an earlier part would ask is left out: a part that holds all rows, or the same rows as a value of it.
 */
export function* partsOf(data: Predictions, by: readonly string[]): Generator<Part> {
  const columns = by.map((name) => ({ name, ...(data.groups.get(name) as CodedColumn) }))
  const sizes = columns.map(({ codes, values }) => countOf(codes, values.length))
  for (const { name, codes, values } of columns) {
    for (const { code, rows } of runs(codes)) {
      if (rows.length < data.rows) yield { key: `${name}=${values[code]}`, rows }
    }
  }
  for (const [first, one] of columns.entries()) {
    for (const [second, other] of columns.entries()) {
      if (second <= first) continue
      const size = other.values.length
      const codes = one.codes.map((code, row) => code * size + (other.codes[row] as number))
      for (const { code, rows } of runs(codes)) {
        const [own, others] = [Math.floor(code / size), code % size]
        if (rows.length === sizes[first]?.[own] || rows.length === sizes[second]?.[others]) continue
        yield { key: `${one.name}=${one.values[own]}, ${other.name}=${other.values[others]}`, rows }
      }
    }
  }
}

function countOf(codes: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    counts[code] = (counts[code] as number) + 1
  }
  return counts
}

/** The rows of each code that occurs, by ascending code. */
function* runs(codes: Int32Array): Generator<{ readonly code: number; readonly rows: Int32Array }> {
  const order = rowsByCode(codes)
  for (let start = 0; start < order.length; ) {
    const code = codes[order[start] as number] as number
    let end = start + 1
    while (end < order.length && codes[order[end] as number] === code) end++
    yield { code, rows: order.subarray(start, end) }
    start = end
  }
}
