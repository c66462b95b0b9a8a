import type { Path } from '../../../documents/document.ts'
import { nearestWord } from '../../../kernel/suggest.ts'
import type { OdcsRule } from './odcs.ts'
import { problem, quote, type Scope, say } from './scope.ts'

/** What a rule may say beyond the standard, in its `customProperties`. */
const KNOWN = ['filter', 'warn', 'tolerance', 'samples'] as const
type SettingName = (typeof KNOWN)[number]
export type Settings = Partial<Record<SettingName, { readonly value: unknown; readonly path: Path }>>

/** The most failing rows that a rule may ask to see; the same as the input `samples`. */
const MAX_SAMPLES = 100

/** Other tools' custom properties are left alone; a name that nearly is one of ours is a mistake. */
export function readSettings(scope: Scope, rule: OdcsRule, path: Path): Settings {
  const settings: Settings = {}
  for (const [index, { property, value }] of (rule.customProperties ?? []).entries()) {
    const at = [...path, 'customProperties', index]
    const name = property === 'sample' ? 'samples' : KNOWN.find((known) => known === property)
    if (name === undefined) {
      // ODCS 3.0 lets it be anything.
      if (typeof property !== 'string') continue
      const near = nearestWord(property, KNOWN)
      if (near === undefined) continue
      problem(scope, [...at, 'property'], `The custom property "${property}" is not known. Did you mean "${near}"?`)
    } else if (settings[name] !== undefined) {
      problem(scope, [...at, 'property'], `The custom property "${name}" is given twice.`)
    } else {
      settings[name] = { value, path: [...at, 'value'] }
    }
  }
  return settings
}

/** A whole number of sample rows. */
export function readSamples(scope: Scope, value: unknown, path: Path): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_SAMPLES) return value
  return problem(
    scope,
    path,
    `The number of samples is ${quote(value)}; it must be a whole number from 0 to ${MAX_SAMPLES}.`,
  )
}

const SEVERITIES: ReadonlyMap<string, 'note' | 'warning' | 'error'> = new Map([
  ['info', 'note'],
  ['note', 'note'],
  ['notice', 'note'],
  ['warning', 'warning'],
  ['warn', 'warning'],
  ['error', 'error'],
  ['critical', 'error'],
  ['blocker', 'error'],
  ['fatal', 'error'],
])

/** The standard leaves `severity` free; what is not known counts as the worst, and is said. */
export function readSeverity(scope: Scope, rule: OdcsRule, path: Path): 'note' | 'warning' | 'error' {
  if (rule.severity === undefined) return 'error'
  const known = SEVERITIES.get(rule.severity.trim().toLowerCase())
  if (known !== undefined) return known
  say(
    scope,
    'contract-severity',
    'warning',
    [...path, 'severity'],
    `The severity ${quote(rule.severity)} is not known; the rule counts as an error.`,
    'Use info, warning or error.',
  )
  return 'error'
}
