import type { Place } from '../../../kernel/index.ts'
import type { PathPattern } from '../policy/value-path.ts'
import type { UnderKey } from './under-keys.ts'

/** Somebody's word that a finding is accepted, until a day. What is given of the place must all fit. */
export interface Waiver {
  readonly rule: string
  /** Glob of the name of the target. */
  readonly target?: string
  /** Of the configuration: what it names, and everything inside. */
  readonly path?: PathPattern
  /** Relative to the workspace. */
  readonly file?: string
  readonly line?: number
  /** What stands under the key of that line: a finding about it is shown where it begins, and that is further down. */
  readonly under?: UnderKey
  readonly reason: string
  readonly owner: string
  /** The last day, `2027-01-31`. */
  readonly expires: string
  /** Where the waiver stands. */
  readonly at: Place
}

/** What keeps a waiver from being one. */
export interface WaiverMistake {
  readonly message: string
  readonly at: Place
  readonly hint: string
}

/** Whether it is a day of the calendar, written `2027-01-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The id of a rule, also as reports show it: `bundle-validate/BND-SEC-001`. */
export function ruleIdOf(written: string): string {
  return written.replace(/^bundle-validate\//, '')
}
