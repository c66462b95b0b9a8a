import { numberValue, textValue, withEntries } from '../config/make.ts'
import { isOpen, itemsOf, type MapValue, type Value } from '../config/value.ts'
import { cleanPath } from '../load/path.ts'
import { isEmpty } from './development.ts'
import { changeEntry, changeItems, ifMap, keptEntries, type ResourceChange, withEntry, withoutEntry } from './edit.ts'
import { writtenText } from './written-text.ts'

/** What the Databricks CLI rewrites in a resource, because the service would not take it as it is written. */
export const fixup: ResourceChange = (resource, type) => FIXUPS.get(type)?.(resource) ?? resource

const FIXUPS: ReadonlyMap<string, (resource: MapValue) => MapValue> = new Map([
  ['jobs', fixJob],
  ['clusters', fixCluster],
  ['model_serving_endpoints', fixEndpoint],
])

function fixJob(job: MapValue): MapValue {
  const clusters = changeMaps(job, 'job_clusters', (shared) =>
    changeMap(fixNewCluster(shared), 'new_cluster', withWorkers),
  )
  return changeMaps(clusters, 'tasks', fixNewCluster)
}

function fixNewCluster(holder: MapValue): MapValue {
  return changeMap(holder, 'new_cluster', fixCluster)
}

/** A cluster that several tasks share and that does not say how large it is has no workers. */
function withWorkers(cluster: MapValue): MapValue {
  const isSized = !isAbsent(cluster.entries.value('num_workers')) || !isAbsent(cluster.entries.value('autoscale'))
  return isSized ? cluster : withEntry(cluster, 'num_workers', numberValue(0, cluster.places))
}

function isAbsent(value: Value | undefined): boolean {
  return value === undefined || value.kind === 'null'
}

/** A pool decides on the machines; the driver has one of its own only where the workers have. */
function fixCluster(cluster: MapValue): MapValue {
  if (isEmpty(cluster.entries.value('instance_pool_id'))) return withoutEntry(cluster, 'driver_instance_pool_id')
  let result = FROM_POOL.reduce(withoutEntry, cluster)
  const disk = cluster.entries.value(ELASTIC_DISK)
  // The Databricks CLI (1.12.1) sets it to false, and sends that if somebody wrote it.
  if (disk === undefined || disk.kind !== 'boolean' || disk.value) result = withoutEntry(result, ELASTIC_DISK)
  for (const [field, kept] of CLOUDS)
    result = changeMap(result, field, (attributes) => keptEntries(attributes, (_, name) => name === kept))
  return result
}
const FROM_POOL = ['node_type_id', 'driver_node_type_id']
const ELASTIC_DISK = 'enable_elastic_disk'
/** The attributes of a cloud, and what of them a pool does not decide. */
const CLOUDS = [
  ['aws_attributes', 'instance_profile_arn'],
  ['azure_attributes', undefined],
  ['gcp_attributes', 'google_service_account'],
] as const

/** `served_models` is the former name of `served_entities`; both together are an error that a rule finds. */
function fixEndpoint(endpoint: MapValue): MapValue {
  return changeMap(endpoint, 'config', (config) => {
    const models = config.entries.get('served_models')
    const isRenamed = itemsOf(models?.value).length > 0 && itemsOf(config.entries.value('served_entities')).length === 0
    if (models?.value.kind !== 'list' || !isRenamed) return config
    const entities = changeItems(models.value, (model) => ifMap(model, asEntity))
    return withEntry(withoutEntry(config, 'served_models'), 'served_entities', entities, models.keyPlaces)
  })
}

function asEntity(model: MapValue): MapValue {
  // The Databricks CLI (1.12.1) does not take it over.
  let entries = model.entries.without('burst_scaling_enabled')
  for (const [former, name] of RENAMED) {
    const entry = entries.get(former)
    if (entry !== undefined) entries = entries.without(former).put(name, entry.value, entry.keyPlaces)
  }
  return withEntries(model, entries)
}
const RENAMED = [
  ['model_name', 'entity_name'],
  ['model_version', 'entity_version'],
] as const

/** The folder of a dashboard or a Genie space, the bundle's own or another: `~/x` is none of a home. */
export const parentPathFixup: ResourceChange = (resource, type) =>
  IN_FOLDER.has(type) ? fixParentPath(resource) : resource
const IN_FOLDER = new Set(['dashboards', 'genie_spaces'])

function fixParentPath(resource: MapValue): MapValue {
  return changeEntry(resource, 'parent_path', (path) => {
    const written = path.kind === 'null' ? undefined : writtenText(path)
    const isWhole =
      written === undefined || (isOpen(path) && !written.startsWith('/')) || /^\/Workspace(?:\/|$)/.test(written)
    return isWhole ? path : textValue(cleanPath(`/Workspace/${written}`), path.places)
  })
}

function changeMap(map: MapValue, key: string, change: (map: MapValue) => MapValue): MapValue {
  return changeEntry(map, key, (value) => ifMap(value, change))
}

function changeMaps(map: MapValue, key: string, change: (map: MapValue) => MapValue): MapValue {
  return changeEntry(map, key, (list) => {
    return list.kind === 'list' ? changeItems(list, (item) => ifMap(item, change)) : list
  })
}
