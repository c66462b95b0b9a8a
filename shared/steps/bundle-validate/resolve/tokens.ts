import { REFERENCE, type Value } from '../config/value.ts'

/** A piece of a text: itself, or a reference. */
export type Token = string | { readonly reference: string }

const FINDER = new RegExp(REFERENCE, 'gu')
const NONE: readonly never[] = []
const tokens = new WeakMap<Value, readonly Token[]>()
const references = new WeakMap<Value, readonly string[]>()

/** The pieces of a text with references; none for anything else. Each value is read once. */
export function tokensOf(value: Value): readonly Token[] {
  if (value.kind !== 'text' || !value.value.includes('${')) return NONE
  const known = tokens.get(value)
  if (known !== undefined) return known
  const pieces = splitText(value.value)
  tokens.set(value, pieces)
  return pieces
}

/** The pieces of a text; none where it holds no reference. */
export function splitText(text: string): readonly Token[] {
  const pieces: Token[] = []
  let end = 0
  for (const match of text.matchAll(FINDER)) {
    if (match.index > end) pieces.push(text.slice(end, match.index))
    pieces.push({ reference: match[1] ?? '' })
    end = match.index + match[0].length
  }
  if (pieces.length === 0) return NONE
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}

/** The reference that is all of a text. */
export function pureReference(value: Value): string | undefined {
  const pieces = tokensOf(value)
  const [first] = pieces
  return pieces.length === 1 && typeof first === 'object' ? first.reference : undefined
}

/** Every reference in a value and in what it holds, each once. A subtree is looked through once, whoever asks. */
export function referencesIn(value: Value): readonly string[] {
  if (value.kind === 'text') return referencesOf(tokensOf(value))
  if (value.kind !== 'map' && value.kind !== 'list') return NONE
  const known = references.get(value)
  if (known !== undefined) return known
  const found = new Set<string>()
  if (value.kind === 'list') for (const item of value.items) addAll(found, referencesIn(item))
  else for (const { value: inner } of value.entries.values()) addAll(found, referencesIn(inner))
  const all = found.size === 0 ? NONE : [...found]
  references.set(value, all)
  return all
}

function referencesOf(pieces: readonly Token[]): readonly string[] {
  if (pieces.length === 0) return NONE
  return [...new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.reference])))]
}

function addAll(set: Set<string>, values: readonly string[]): void {
  for (const value of values) set.add(value)
}
