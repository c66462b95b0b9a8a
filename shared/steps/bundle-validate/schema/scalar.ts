import { didYouMean } from '../../../kernel/suggest.ts'
import { isOpen, placeOf, type ScalarValue } from '../config/value.ts'
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
 * What is wrong with a scalar where the type wants one, as the Databricks CLI sees it: any scalar is a text, a
 * numeric text is a number, `yes` and `off` are booleans.
 */
export function checkScalar(value: ScalarValue, type: ScalarType, name: string): Issue | undefined {
  if (value.kind === 'null') {
    return {
      kind: 'null-value',
      message: `${name} has no value, but must be ${wantedScalar(type)}.`,
      hint: 'Give it a value, or remove the key.',
      ...where(value),
    }
  }
  // A template of the job's run, `{{job.parameters.date}}`, is the workspace's to judge, like a reference.
  if (isOpen(value)) return undefined
  if (!fits(value, type.of)) {
    const message = `${name} must be ${wantedScalar(type)}, but is ${shown(value)}.`
    return { kind: 'wrong-type', message, ...where(value) }
  }
  return type.values === undefined ? undefined : checkValues(value, type.values, name)
}

function checkValues(value: ScalarValue, allowed: readonly string[], name: string): Issue | undefined {
  const written = writtenOf(value)
  if (allowed.includes(written)) return undefined
  const choice = allowed.length <= LISTED ? ` Use ${listed(allowed)}.` : ''
  const message = `${shown(value)} is not a valid value of ${name}.${didYouMean(written, allowed)}`
  return {
    kind: 'enum-value',
    message: message[0]?.toUpperCase() + message.slice(1),
    ...(choice === '' ? {} : { hint: choice.trim() }),
    ...where(value),
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

function where(value: ScalarValue): Pick<Issue, 'at'> {
  const at = placeOf(value)
  return at === undefined ? {} : { at }
}
