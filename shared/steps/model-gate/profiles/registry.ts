import { profile as baselMar32 } from './basel-mar32.ts'
import { profile as euCrr366 } from './eu-crr-366.ts'
import { profile as euCrr3 } from './eu-crr3.ts'
import type { Backtest, Profile } from './profile.ts'
import { profile as ukPra2028 } from './uk-pra-2028.ts'
import { profile as usMarketRiskRule } from './us-market-risk-rule.ts'

/** All profiles, by name. */
export const profiles: readonly Profile[] = [baselMar32, euCrr366, euCrr3, ukPra2028, usMarketRiskRule]

/** A profile, and how it stands to a date. */
export interface DatedProfile {
  readonly profile: Profile
  readonly status: 'in-force' | 'not-yet-in-force' | 'expired'
  /** Whether the attribution test is reported only on that date, without effect on capital. */
  readonly attributionIsMonitored: boolean
}

/**
 * The profile of that name, and whether it is in force on a date; whether to go on with one that is not is up to the step.
 *
 * @param date the last day of the data, ISO (2026-11-20)
 * @throws RangeError when there is no such profile, listing those there are, or when the date is none
 */
export function profileFor(name: string, date: string): DatedProfile {
  const profile = profiles.find((each) => each.name === name)
  if (profile === undefined) {
    const available = profiles.map((each) => `${each.name} (${span(each)})`).join(', ')
    throw new RangeError(`There is no profile "${name}". Available: ${available}.`)
  }
  if (!isDate(date)) throw new RangeError(`"${date}" is no date; give one such as 2026-11-20.`)
  const { validFrom, validUntil, attribution } = profile
  return {
    profile,
    status: date < validFrom ? 'not-yet-in-force' : (validUntil ?? date) < date ? 'expired' : 'in-force',
    attributionIsMonitored: attribution?.monitoringUntil !== undefined && date <= attribution.monitoringUntil,
  }
}

/** The multiplier of a number of exceptions. */
export function multiplierFor(count: number, { multipliers }: Backtest): number {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`The number of exceptions is ${count}.`)
  return multipliers[Math.min(count, multipliers.length - 1)] as number
}

/** `from 2023-01-01`, `2014-01-01 to 2026-12-31` */
export function span({ validFrom, validUntil }: Profile): string {
  return validUntil === undefined ? `from ${validFrom}` : `${validFrom} to ${validUntil}`
}

/** ISO dates of four-digit years are in the order of their characters. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
