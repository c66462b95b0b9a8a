import { entriesOf, itemsOf, type MapValue, placeOf, placeOfKey, type Value } from '../config/value.ts'

/** A map or a list that stands on the lines below its key. */
export interface UnderKey {
  /** Where it begins, and where a finding about it is shown. */
  readonly line: number
  readonly column: number | undefined
  /** Its first key, or 0: a finding about that one is shown at the same place. */
  readonly first: string | number
}

/** What stands under the keys of a file, by the line of the key. */
export function underKeys(config: MapValue): ReadonlyMap<number, UnderKey> {
  const under = new Map<number, UnderKey>()
  // What an alias repeats is the same value: each is looked at once.
  const seen = new Set<Value>([config])
  for (const value of seen) {
    for (const item of itemsOf(value)) seen.add(item)
    for (const [, entry] of entriesOf(value)) {
      seen.add(entry.value)
      const key = placeOfKey(entry)?.line
      const { line, column } = placeOf(entry.value) ?? {}
      const first = entry.value.kind === 'list' ? 0 : entriesOf(entry.value)[0]?.[0]
      if (key !== undefined && line !== undefined && line > key && first !== undefined) {
        under.set(key, { line, column, first })
      }
    }
  }
  return under
}
