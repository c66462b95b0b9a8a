import { booleanValue, numberValue, textValue } from '../config/make.ts'
import { type MapValue, type Value, valueAt } from '../config/value.ts'
import { changeEntry, changeItems, ifMap, mapFrom, type ResourceChange, withEntry } from './edit.ts'

type Make = (at: Value) => Value
const text =
  (value: string): Make =>
  (at) =>
    textValue(value, at.places)
const number =
  (value: number): Make =>
  (at) =>
    numberValue(value, at.places)
const yes: Make = (at) => booleanValue(true, at.places)
const no: Make = (at) => booleanValue(false, at.places)

/** What the Databricks CLI sends for a field that a resource does not set; `a.b` only where `a` is, `a.*` in each of `a`. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  jobs: {
    name: text('Untitled'),
    max_concurrent_runs: number(1),
    queue: (at) => mapFrom({ enabled: yes(at) }, at.places),
    'schedule.pause_status': text('UNPAUSED'),
    'trigger.pause_status': text('UNPAUSED'),
    'continuous.pause_status': text('UNPAUSED'),
    'job_clusters.*.new_cluster.workload_type.clients.notebooks': yes,
    'job_clusters.*.new_cluster.workload_type.clients.jobs': yes,
  },
  pipelines: { edition: text('ADVANCED'), channel: text('CURRENT') },
  dashboards: { embed_credentials: no },
  volumes: { volume_type: text('MANAGED') },
  sql_warehouses: {
    auto_stop_mins: number(120),
    enable_photon: yes,
    max_num_clusters: number(1),
    spot_instance_policy: text('COST_OPTIMIZED'),
  },
  apps: { description: text('') },
  clusters: {
    autotermination_minutes: number(60),
    'workload_type.clients.notebooks': yes,
    'workload_type.clients.jobs': yes,
  },
}
/** By type, what becomes of a resource. */
const BY_TYPE: ReadonlyMap<string, readonly ((resource: MapValue) => MapValue)[]> = new Map(
  Object.entries(DEFAULTS).map(([type, fields]) => [
    type,
    Object.entries(fields).map(([path, make]) => defaultAt(path.split('.'), make)),
  ]),
)
const NONE: readonly never[] = []
/** Types that lie in a folder of the workspace, the bundle's own unless they say otherwise. */
const IN_FOLDER = new Set(['dashboards', 'genie_spaces', 'alerts'])

export function defaultSetter(config: MapValue): ResourceChange {
  const folder = valueAt(config, ['workspace', 'resource_path'])
  return (resource, type) => {
    let result = resource
    for (const setDefault of BY_TYPE.get(type) ?? NONE) result = setDefault(result)
    if (folder === undefined || !IN_FOLDER.has(type) || resource.entries.has('parent_path')) return result
    return withEntry(result, 'parent_path', folder)
  }
}

/** Sets the default at a path, if there is nothing. */
function defaultAt([field = '', ...inner]: readonly string[], make: Make): (map: MapValue) => MapValue {
  if (inner.length === 0) {
    return (map) => (isAbsent(map.entries.value(field), field) ? withEntry(map, field, make(map)) : map)
  }
  const ofEach = inner[0] === '*'
  const setInside = defaultAt(ofEach ? inner.slice(1) : inner, make)
  const change = (value: Value) => ifMap(value, setInside)
  const changeList = (list: Value) => (list.kind === 'list' ? changeItems(list, change) : list)
  return (map) => changeEntry(map, field, ofEach ? changeList : change)
}

/**
 * A zero is something, and so is an empty text: Databricks CLI 1.12.1 leaves a job without a name that has "". Only of a
 * trigger it knows that an empty status is none. A single value of `null` it drops; `queue:` with nothing behind it stays.
 */
function isAbsent(value: Value | undefined, field: string): boolean {
  if (value?.kind === 'text' && field === 'pause_status') return value.value === ''
  if (value?.kind === 'null' && field === 'queue') return false
  return value === undefined || value.kind === 'null'
}
