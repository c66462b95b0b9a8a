import { requireProbability } from './coverage.ts'
import { exceptions } from './exceptions.ts'
import type { LossFamily } from './loss-distribution.ts'

/** Daily P&L beside the forecasts of both risk measures, all in one currency; losses are negative, forecasts positive. */
export interface ShortfallSeries {
  readonly pnl: Float64Array
  readonly valueAtRisk: Float64Array
  readonly expectedShortfall: Float64Array
}

/** What P&L would be if the model were right: a family that fits its VaR and ES, or draws from the model itself. */
export type LossModel =
  | LossFamily
  | { readonly family: 'drawn'; readonly draw: (day: number, uniform: number) => number }

/**
 * Acerbi and Szekely's second test (Risk, December 2014): Z2 = Σ_t X_t·I_t / (T·p·ES_t) + 1, with I_t = 1 when X_t < -VaR_t.
 * 0 is expected of a right model; below 0 the expected shortfall is too small, or exceptions are too frequent.
 *
 * @param probability of an exception: 0.025 for a 97.5 % expected shortfall
 * @throws RangeError for series of different length, a value that is missing, a value-at-risk below 0, an expected shortfall
 *   that is not above 0 or lies below the value-at-risk, or a probability out of range
 */
export function acerbiSzekelyZ2(series: ShortfallSeries, probability: number): number {
  requireProbability(probability)
  const { ratios, observations } = exceedanceRatios(series)
  return sum(ratios) / (observations * probability) + 1
}

/**
 * Acerbi and Szekely's first test: Z1 = Σ_t X_t·I_t/ES_t / Σ I_t + 1, the size of the exceptions, given how many there are.
 * NaN when there are none: then nothing can be said of their size.
 *
 * @throws RangeError as {@link acerbiSzekelyZ2}
 */
export function acerbiSzekelyZ1(series: ShortfallSeries): number {
  const { ratios } = exceedanceRatios(series)
  return ratios.length === 0 ? Number.NaN : sum(ratios) / ratios.length + 1
}

/**
 * X_t/ES_t of the days with an exception, each of them negative.
 *
 * @throws RangeError as {@link acerbiSzekelyZ2}
 */
export function exceedanceRatios(series: ShortfallSeries): { ratios: Float64Array; observations: number } {
  const { pnl, valueAtRisk, expectedShortfall } = series
  const { hits, count, observations, missing } = exceptions(pnl, valueAtRisk)
  if (missing > 0) throw new RangeError(`${missing} of ${observations} days have no P&L or no value-at-risk.`)
  if (expectedShortfall.length !== observations) {
    throw new RangeError(`There are ${observations} days of P&L and ${expectedShortfall.length} of expected shortfall.`)
  }
  const ratios = new Float64Array(count)
  let next = 0
  for (let day = 0; day < observations; day++) {
    const shortfall = expectedShortfall[day] as number
    const limit = valueAtRisk[day] as number
    if (!(shortfall > 0 && shortfall >= limit && shortfall < Infinity)) {
      throw new RangeError(`The expected shortfall of day ${day} is ${shortfall} at a value-at-risk of ${limit}.`)
    }
    if (hits[day] === 1) ratios[next++] = (pnl[day] as number) / shortfall
  }
  return { ratios, observations }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
