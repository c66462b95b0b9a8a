import { didYouMean } from '../../../kernel/suggest.ts'
import { placeOf, type ScalarValue } from '../config/value.ts'
import type { Issue } from './issue.ts'
import type { ScalarType } from './schema.ts'

const TRUTH = /^(?:true|false|y|n|yes|no|on|off)$/i
const WHOLE = /^[+-]?[0-9]+$/
const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i
/** Longer texts are cut in a message. */
const SHOWN = 40
/** A longer list of values helps nobody. */
const LISTED = 12

const WANTED: Record<ScalarType['of'], string> = {
  text: 'a text',
  integer: 'a whole number',
  decimal: 'a number',
  boolean: 'true or false',
}

export function wantedScalar(type: ScalarType): string {
  return WANTED[type.of]
}

/**
 * Whether a scalar is what the type wants, as the Databricks CLI sees it: any scalar is a text, a numeric text is a
 * number, `yes` and `off` are booleans.
 */
export function fitsScalar(value: ScalarValue, type: ScalarType): boolean {
  if (value.kind === 'null' || !fits(value, type.of)) return false
  const written = writtenOf(value)
  // An empty text, as of a variable that is only set in some targets, is left out of what is sent.
  return type.values === undefined || written === '' || type.values.includes(written)
}

/** What is wrong with a scalar that does not fit. */
export function scalarIssue(value: ScalarValue, type: ScalarType, name: string): Issue {
  const at = placeOf(value)
  const where = at === undefined ? {} : { at }
  if (value.kind === 'null') {
    const message = `${name} has no value, but must be ${wantedScalar(type)}.`
    return { kind: 'null-value', message, hint: 'Give it a value, or remove the key.', ...where }
  }
  const allowed = type.values
  if (allowed === undefined || !fits(value, type.of)) {
    return { kind: 'wrong-type', message: `${name} must be ${wantedScalar(type)}, but is ${shown(value)}.`, ...where }
  }
  return {
    kind: 'enum-value',
    message: `${name} cannot be ${shown(value)}.${didYouMean(writtenOf(value), allowed)}`,
    ...(allowed.length <= LISTED ? { hint: `Use ${listed(allowed)}.` } : {}),
    ...where,
  }
}

function fits(value: Exclude<ScalarValue, { kind: 'null' }>, of: ScalarType['of']): boolean {
  if (of === 'text') return true
  if (of === 'boolean') return value.kind === 'boolean' || (value.kind === 'text' && TRUTH.test(value.value))
  if (value.kind === 'boolean') return false
  if (of === 'integer') return value.kind === 'number' ? Number.isInteger(value.value) : WHOLE.test(value.value)
  return value.kind === 'number' || DECIMAL.test(value.value)
}

function writtenOf(value: ScalarValue): string {
  if (value.kind === 'null') return ''
  return value.kind === 'number' ? value.written : String(value.value)
}

function shown(value: ScalarValue): string {
  const written = writtenOf(value)
  const cut = written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written
  return value.kind === 'text' ? `"${cut}"` : cut
}

function listed(allowed: readonly string[]): string {
  const quoted = allowed.map((one) => `"${one}"`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
