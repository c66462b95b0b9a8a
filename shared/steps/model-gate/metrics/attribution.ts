import {
  type ProfitAndLossAttribution,
  profitAndLossAttribution,
} from '../../../statistics/attribution/profit-and-loss-attribution.ts'
import type { MetricOptions } from '../config/gate.ts'
import { BASEL_ATTRIBUTION_LIMITS } from '../profiles/attribution-limits.ts'
import { columnOf, type ModelSeries } from '../returns/series.ts'
import type { ReturnSettings } from '../returns/settings.ts'
import { windowOf } from './value-at-risk.ts'

/** The attribution of a model, and whose columns it is about. */
export interface NamedAttribution extends ProfitAndLossAttribution {
  /** The column of the hypothetical P&L. */
  readonly name: string
}

/**
 * Hypothetical P&L, the first of the P&L columns, against risk-theoretical P&L, by the limits and over the window of the
 * profile; by Basel's and over all days without one.
 * @throws RangeError when the profile has no such test, or a day has no P&L;
 *   `TooFewRows` when there are fewer days than count
 */
export function attributionOf(all: ModelSeries, options: MetricOptions, { profile }: ReturnSettings): NamedAttribution {
  const stated = profile?.profile.attribution
  if (profile !== undefined && stated === undefined)
    throw new RangeError(`The profile ${profile.profile.name} knows no attribution test`)
  const series = windowOf(all, stated === undefined ? options : { window: stated.window })
  const [hypothetical] = series.pnl
  if (hypothetical === undefined) throw new RangeError('There is no P&L')
  const { name, values } = hypothetical
  const missing = values.findIndex((value) => Number.isNaN(value))
  if (missing >= 0) throw new RangeError(`There is no "${name}" on ${series.dates[missing]}`)
  return {
    name,
    ...profitAndLossAttribution(values, columnOf(series, 'rtpl'), stated?.limits ?? BASEL_ATTRIBUTION_LIMITS),
  }
}
