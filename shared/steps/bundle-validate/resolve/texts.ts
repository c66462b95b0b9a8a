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

/** Every reference in a value and in what it holds, each once, and whether one of the texts nests references. */
export function referringIn(value: Value): { readonly references: readonly string[]; readonly nests: boolean } {
  const found = { references: new Set<string>(), nests: false }
  collect(value, found, new Set<Value>())
  return { references: [...found.references], nests: found.nests }
}

function collect(value: Value, found: { references: Set<string>; nests: boolean }, seen: Set<Value>): void {
  if (value.kind === 'text') {
    const parsed = parseText(value.value)
    if (parsed === undefined) return
    for (const reference of parsed.references) found.references.add(reference)
    if (parsed.nests) found.nests = true
    return
  }
  if ((value.kind !== 'map' && value.kind !== 'list') || seen.has(value)) return
  if (value.kind === 'map' && value.entries.isPlain) return
  seen.add(value)
  if (value.kind === 'list') for (const item of value.items) collect(item, found, seen)
  else for (const inner of value.entries.values) collect(inner, found, seen)
}
