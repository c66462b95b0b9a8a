import { booleanValue, numberValue, textValue } from '../config/make.ts'
import { type MapValue, type Value, valueAt } from '../config/value.ts'
import { isEmpty } from './development.ts'
import { changeEntry, changeItems, ifMap, mapFrom, mapResources, withEntry } from './edit.ts'

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
/** The same, with each path taken apart. */
const BY_TYPE = new Map(
  Object.entries(DEFAULTS).map(([type, fields]) => [
    type,
    Object.entries(fields).map(([path, make]) => [path.split('.'), make] as const),
  ]),
)
const NONE: readonly never[] = []
/** Types that lie in a folder of the workspace, the bundle's own unless they say otherwise. */
const IN_FOLDER = new Set(['dashboards', 'genie_spaces', 'alerts'])

export function applyDefaults(config: MapValue): MapValue {
  const folder = valueAt(config, ['workspace', 'resource_path'])
  return mapResources(config, (resource, type) => {
    let result = resource
    for (const [path, make] of BY_TYPE.get(type) ?? NONE) result = setDefault(result, path, make)
    if (folder === undefined || !IN_FOLDER.has(type) || resource.entries.has('parent_path')) return result
    return withEntry(result, 'parent_path', folder)
  })
}

function setDefault(map: MapValue, [field = '', ...inner]: readonly string[], make: Make): MapValue {
  if (inner[0] === '*') {
    const [, ...rest] = inner
    return changeEntry(map, field, (list) => {
      return list.kind === 'list'
        ? changeItems(list, (item) => ifMap(item, (one) => setDefault(one, rest, make)))
        : list
    })
  }
  if (inner.length > 0)
    return changeEntry(map, field, (value) => ifMap(value, (child) => setDefault(child, inner, make)))
  const own = map.entries.value(field)
  const absent = own === undefined || own.kind === 'null' || (own.kind === 'text' && isEmpty(own))
  return absent ? withEntry(map, field, make(map)) : map
}
