import type { ConfigPath, Value } from '../config/value.ts'
import { parseText } from './tokens.ts'

/** Every text in a value, with its path; one that an alias repeats comes once. */
export function* textsOf(
  value: Value,
  path: ConfigPath = [],
  seen: Set<Value> = new Set(),
): Generator<{ readonly text: Value & { kind: 'text' }; readonly path: ConfigPath }> {
  if (value.kind === 'text') yield { text: value, path }
  if ((value.kind !== 'map' && value.kind !== 'list') || seen.has(value)) return
  seen.add(value)
  if (value.kind === 'list') {
    for (const [index, item] of value.items.entries()) yield* textsOf(item, [...path, index], seen)
    return
  }
  for (const [key, entry] of value.entries) yield* textsOf(entry.value, [...path, key], seen)
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
  seen.add(value)
  if (value.kind === 'list') for (const item of value.items) collect(item, found, seen)
  else for (const entry of value.entries.values()) collect(entry.value, found, seen)
}
