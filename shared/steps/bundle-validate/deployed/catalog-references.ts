import { textValue } from '../config/make.ts'
import { entriesOf, type MapValue, type Value, valueAt } from '../config/value.ts'
import { changeEntry, type ResourceChange, setAt } from '../resolve/edit.ts'

/** Where a type of resource names a schema and the catalog that it is in: below `at`, as `catalog` and `schemas` say. */
interface Names {
  readonly at: readonly string[]
  readonly catalog: string
  readonly schemas: readonly string[]
}

const IN_ITSELF: Names = { at: [], catalog: 'catalog_name', schemas: ['schema_name'] }
const NAMES: ReadonlyMap<string, readonly Names[]> = new Map([
  ['volumes', [IN_ITSELF]],
  ['registered_models', [IN_ITSELF]],
  ['secrets', [IN_ITSELF]],
  ['schemas', [{ ...IN_ITSELF, schemas: [] }]],
  ['pipelines', [{ at: [], catalog: 'catalog', schemas: ['schema', 'target'] }]],
  [
    'model_serving_endpoints',
    [
      { ...IN_ITSELF, at: ['ai_gateway', 'inference_table_config'] },
      { ...IN_ITSELF, at: ['config', 'auto_capture_config'] },
    ],
  ],
])

/**
 * Puts a reference where a resource names a schema or a catalog of the bundle: what is referred to is deployed first.
 */
export function catalogReferrer(config: Value): ResourceChange {
  const known = namesIn(config)
  return (resource, type) => {
    if (type === 'quality_monitors') return ofMonitor(resource, known)
    let result = resource
    for (const names of NAMES.get(type) ?? []) result = referring(result, names, known)
    return result
  }
}

/** The references to the bundle's schemas, by catalog and name, and to its catalogs. */
interface Known {
  readonly schemas: ReadonlyMap<string, string>
  readonly catalogs: ReadonlyMap<string, string>
}

function namesIn(config: Value): Known {
  const schemas = new Map<string, string>()
  const catalogs = new Map<string, string>()
  for (const [key, { value }] of entriesOf(valueAt(config, ['resources', 'schemas']))) {
    const [catalog, name] = [textIn(value, 'catalog_name'), textIn(value, 'name')]
    if (catalog !== '' && name !== '') schemas.set(`${catalog}.${name}`, `\${resources.schemas.${key}.name}`)
  }
  for (const [key, { value }] of entriesOf(valueAt(config, ['resources', 'catalogs']))) {
    const name = textIn(value, 'name')
    if (name !== '') catalogs.set(name, `\${resources.catalogs.${key}.name}`)
  }
  return { schemas, catalogs }
}

function referring(resource: MapValue, { at, catalog, schemas }: Names, known: Known): MapValue {
  const holder = valueAt(resource, at)
  if (holder === undefined) return resource
  const inCatalog = textIn(holder, catalog)
  const put = (map: MapValue, field: string, reference: string | undefined): MapValue => {
    const own = valueAt(map, [...at, field])
    return own === undefined || reference === undefined
      ? map
      : setAt(map, [...at, field], textValue(reference, own.places))
  }
  const referred = schemas.reduce(
    (map, field) => put(map, field, known.schemas.get(`${inCatalog}.${textIn(holder, field)}`)),
    resource,
  )
  return put(referred, catalog, known.catalogs.get(inCatalog))
}

/** Of a monitor, both names are one text. */
function ofMonitor(monitor: MapValue, { schemas, catalogs }: Known): MapValue {
  const [, catalog, schema] = /^([^.]*)\.(.*)$/s.exec(textIn(monitor, 'output_schema_name')) ?? []
  if (catalog === undefined || schema === undefined) return monitor
  const made = `${catalogs.get(catalog) ?? catalog}.${schemas.get(`${catalog}.${schema}`) ?? schema}`
  return changeEntry(monitor, 'output_schema_name', ({ places }) => textValue(made, places))
}

function textIn(holder: Value, field: string): string {
  const value = valueAt(holder, [field])
  return value?.kind === 'text' ? value.value : ''
}
