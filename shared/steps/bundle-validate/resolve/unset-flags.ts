import { isFalse } from '../config/truth.ts'
import { type MapValue, textOf, type Value } from '../config/value.ts'
import { changeEntry, ifMap, type ResourceChange, withoutEntry } from './edit.ts'

/** Of these types; a branch keeps what it says. */
const REPLACING: ReadonlySet<string> = new Set(['postgres_databases', 'postgres_endpoints', 'postgres_roles'])

/** What begins by itself, by type: an empty status is none there. */
const TRIGGERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['alerts', ['schedule']],
  ['jobs', ['schedule', 'trigger', 'continuous']],
  ['quality_monitors', ['schedule']],
])

/**
 * Without what the Databricks CLI (1.10.0) holds for not set: flags that are `false`, an empty status. In a target they do
 * not take back what the bundle says for all targets, and printed they are not at all.
 */
export const flagUnsetter: ResourceChange = (resource, type) => {
  const timed = (TRIGGERS.get(type) ?? []).reduce(withoutEmptyStatus, resource)
  const kept = changeEntry(timed, 'lifecycle', (lifecycle) => withoutFalse(lifecycle, 'prevent_destroy'))
  return REPLACING.has(type) && isFalse(kept.entries.value('replace_existing'))
    ? withoutEntry(kept, 'replace_existing')
    : kept
}

function withoutFalse(value: Value, flag: string): Value {
  return ifMap(value, (map) => (isFalse(map.entries.value(flag)) ? withoutEntry(map, flag) : map))
}

function withoutEmptyStatus(resource: MapValue, trigger: string): MapValue {
  return changeEntry(resource, trigger, (value) => {
    return ifMap(value, (map) => (textOf(map.entries.value(STATUS)) === '' ? withoutEntry(map, STATUS) : map))
  })
}
const STATUS = 'pause_status'
