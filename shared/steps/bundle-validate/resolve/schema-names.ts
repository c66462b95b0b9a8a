import { withPlaces } from '../config/make.ts'
import { joinPlaces } from '../config/places.ts'
import { entriesOf, type MapValue, textOf, type Value, valueAt } from '../config/value.ts'
import { mapResources, withEntry } from './edit.ts'

/**
 * What lies in a schema of the bundle follows it: the Databricks CLI takes the same catalog and the same name for a
 * reference to it, and so a volume or a pipeline has the schema's prefix, too.
 *
 * @param before the configuration before its presets were applied
 */
export function followSchemas(before: MapValue, config: MapValue): MapValue {
  const renamed = new Map<string, Value>()
  for (const [key, { value: schema }] of entriesOf(valueAt(before, ['resources', 'schemas']))) {
    const name = valueAt(config, ['resources', 'schemas', key, 'name'])
    const location = locationOf(valueAt(schema, ['catalog_name']), valueAt(schema, ['name']))
    if (location !== undefined && name !== undefined && name !== valueAt(schema, ['name'])) renamed.set(location, name)
  }
  if (renamed.size === 0) return config
  const follow = (resource: MapValue, catalog: string, schema: string): MapValue => {
    const own = resource.entries.value(schema)
    const location = locationOf(resource.entries.value(catalog), own)
    const name = location === undefined ? undefined : renamed.get(location)
    if (own === undefined || name === undefined) return resource
    return withEntry(resource, schema, withPlaces(name, joinPlaces(name.places, own.places)))
  }
  return mapResources(config, (resource, type) => {
    if (type === 'volumes') return follow(resource, 'catalog_name', 'schema_name')
    // `target` is the former name of `schema`.
    return type === 'pipelines' ? follow(follow(resource, 'catalog', 'schema'), 'catalog', 'target') : resource
  })
}

/** `undefined` where one of them is missing or not known. */
function locationOf(catalog: Value | undefined, schema: Value | undefined): string | undefined {
  const names = [textOf(catalog), textOf(schema)]
  return names.every((name) => name !== undefined && name !== '') ? names.join('\0') : undefined
}
