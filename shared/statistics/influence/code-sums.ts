import { codeCount } from './rows.ts'

/** The sum of a column within each code, from code 0 to the highest. */
export function sumsByCode(
  values: Float64Array | Uint8Array,
  codes: Int32Array,
  size = codeCount(codes),
): Float64Array {
  const sums = new Float64Array(size)
  for (let i = 0; i < values.length; i++) {
    const code = codes[i] as number
    sums[code] = (sums[code] as number) + (values[i] as number)
  }
  return sums
}

/** The number of rows of each code, from code 0 to the highest. */
export function countsByCode(codes: Int32Array | Uint8Array, size: number): Float64Array {
  const counts = new Float64Array(size)
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number
    counts[code] = (counts[code] as number) + 1
  }
  return counts
}

/** How many codes have a row. */
export function occurringCodes(counts: Float64Array): number {
  return counts.reduce((occurring, count) => occurring + (count > 0 ? 1 : 0), 0)
}

/**
 * The sum of squares of the sums within each pair of codes that occurs, and the number of such pairs; in time and memory
 * proportional to the rows, however many pairs are possible.
 */
export function crossedSquares(
  values: Float64Array,
  codes: Int32Array,
  others: Int32Array,
): { squares: number; pairs: number } {
  const rows = rowsByCode(codes)
  const sums = new Float64Array(codeCount(others))
  const seen = new Int32Array(sums.length).fill(-1)
  const touched: number[] = []
  let [squares, pairs] = [0, 0]
  for (let k = 0; k < rows.length; ) {
    const code = codes[rows[k] as number] as number
    touched.length = 0
    for (; k < rows.length && codes[rows[k] as number] === code; k++) {
      const row = rows[k] as number
      const other = others[row] as number
      if (seen[other] !== code) {
        seen[other] = code
        sums[other] = 0
        touched.push(other)
      }
      sums[other] = (sums[other] as number) + (values[row] as number)
    }
    for (const other of touched) squares += (sums[other] as number) ** 2
    pairs += touched.length
  }
  return { squares, pairs }
}

/** The rows in order of their code, and within a code in the order given (a counting sort). */
export function rowsByCode(codes: Int32Array): Int32Array {
  const counts = countsByCode(codes, codeCount(codes))
  let start = 0
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] as number
    counts[code] = start
    start += count
  }
  const rows = new Int32Array(codes.length)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    const place = counts[code] as number
    rows[place] = row
    counts[code] = place + 1
  }
  return rows
}
