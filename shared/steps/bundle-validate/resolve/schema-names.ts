import { textValue, withPlaces } from '../config/make.ts'
import { joinPlaces } from '../config/places.ts'
import { entriesOf, type MapValue, textOf, type Value, valueAt } from '../config/value.ts'
import { changeEntry, ifMap, type ResourceChange, withEntry } from './edit.ts'

/**
 * What lies in a schema of the bundle follows it: the Databricks CLI takes the same catalog and the same name for a
 * reference to it, and so a volume, a model or a pipeline has the schema's prefix, too.
 *
 * @param config before its presets are applied, which `presets` does
 */
export function schemaFollower(config: MapValue, presets: ResourceChange): ResourceChange | undefined {
  const renamed = new Map<string, Value>()
  for (const [key, { value: schema }] of entriesOf(valueAt(config, ['resources', 'schemas']))) {
    const name = schema.kind === 'map' ? presets(schema, 'schemas', key).entries.value('name') : undefined
    const location = locationOf(valueAt(schema, ['catalog_name']), valueAt(schema, ['name']))
    if (location !== undefined && name !== undefined && name !== valueAt(schema, ['name'])) renamed.set(location, name)
  }
  if (renamed.size === 0) return undefined
  const follow = (resource: MapValue, catalog: string, schema: string): MapValue => {
    const own = resource.entries.value(schema)
    const location = locationOf(resource.entries.value(catalog), own)
    const name = location === undefined ? undefined : renamed.get(location)
    if (own === undefined || name === undefined) return resource
    return withEntry(resource, schema, withPlaces(name, joinPlaces(name.places, own.places)))
  }
  const followNames = (resource: MapValue) => follow(resource, 'catalog_name', 'schema_name')
  const followTables = (resource: MapValue, ...at: readonly [string, string]) =>
    changeEntry(resource, at[0], (part) =>
      ifMap(part, (map) => changeEntry(map, at[1], (tables) => ifMap(tables, followNames))),
    )
  return (resource, type) => {
    if (type === 'volumes' || type === 'registered_models' || type === 'secrets') return followNames(resource)
    // `target` is the former name of `schema`.
    if (type === 'pipelines') return follow(follow(resource, 'catalog', 'schema'), 'catalog', 'target')
    if (type === 'quality_monitors') return changeEntry(resource, 'output_schema_name', (own) => inFull(own, renamed))
    if (type !== 'model_serving_endpoints') return resource
    return followTables(followTables(resource, 'ai_gateway', 'inference_table_config'), 'config', 'auto_capture_config')
  }
}

/** A schema that is named with its catalog: `main.features`. */
function inFull(own: Value, renamed: ReadonlyMap<string, Value>): Value {
  const [catalog, schema] = textOf(own)?.split(/\.(.*)/s) ?? []
  const name = renamed.get(`${catalog}\0${schema}`)
  if (name?.kind !== 'text') return own
  return textValue(`${catalog}.${name.value}`, joinPlaces(name.places, own.places))
}

/** `undefined` where one of them is missing or not known. */
function locationOf(catalog: Value | undefined, schema: Value | undefined): string | undefined {
  const names = [textOf(catalog), textOf(schema)]
  return names.every((name) => name !== undefined && name !== '') ? names.join('\0') : undefined
}
