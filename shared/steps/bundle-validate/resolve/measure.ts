import type { Value } from '../config/value.ts'

/** How much a value is, with everything in it spelt out. */
export interface Measure {
  readonly values: number
  readonly depth: number
  readonly characters: number
}

/** What a reference may stand for. Variables that double each other reach any number after a few lines. */
const MAX_VALUES = 200_000
const MAX_DEPTH = 200
export const MAX_CHARACTERS = 1024 * 1024

export function tooLarge({ values, depth, characters }: Measure): boolean {
  return values > MAX_VALUES || depth > MAX_DEPTH || characters > MAX_CHARACTERS
}

/** What a value adds to all that is resolved: itself, and a long text as much as many values. */
export function weightOf({ values, characters }: Measure): number {
  return values + Math.floor(characters / CHARACTERS_OF_A_VALUE)
}
const CHARACTERS_OF_A_VALUE = 64

const SCALAR: Measure = { values: 1, depth: 1, characters: 8 }

/** @param known what was measured before: values that hold each other many times are measured once. */
export function measure(value: Value, known: Map<Value, Measure>): Measure {
  if (value.kind === 'text') return { ...SCALAR, characters: value.value.length }
  if (value.kind !== 'map' && value.kind !== 'list') return SCALAR
  const before = known.get(value)
  if (before !== undefined) return before
  const children = value.kind === 'list' ? value.items : value.entries.values
  let [values, depth, characters] = [1, 1, 0]
  for (const child of children) {
    const inner = measure(child, known)
    values += inner.values
    depth = Math.max(depth, inner.depth + 1)
    characters += inner.characters
  }
  const sum = { values, depth, characters }
  known.set(value, sum)
  return sum
}
