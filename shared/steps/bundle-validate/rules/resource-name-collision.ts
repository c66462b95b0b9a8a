import { placeOf, type Value, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet, isTrue, type Resource } from './reading.ts'
import type { Rule } from './rule.ts'

/** What makes an object of each type unique in its workspace or catalog. Jobs may share a name. */
const IDENTITY: ReadonlyMap<string, readonly string[]> = new Map([
  ['apps', ['name']],
  ['catalogs', ['name']],
  ['database_instances', ['name']],
  ['experiments', ['name']],
  ['external_locations', ['name']],
  ['model_serving_endpoints', ['name']],
  ['models', ['name']],
  ['pipelines', ['name']],
  ['quality_monitors', ['table_name']],
  ['registered_models', ['catalog_name', 'schema_name', 'name']],
  ['schemas', ['catalog_name', 'name']],
  ['secret_scopes', ['name']],
  ['secrets', ['catalog_name', 'schema_name', 'name']],
  ['vector_search_endpoints', ['name']],
  ['vector_search_indexes', ['name']],
  ['volumes', ['catalog_name', 'schema_name', 'name']],
])
/** Names in Unity Catalog do not tell large letters from small ones. */
const CASELESS = new Set(['catalogs', 'quality_monitors', 'registered_models', 'schemas', 'secrets', 'volumes'])

export const rule: Rule = {
  id: 'resource-name-collision',
  severity: 'error',
  cliParity: 'stricter',
  title: 'Two resources with one name',
  why: 'Two resources of one type cannot have the same name in a workspace: the second one fails to be created when the first is there already, or both fight for one object. Each may be right alone and only collide in a target whose variables make their names equal. Name them differently, or remove one.',
  bad: `bundle:
  name: risk
resources:
  registered_models:
    champion:
      catalog_name: main
      schema_name: risk
      name: pricing
    challenger:
      catalog_name: main
      schema_name: risk
      name: pricing
`,
  good: `bundle:
  name: risk
resources:
  registered_models:
    champion:
      catalog_name: main
      schema_name: risk
      name: pricing
    challenger:
      catalog_name: main
      schema_name: risk
      name: pricing_next
`,
  *checkTarget({ config, merged }) {
    const first = new Map<string, Resource>()
    for (const resource of resourcesOf(config)) {
      const identity = identityOf(resource, valueAt(merged, resource.path))
      if (identity === undefined) continue
      const key = `${resource.type}\n${CASELESS.has(resource.type) ? identity.toLowerCase() : identity}`
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, resource)
        continue
      }
      const field = IDENTITY.get(resource.type)?.at(-1) ?? 'name'
      const other = placeOf(valueAt(earlier.value, [field])) ?? earlier.at
      yield {
        message: `"${earlier.name}" and "${resource.name}" have the same name, "${identity}".`,
        at: placeOf(valueAt(resource.value, [field])) ?? resource.at,
        path: [...resource.path, field],
        ...(other === undefined ? {} : { related: [{ at: other, message: `"${earlier.name}" has it here.` }] }),
        hint: 'Give one of them another name.',
      }
    }
  },
}

/**
 * Texts that hold the same reference are the same once it is resolved, so open ones are compared as they are. What has no
 * name as written has only the prefix of the target.
 */
function identityOf({ type, value }: Resource, written: Value | undefined): string | undefined {
  const fields = IDENTITY.get(type)
  if (fields === undefined || (type === 'pipelines' && mayShareName(value))) return undefined
  const texts = fields.map((field) => {
    const found = valueAt(value, [field])
    return found?.kind === 'text' && found.value !== '' && isSet(valueAt(written, [field])) ? found.value : undefined
  })
  return texts.includes(undefined) ? undefined : texts.join('.')
}

function mayShareName(pipeline: Value): boolean {
  const allowed = valueAt(pipeline, ['allow_duplicate_names'])
  return isTrue(allowed) || (allowed?.kind === 'text' && allowed.value.includes('${'))
}
