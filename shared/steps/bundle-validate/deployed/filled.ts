import { numberValue, textValue } from '../config/make.ts'
import type { MapValue, Value } from '../config/value.ts'
import { changeEntry, changeItems, mapFrom, type ResourceChange, withEntry } from '../resolve/edit.ts'

/** By type, lists and the key by which the Databricks CLI merges what is in them. */
const KEYED: ReadonlyMap<string, readonly (readonly [list: string, key: string])[]> = new Map([
  [
    'jobs',
    [
      ['job_clusters', 'job_cluster_key'],
      ['parameters', 'name'],
      ['tasks', 'task_key'],
    ],
  ],
  ['apps', [['resources', 'name']]],
])

/**
 * What the Databricks CLI (1.12.1) writes where nothing stands: the key of an item in a list that it merges by keys, and
 * the cluster of a job cluster. A rule speaks of what has to be there.
 */
export const filler: ResourceChange = (resource, type) => {
  const keyed = (KEYED.get(type) ?? []).reduce(withKeys, resource)
  return type === 'jobs' ? changeEach(keyed, 'job_clusters', withCluster) : keyed
}

function withKeys(resource: MapValue, [list, key]: readonly [list: string, key: string]): MapValue {
  return changeEach(resource, list, (item) => withValue(item, key, () => textValue('', item.places)))
}

function withCluster(holder: MapValue): MapValue {
  const cluster = holder.entries.value('new_cluster')
  const isFilled = cluster?.kind === 'map' ? cluster.entries.size > 0 : cluster !== undefined && cluster.kind !== 'null'
  if (isFilled) return holder
  return withEntry(holder, 'new_cluster', mapFrom({ num_workers: numberValue(0, holder.places) }, holder.places))
}

function withValue(map: MapValue, key: string, make: () => Value): MapValue {
  const own = map.entries.value(key)
  return own === undefined || own.kind === 'null' ? withEntry(map, key, make()) : map
}

function changeEach(resource: MapValue, list: string, change: (item: MapValue) => MapValue): MapValue {
  return changeEntry(resource, list, (value) => {
    return value.kind === 'list' ? changeItems(value, (item) => changeItem(item, change)) : value
  })
}

function changeItem(item: Value, change: (item: MapValue) => MapValue): Value {
  if (item.kind === 'null') return change(mapFrom({}, item.places))
  return item.kind === 'map' ? change(item) : item
}
