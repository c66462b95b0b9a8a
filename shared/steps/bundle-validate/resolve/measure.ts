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
const MAX_CHARACTERS = 4 * 1024 * 1024

export function tooLarge({ values, depth, characters }: Measure): boolean {
  return values > MAX_VALUES || depth > MAX_DEPTH || characters > MAX_CHARACTERS
}

const measures = new WeakMap<Value, Measure>()
const SCALAR: Measure = { values: 1, depth: 1, characters: 8 }

/** Each value is measured once, however many hold it. */
export function measure(value: Value): Measure {
  if (value.kind === 'text') return { ...SCALAR, characters: value.value.length }
  if (value.kind !== 'map' && value.kind !== 'list') return SCALAR
  const known = measures.get(value)
  if (known !== undefined) return known
  const children = value.kind === 'list' ? value.items : [...value.entries.values()].map((entry) => entry.value)
  let sum: Measure = { values: 1, depth: 1, characters: 0 }
  for (const child of children) {
    const { values, depth, characters } = measure(child)
    sum = {
      values: sum.values + values,
      depth: Math.max(sum.depth, depth + 1),
      characters: sum.characters + characters,
    }
  }
  measures.set(value, sum)
  return sum
}
