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

/** What lies in a file, by type: an empty path is none. */
const PATHS: ReadonlyMap<string, string> = new Map([
  ['alerts', 'file_path'],
  ['apps', 'source_code_path'],
  ['dashboards', 'file_path'],
  ['genie_spaces', 'file_path'],
])

/**
 * Without what the Databricks CLI (1.12.1) holds for not set: flags that are `false`, an empty status or path. In a target
 * they do not take back what the bundle says for all targets, and printed they are not at all.
 */
export const valueUnsetter: ResourceChange = (resource, type) => {
  const timed = (TRIGGERS.get(type) ?? []).reduce(withoutEmptyStatus, resource)
  const path = PATHS.get(type)
  const filed = path === undefined ? timed : withoutEmptyText(timed, path)
  const kept = changeEntry(filed, 'lifecycle', (lifecycle) => withoutFalse(lifecycle, 'prevent_destroy'))
  return REPLACING.has(type) && isFalse(kept.entries.value('replace_existing'))
    ? withoutEntry(kept, 'replace_existing')
    : kept
}

function withoutFalse(value: Value, flag: string): Value {
  return ifMap(value, (map) => (isFalse(map.entries.value(flag)) ? withoutEntry(map, flag) : map))
}

function withoutEmptyStatus(resource: MapValue, trigger: string): MapValue {
  return changeEntry(resource, trigger, (value) => {
    return ifMap(value, (map) => withoutEmptyText(map, 'pause_status'))
  })
}

function withoutEmptyText(map: MapValue, field: string): MapValue {
  return textOf(map.entries.value(field)) === '' ? withoutEntry(map, field) : map
}
