import { isFalse } from '../config/truth.ts'
import type { Value } from '../config/value.ts'
import { changeEntry, ifMap, type ResourceChange, withoutEntry } from './edit.ts'

/** Of these types; a branch keeps what it says. */
const REPLACING: ReadonlySet<string> = new Set(['postgres_databases', 'postgres_endpoints', 'postgres_roles'])

/**
 * Without the flags that the Databricks CLI (1.10.0) holds for not set when they are `false`: in a target, `false` does
 * not take back what the bundle says for all targets, and printed they are not at all.
 */
export const flagUnsetter: ResourceChange = (resource, type) => {
  const kept = changeEntry(resource, 'lifecycle', (lifecycle) => withoutFalse(lifecycle, 'prevent_destroy'))
  return REPLACING.has(type) && isFalse(kept.entries.value('replace_existing'))
    ? withoutEntry(kept, 'replace_existing')
    : kept
}

function withoutFalse(value: Value, flag: string): Value {
  return ifMap(value, (map) => (isFalse(map.entries.value(flag)) ? withoutEntry(map, flag) : map))
}
