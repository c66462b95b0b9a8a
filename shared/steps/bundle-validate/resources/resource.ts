import type { Place } from '../../../kernel/index.ts'
import { type Entry, entriesOf, placeOf, placeOfKey, type Value, valueAt } from '../config/value.ts'
import { type Resource, resourcesIn } from '../rules/reading.ts'

/** All resources, or those of some types, in the order written. */
export function resourcesOf(config: Value, ...types: readonly string[]): readonly Resource[] {
  const groups = KNOWN.get(config) ?? groupsOf(config)
  KNOWN.set(config, groups)
  const wanted = types.length === 0 ? [...groups.values()] : types.map((type) => groups.get(type) ?? [])
  return wanted.length === 1 ? (wanted[0] ?? []) : wanted.flat()
}

/** Many rules ask for the same. */
const KNOWN = new WeakMap<Value, ReadonlyMap<string, readonly Resource[]>>()

function groupsOf(config: Value): ReadonlyMap<string, readonly Resource[]> {
  const types = entriesOf(valueAt(config, ['resources'])).map(([type]) => type)
  return new Map(types.map((type) => [type, resourcesIn(config, type)]))
}

/** Where a finding about the entry as a whole is shown: at its key. */
export function placeOfEntry(entry: Entry): Place | undefined {
  return placeOfKey(entry) ?? placeOf(entry.value)
}
