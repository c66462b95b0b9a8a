import { fixedText } from '../config/number-text.ts'
import type { Value } from '../config/value.ts'

/** What stands where a text is wanted: a number is its digits, nothing the empty text; `undefined` for a structure. */
export function writtenText(value: Value | undefined): string | undefined {
  if (value === undefined || value.kind === 'null') return ''
  if (value.kind === 'text') return value.value
  if (value.kind === 'number') return fixedText(value.value, value.written)
  return value.kind === 'boolean' ? String(value.value) : undefined
}
