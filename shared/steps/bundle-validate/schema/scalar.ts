import { didYouMean } from '../../../kernel/suggest.ts'
import { truthOf } from '../config/truth.ts'
import { placeOf, type ScalarValue } from '../config/value.ts'
import type { Issue } from './issue.ts'
import type { ScalarType } from './schema.ts'

const WHOLE = /^[+-]?[0-9]+$/
const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i
/** A `_` that does not stand between two digits. */
const MISPLACED = /(?<![0-9])_|_(?![0-9])/
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
  if (type.values === undefined || type.values.includes(written)) return true
  // An empty text, as of a variable that is only set in some targets, is left out of what is sent.
  return written === '' && type.filled !== true
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
  if (of === 'boolean') return value.kind === 'boolean' || (value.kind === 'text' && truthOf(value.value) !== undefined)
  if (value.kind === 'boolean') return false
  const { written } = value.kind === 'number' ? value : { written: value.value }
  if (of === 'decimal') return value.kind === 'number' ? isExact(value.value, written) : isFloat(written)
  return value.kind === 'number' ? isInt64(value.value) : isWhole(written)
}

/** A number that JSON cannot hold stops the Databricks CLI (1.12.1) when it prints it. */
function isFloat(written: string): boolean {
  const bare = MISPLACED.test(written) ? written : written.replaceAll('_', '')
  return DECIMAL.test(bare) && Number.isFinite(Number(bare))
}

/** A whole number with more digits than a floating-point number holds is not changed without a word. */
function isExact(value: number, written: string): boolean {
  if (Number.isSafeInteger(value) || !WHOLE.test(written)) return Number.isFinite(value)
  return BigInt(written.replace('+', '')) === BigInt(value)
}

/** Only one that is written as a whole number can be as much as 2^63, and that is the next number below, rounded. */
function isInt64(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= 2 ** 63
}

function isWhole(written: string): boolean {
  if (!WHOLE.test(written)) return false
  const bare = written.replace(/^([+-]?)0+(?=[0-9])/, '$1').replace('+', '')
  if (bare.length <= 15) return true
  return bare.length <= 20 && BigInt.asIntN(64, BigInt(bare)) === BigInt(bare)
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
