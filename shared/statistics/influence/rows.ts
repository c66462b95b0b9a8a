/** A column of one number a row. */
export type Column = ArrayLike<number>

/**
 * The number of rows that all columns share, `undefined` ones aside.
 *
 * @throws RangeError when there is no row, or when the columns differ in length.
 */
export function rowCount(...columns: readonly (Column | undefined)[]): number {
  let rows: number | undefined
  for (const column of columns) {
    if (column === undefined) continue
    rows ??= column.length
    if (column.length !== rows) throw new RangeError(`Columns differ in length: ${rows} and ${column.length} rows.`)
  }
  if (rows === undefined || rows === 0) throw new RangeError('There are no rows.')
  return rows
}

/**
 * The sum of the weights; the number of rows when there are none.
 *
 * @throws RangeError when a weight is negative or not finite, or all are 0.
 */
export function totalWeight(rows: number, weights: Float64Array | undefined): number {
  if (weights === undefined) return rows
  let total = 0
  for (let i = 0; i < rows; i++) {
    const weight = weights[i] as number
    if (!(weight >= 0)) throw new RangeError(`Weight ${weight} of row ${i} is not a number of 0 or more.`)
    total += weight
  }
  if (!(total > 0) || total === Infinity) throw new RangeError(`The weights sum to ${total}.`)
  return total
}

/** @throws RangeError when a label is neither 0 nor 1. */
export function requireBinary(labels: Uint8Array): void {
  for (let i = 0; i < labels.length; i++) {
    if ((labels[i] as number) > 1) throw new RangeError(`Label ${labels[i]} of row ${i} is neither 0 nor 1.`)
  }
}

/** @throws RangeError when a probability lies outside [0, 1] or is NaN. */
export function requireProbabilities(probabilities: Float64Array): void {
  for (let i = 0; i < probabilities.length; i++) {
    const p = probabilities[i] as number
    if (!(p >= 0 && p <= 1)) throw new RangeError(`Probability ${p} of row ${i} is not within 0 and 1.`)
  }
}

/**
 * The number of codes, when every code lies within 0 and that number.
 *
 * @throws RangeError when a code is negative.
 */
export function codeCount(codes: Int32Array): number {
  let highest = -1
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number
    if (code < 0) throw new RangeError(`Code ${code} of row ${i} is negative.`)
    if (code > highest) highest = code
  }
  return highest + 1
}
