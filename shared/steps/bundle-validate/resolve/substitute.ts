import { textValue, withPlaces } from '../config/make.ts'
import { numberText } from '../config/number-text.ts'
import { joinPlaces, lastPlaces, NO_PLACES, type Places, turnedPlaces } from '../config/places.ts'
import type { Value } from '../config/value.ts'
import { changeItems, changeValues } from './edit.ts'
import { LATER_STRUCTURES } from './known-fields.ts'
import { MAX_CHARACTERS } from './measure.ts'
import type { Resolution } from './references.ts'
import { parseText, pureReference, type ReferringText, type Token } from './tokens.ts'

/** A value remembers this many of the places that its references led through, besides its own. */
const MAX_PLACES = 8

/** The value with all its references replaced, as far as they are known. Without references it is itself. */
export function substitute(value: Value, resolve: (reference: string) => Resolution): Value {
  if (value.kind === 'text') {
    const parsed = parseText(value.value)
    return parsed === undefined ? value : placedFor(value, substituteFor(parsed, resolve))
  }
  if (value.kind === 'list') return changeItems(value, (item) => substitute(item, resolve))
  return value.kind === 'map' ? changeValues(value, (inner) => substitute(inner, resolve)) : value
}

type TextValue = Value & { readonly kind: 'text' }

/** What takes the place of a text, wherever it stands in a configuration. */
export interface Substitute {
  /** `undefined`: the text stays. */
  readonly value: Value | undefined
  /** Where the values that were written into it stand. */
  readonly through: Places
  /** References to a map or a list in the middle of a text, where only a single value fits. */
  readonly structures: readonly Structure[]
}

/** `value`: where it is known already. */
export interface Structure {
  readonly reference: string
  readonly kind: 'map' | 'list'
  readonly value: Value | undefined
}

/** A text that is nothing but a reference becomes its value, of any kind; otherwise the values are written into it. */
export function substituteFor({ tokens, pure }: ReferringText, resolve: (reference: string) => Resolution): Substitute {
  if (pure === undefined) return writeInto(tokens, resolve)
  const resolution = resolve(pure)
  const value = resolution.kind === 'value' ? resolution.value : undefined
  return { value, through: lastPlaces(value?.places ?? NO_PLACES, MAX_PLACES), structures: NONE }
}
const NONE: readonly never[] = []

/** The text, or what takes its place there, and so is looked for there first. */
export function placedFor(text: TextValue, { value, through }: Substitute): Value {
  if (value === undefined) return text
  const structure = value.kind === 'map' || value.kind === 'list'
  return withPlaces(
    value,
    structure ? joinPlaces(turnedPlaces(text.places), through) : joinPlaces(through, text.places),
  )
}

function writeInto(tokens: readonly Token[], resolve: (reference: string) => Resolution): Substitute {
  const structures: Structure[] = []
  let through: Places = NO_PLACES
  let written = ''
  let changed = false
  let joined = 0
  for (const token of tokens) {
    if (typeof token === 'string') {
      written += token
      continue
    }
    const resolution = resolve(token.reference)
    const value = resolution.kind === 'value' ? resolution.value : undefined
    const kind = structureOf(token.reference, resolution)
    if (kind !== undefined) structures.push({ reference: token.reference, kind, value })
    const insert = value === undefined ? undefined : writtenScalar(value)
    if (insert === undefined || value === undefined) {
      written += `\${${token.reference}}`
      continue
    }
    written += insert
    changed = true
    through = joinPlaces(through, lastPlaces(value.places, 1))
    if (++joined > MAX_PLACES) through = lastPlaces(through, MAX_PLACES)
    // Too long as it is: whoever asked will see that, and leave the reference alone.
    if (written.length > MAX_CHARACTERS) break
  }
  const value = changed ? textValue(written, NO_PLACES) : undefined
  return { value, through: lastPlaces(through, MAX_PLACES), structures }
}

/** Also of what only a workspace knows: the name of the user has two parts there. */
function structureOf(reference: string, resolution: Resolution): Structure['kind'] | undefined {
  if (resolution.kind === 'open') return LATER_STRUCTURES.get(reference)
  if (resolution.kind !== 'value') return undefined
  const { value } = resolution
  if (value.kind === 'map' || value.kind === 'list') return value.kind
  return LATER_STRUCTURES.get(pureReference(value) ?? '')
}

/** A single value as it is written into a text. */
function writtenScalar(value: Value): string | undefined {
  switch (value.kind) {
    case 'text':
      return value.value
    case 'boolean':
      return String(value.value)
    case 'number':
      return numberText(value.value, value.written)
    case 'null':
      return '<nil>'
    default:
      return undefined
  }
}
