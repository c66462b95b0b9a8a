import { unlisted, unlistedOfAny } from './core/unlisted.ts'
import { joinedObjects, joinedTypes } from './joined-types.ts'
import { actualType, type BundleSchema, type Field, type ObjectType, type SchemaType } from './schema.ts'

const ANY: Field = { type: { kind: 'any' } }
/** What a target overrides is judged once, merged, in the effective configuration: alone it need not be whole. */
const MERGED = [
  'artifacts',
  'bundle',
  'permissions',
  'presets',
  'resources',
  'run_as',
  'sync',
  'variables',
  'workspace',
]

const roots = new WeakMap<BundleSchema, ObjectType>()
const targets = new WeakMap<BundleSchema, ObjectType>()
const declared = new WeakMap<BundleSchema, SchemaType>()

/**
 * The root as it is once a target is chosen: targets are gone, and there is what the resolver adds and what the workspace
 * answers, which no schema lists.
 */
export function effectiveRoot(schema: BundleSchema): ObjectType {
  return kept(roots, schema, () => {
    const root = joinedObjects(withFields(schema.root, { targets: ANY, environments: ANY }), unlisted)
    const resources = fieldType(root, 'resources')
    return resources?.kind === 'object' ? withFields(root, { resources: { type: withIds(resources) } }) : root
  })
}

/** What is said of a target itself; `undefined` where the schema says nothing of targets. */
export function targetOverride(schema: BundleSchema): ObjectType | undefined {
  const all = fieldType(schema.root, 'targets')
  const one = all?.kind === 'map' ? actualType(all.values) : undefined
  if (one?.kind !== 'object') return undefined
  const merged = MERGED.filter((name) => one.fields.has(name)).map((name) => [name, ANY] as const)
  return kept(targets, schema, () => withFields(one, Object.fromEntries(merged)))
}

/** All targets as they are declared; what overrides a section of the root is as that is. */
export function declaredTargets(schema: BundleSchema): SchemaType | undefined {
  const all = fieldType(schema.root, 'targets')
  const one = all?.kind === 'map' ? actualType(all.values) : undefined
  if (one?.kind !== 'object') return all
  return kept(declared, schema, () => {
    const { fields } = effectiveRoot(schema)
    const shared = MERGED.flatMap((name) => {
      const field = name === 'variables' || !one.fields.has(name) ? undefined : fields.get(name)
      return field === undefined ? [] : [[name, field] as const]
    })
    return { kind: 'map', values: withFields(one, Object.fromEntries(shared)) }
  })
}

/** What a variable can look up; `undefined` where the schema says nothing of it. */
export function lookupFields(schema: BundleSchema): ReadonlySet<string> | undefined {
  const all = fieldType(schema.root, 'variables')
  const one = all?.kind === 'map' ? actualType(all.values) : undefined
  const lookup = one?.kind === 'object' ? fieldType(one, 'lookup') : undefined
  return lookup?.kind === 'object' ? new Set(lookup.fields.keys()) : undefined
}

function withIds(resources: ObjectType): ObjectType {
  const types = [...resources.fields].map(
    ([name, field]) => [name, { ...field, type: joinedTypes(field.type, unlistedOfAny) }] as const,
  )
  return { ...resources, fields: new Map(types) }
}

function fieldType(type: ObjectType, name: string): SchemaType | undefined {
  const field = type.fields.get(name)
  return field && actualType(field.type)
}

function withFields(type: ObjectType, fields: Readonly<Record<string, Field>>): ObjectType {
  return { ...type, fields: new Map([...type.fields, ...Object.entries(fields)]) }
}

function kept<K extends object, V>(cache: WeakMap<K, V>, key: K, make: () => V): V {
  const before = cache.get(key)
  if (before !== undefined) return before
  const made = make()
  cache.set(key, made)
  return made
}
