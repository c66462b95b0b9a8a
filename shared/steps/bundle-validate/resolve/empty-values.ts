import { isFalse } from '../config/truth.ts'
import type { MapValue, Value } from '../config/value.ts'
import { isEmpty } from './development.ts'
import { changeEntry, changeItems, changeValues, ifMap, keptEntries, withoutEntry } from './edit.ts'

/** Where an empty value is none; `*` stands for every key, or every item. */
const SETTINGS: readonly (readonly string[])[] = [
  ['presets'],
  ['bundle'],
  ['bundle', 'git'],
  ['git'],
  ['bundle', 'deployment'],
  ['bundle', 'deployment', 'lock'],
  ['workspace'],
  ['experimental'],
  ['artifacts', '*'],
  ['permissions', '*'],
]
/** Fields of these that are true or false, and where `false` says nothing; in a text, it is a word. */
const FLAGS = new Set([
  'artifacts_dynamic_version',
  'azure_use_msi',
  'dynamic_version',
  'experimental_is_unified_host',
  'fail_on_active_runs',
  'force',
  'immutable_folder',
  'python_wheel_wrapper',
  'record_deployment_history',
  'skip_artifact_cleanup',
  'skip_name_prefix_for_schema',
  'use_legacy_run_as',
])
/** Maps that are there with nothing behind their key. */
const MAPS = new Set(['deployment', 'lock', 'pydabs', 'python'])
/** The only number. */
const COUNT = 'jobs_max_concurrent_runs'
const ZERO = /^[-+]?0+$/

/**
 * The settings of a bundle, or of one of its targets, without empty texts, zeros, `false` and `null`. Databricks CLI
 * 1.12.1 forgets them before it merges: `name_prefix: ""` or `artifacts_dynamic_version: false` in a target does not
 * take back what the bundle says for all targets.
 */
export function withoutEmptyValues(config: MapValue): MapValue {
  let result = config
  for (const path of SETTINGS) result = changeIn(result, path, withoutEmpty)
  for (const field of ['mode', 'cluster_id', 'run_as']) {
    if (isNothing(result.entries.value(field), field)) result = withoutEntry(result, field)
  }
  return result
}

function changeIn(map: MapValue, [key, ...rest]: readonly string[], change: (map: MapValue) => MapValue): MapValue {
  if (key === undefined) return change(map)
  const inMap = (value: Value) => ifMap(value, (inner) => changeIn(inner, rest, change))
  if (key === '*') return changeValues(map, inMap)
  return changeEntry(map, key, (value) => {
    if (value.kind !== 'list' || rest[0] !== '*') return inMap(value)
    return changeItems(value, (item) => ifMap(item, (inner) => changeIn(inner, rest.slice(1), change)))
  })
}

function withoutEmpty(map: MapValue): MapValue {
  return keptEntries(map, (value, key) => !isNothing(value, key))
}

function isNothing(value: Value | undefined, field: string): boolean {
  // The bundle must have one, so an empty one is there.
  if (field === 'name' && value?.kind === 'text') return false
  if (MAPS.has(field) && value?.kind === 'null') return false
  if (field === COUNT && value?.kind === 'text' && ZERO.test(value.value)) return true
  if (value?.kind === 'number') return field === COUNT && value.value === 0
  if (FLAGS.has(field) && isFalse(value)) return true
  return isEmpty(value)
}
