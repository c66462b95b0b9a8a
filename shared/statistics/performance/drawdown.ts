/** The deepest fall of a cumulative result below its highest value before. */
export interface Drawdown {
  /** A fraction of the peak for compounded returns (0.2 for 20 %), an amount for added P&L; 0 when it never falls. */
  readonly depth: number
  /** The period after which the peak was reached; -1 for the start. */
  readonly peak: number
  /** The period after which it was deepest; equal to `peak` when it never falls. */
  readonly trough: number
}

/**
 * The maximum drawdown of returns that compound (1 + r₁)(1 + r₂)…, or of P&L that adds up, both from the start on.
 *
 * @throws RangeError for no periods, a value that is not finite, or a return below -1
 */
export function maximumDrawdown(values: Float64Array, kind: 'compounded' | 'added'): Drawdown {
  if (values.length === 0) throw new RangeError('There are no periods.')
  let level = kind === 'compounded' ? 1 : 0
  let [highest, highestAt] = [level, -1]
  let deepest: Drawdown = { depth: 0, peak: -1, trough: -1 }
  for (let period = 0; period < values.length; period++) {
    const value = values[period] as number
    if (!Number.isFinite(value)) throw new RangeError(`Period ${period} holds ${value}.`)
    if (kind === 'compounded' && value < -1)
      throw new RangeError(`The return of period ${period} is ${value}, below -1.`)
    level = kind === 'compounded' ? level * (1 + value) : level + value
    if (level > highest) [highest, highestAt] = [level, period]
    const depth = kind === 'compounded' ? 1 - level / highest : highest - level
    if (depth > deepest.depth) deepest = { depth, peak: highestAt, trough: period }
  }
  return deepest
}
