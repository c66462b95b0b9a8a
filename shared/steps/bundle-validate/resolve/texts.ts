import type { ConfigPath, Value } from '../config/value.ts'
import { parseText } from './tokens.ts'

/** Every wanted text with a `${` in a value, with its path; one that an alias repeats comes once. */
export function textsOf(config: Value, wanted: (text: string) => boolean): readonly FoundText[] {
  const found: FoundText[] = []
  const seen = new Set<Value>()
  /** Where the walk is; copied for what is found. */
  const path: (string | number)[] = []
  const visit = (value: Value): void => {
    if (value.kind === 'text' && wanted(value.value)) found.push({ text: value, path: [...path] })
    if ((value.kind !== 'map' && value.kind !== 'list') || seen.has(value)) return
    if (value.kind === 'map' && value.entries.isPlain) return
    seen.add(value)
    if (value.kind === 'list') {
      for (let index = 0; index < value.items.length; index++) visitAt(index, value.items[index])
    } else {
      const { keys, values } = value.entries
      for (let index = 0; index < values.length; index++) visitAt(keys.names[index] ?? '', values[index])
    }
  }
  const visitAt = (part: string | number, value: Value | undefined): void => {
    if (value === undefined) return
    path.push(part)
    visit(value)
    path.pop()
  }
  visit(config)
  return found
}

interface FoundText {
  readonly text: Value & { readonly kind: 'text' }
  readonly path: ConfigPath
}

/** Every reference in a value and in what it holds, each once. */
export function referencesIn(value: Value): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<Value>()
  collect(value, found, seen)
  return [...found]
}

function collect(value: Value, found: Set<string>, seen: Set<Value>): void {
  if (value.kind === 'text') {
    for (const reference of parseText(value.value)?.references ?? []) found.add(reference)
    return
  }
  if ((value.kind !== 'map' && value.kind !== 'list') || seen.has(value)) return
  if (value.kind === 'map' && value.entries.isPlain) return
  seen.add(value)
  if (value.kind === 'list') for (const item of value.items) collect(item, found, seen)
  else for (const inner of value.entries.values) collect(inner, found, seen)
}
