/** Which days lost more than their value-at-risk. Losses are negative P&L; value-at-risk is a positive amount. */
export interface Exceptions {
  /** 1 for a day that is an exception, in the order of the days. */
  readonly hits: Uint8Array
  readonly count: number
  readonly observations: number
  /** Days without P&L or without value-at-risk: each of them is an exception. */
  readonly missing: number
}

/**
 * The exceptions of a value-at-risk: days with P&L < -VaR. A day without either figure (NaN) is an exception too, as Basel
 * has it (MAR32.6); a gate that skipped it would reward a desk for losing its data.
 *
 * A loss of exactly the value-at-risk is none: it has not been exceeded.
 *
 * @param pnl a day's profit (positive) or loss (negative), in the currency of `valueAtRisk`
 * @param valueAtRisk the loss not to be exceeded, forecast for the same day; 0 or more
 * @throws RangeError for no days, series of different length, or a negative value-at-risk (a wrong sign, most likely)
 */
export function exceptions(pnl: Float64Array, valueAtRisk: Float64Array): Exceptions {
  const observations = pnl.length
  if (observations === 0) throw new RangeError('There are no days.')
  if (valueAtRisk.length !== observations) {
    throw new RangeError(`There are ${observations} days of P&L and ${valueAtRisk.length} of value-at-risk.`)
  }
  const hits = new Uint8Array(observations)
  let [count, missing] = [0, 0]
  for (let day = 0; day < observations; day++) {
    const [profit, limit] = [pnl[day] as number, valueAtRisk[day] as number]
    if (limit < 0) throw new RangeError(`The value-at-risk of day ${day} is ${limit}; give losses as positive amounts.`)
    const isMissing = Number.isNaN(profit) || Number.isNaN(limit)
    if (isMissing) missing++
    if (!isMissing && profit >= -limit) continue
    hits[day] = 1
    count++
  }
  return { hits, count, observations, missing }
}
