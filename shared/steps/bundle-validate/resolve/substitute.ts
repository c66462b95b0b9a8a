import type { Place } from '../../../kernel/index.ts'
import type { ListValue, MapValue, ScalarValue, Value } from '../config/value.ts'
import { changeItems, changeValues, textValue } from './edit.ts'
import type { Resolution } from './references.ts'
import { pureReference, referencesIn, type Token, tokensOf } from './tokens.ts'

/** A value remembers this many of the places that its references led through, besides its own. */
const MAX_PLACES = 8
/** Texts that hold each other several times double; one longer than this is left as it was written. */
const MAX_CHARACTERS = 4 * 1024 * 1024

/** The value with all its references replaced, as far as they are known. Without references it is itself. */
export function substitute(value: Value, resolve: (reference: string) => Resolution): Value {
  if (value.kind === 'text') return substituteText(value, resolve).value
  if (referencesIn(value).length === 0) return value
  if (value.kind === 'list') return changeItems(value, (item) => substitute(item, resolve))
  return value.kind === 'map' ? changeValues(value, (inner) => substitute(inner, resolve)) : value
}

export interface Substituted {
  readonly value: Value
  /** References to a map or a list in the middle of a text, where only a single value fits. */
  readonly structures: readonly { readonly reference: string; readonly value: MapValue | ListValue }[]
}

/** A text that is nothing but a reference becomes its value, of any kind; otherwise the values are written into it. */
export function substituteText(text: ScalarValue, resolve: (reference: string) => Resolution): Substituted {
  const tokens = tokensOf(text)
  if (tokens.length === 0 || text.kind !== 'text') return { value: text, structures: NONE }
  const pure = pureReference(text)
  if (pure !== undefined) {
    const resolution = resolve(pure)
    if (resolution.kind !== 'value') return { value: text, structures: NONE }
    return { value: { ...resolution.value, places: placesThrough(resolution.value, text.places) }, structures: NONE }
  }
  return writeInto(text, tokens, resolve)
}
const NONE: readonly never[] = []

function writeInto(
  text: ScalarValue,
  tokens: readonly Token[],
  resolve: (reference: string) => Resolution,
): Substituted {
  const structures: { reference: string; value: MapValue | ListValue }[] = []
  const through: Place[] = []
  let written = ''
  let changed = false
  for (const token of tokens) {
    if (typeof token === 'string') {
      written += token
      continue
    }
    const resolution = resolve(token.reference)
    const value = resolution.kind === 'value' ? resolution.value : undefined
    if (value?.kind === 'map' || value?.kind === 'list') structures.push({ reference: token.reference, value })
    const insert = value === undefined ? undefined : writtenScalar(value)
    if (insert === undefined || value === undefined) {
      written += `\${${token.reference}}`
      continue
    }
    written += insert
    changed = true
    through.push(...value.places.slice(-1))
    if (written.length > MAX_CHARACTERS) return { value: text, structures }
  }
  if (!changed) return { value: text, structures }
  return { value: textValue(written, [...through.slice(-MAX_PLACES), ...text.places]), structures }
}

function placesThrough(value: Value, places: readonly Place[]): readonly Place[] {
  return value.places.length === 0 ? places : [...value.places.slice(-MAX_PLACES), ...places]
}

/** A single value as it is written into a text. */
function writtenScalar(value: Value): string | undefined {
  switch (value.kind) {
    case 'text':
      return value.value
    case 'boolean':
      return String(value.value)
    case 'number':
      return Number.isInteger(value.value) && !Number.isSafeInteger(value.value) ? value.written : String(value.value)
    case 'null':
      return '<nil>'
    default:
      return undefined
  }
}
