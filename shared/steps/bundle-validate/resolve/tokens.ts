import { everyReference } from '../config/reference.ts'
import { remembered } from '../config/remembered.ts'
import type { Value } from '../config/value.ts'

/** A piece of a text: itself, or a reference. */
export type Token = string | { readonly reference: string }

/** A text that holds references, taken apart. */
export interface ReferringText {
  readonly tokens: readonly Token[]
  /** Each once, in the order written. */
  readonly references: readonly string[]
  /** The reference that is all of the text. */
  readonly pure: string | undefined
}

/** `undefined` where there is no reference. */
export function parseText(text: string): ReferringText | undefined {
  return text.includes('${') ? parsed(text) : undefined
}

const parsed = remembered(parse)

function parse(text: string): ReferringText | undefined {
  const tokens = splitText(text)
  if (tokens.length === 0) return undefined
  const references = tokens.flatMap((token) => (typeof token === 'string' ? [] : [token.reference]))
  const pure = tokens.length === 1 ? references[0] : undefined
  return { tokens, references: references.length > 1 ? [...new Set(references)] : references, pure }
}

/** The pieces of a text; none where it holds no reference. */
export function splitText(text: string): readonly Token[] {
  const pieces: Token[] = []
  let end = 0
  for (const match of text.matchAll(everyReference(text))) {
    if (match.index > end) pieces.push(text.slice(end, match.index))
    pieces.push({ reference: match[1] ?? '' })
    end = match.index + match[0].length
  }
  if (pieces.length === 0) return []
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}

/** The reference that is all of a text. */
export function pureReference(value: Value): string | undefined {
  return value.kind === 'text' ? parseText(value.value)?.pure : undefined
}
