import type { Place } from '../../../kernel/index.ts'
import { allPlaces } from '../config/places.ts'
import type { Value } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'

const keys = new WeakMap<Bundle, ReadonlySet<string>>()

/**
 * Whether a file of the bundle has the key there. What the resolver adds by itself, a default or a path, stands where
 * the thing around it does, and nobody can correct it.
 */
export function isWritten(key: string, at: Place, bundle: Bundle): boolean {
  let all = keys.get(bundle)
  if (all === undefined) {
    all = keysOf(bundle)
    keys.set(bundle, all)
  }
  return all.has(keyAt(key, at))
}

function keysOf(bundle: Bundle): ReadonlySet<string> {
  const found = new Set<string>()
  // What an alias brings is the value itself, again.
  const seen = new Set<Value>()
  const open: Value[] = bundle.files.map(({ config }) => config)
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value)) continue
    seen.add(value)
    if (value.kind === 'list') for (const item of value.items) open.push(item)
    if (value.kind !== 'map') continue
    for (const [key, entry] of value.entries) {
      for (const place of allPlaces(entry.keyPlaces)) found.add(keyAt(key, place))
      open.push(entry.value)
    }
  }
  return found
}

function keyAt(key: string, { file, line, column }: Place): string {
  return JSON.stringify([key, file, line, column])
}
