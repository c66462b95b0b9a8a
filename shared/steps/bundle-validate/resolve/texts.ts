import type { ConfigPath, Value } from '../config/value.ts'

/** Every text in a value, with its path; one that an alias repeats comes once. */
export function* textsOf(
  value: Value,
  path: ConfigPath = [],
  seen: Set<Value> = new Set(),
): Generator<{ readonly text: Value & { kind: 'text' }; readonly path: ConfigPath }> {
  if (value.kind !== 'map' && value.kind !== 'list' && value.kind !== 'text') return
  if (seen.has(value)) return
  seen.add(value)
  if (value.kind === 'text') yield { text: value, path }
  else if (value.kind === 'list')
    for (const [index, item] of value.items.entries()) yield* textsOf(item, [...path, index], seen)
  else if (value.kind === 'map')
    for (const [key, entry] of value.entries) yield* textsOf(entry.value, [...path, key], seen)
}
