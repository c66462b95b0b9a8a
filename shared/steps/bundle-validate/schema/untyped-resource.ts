import { isReference } from '../config/merge.ts'
import type { Value } from '../config/value.ts'
import type { Issue } from './issue.ts'
import { actualType, type ObjectType } from './schema.ts'

/**
 * What is said of a resource that stands where its type belongs: `resources.train.tasks`. No version of the Databricks
 * CLI can know such a type, for one holds resources by their keys.
 * @param type of the map that the key is in
 */
export function untypedResource(key: string, value: Value, type: ObjectType): Issue | undefined {
  if (!type.fields.has('jobs') || value.kind !== 'map' || !value.entries.values.some(isField)) return undefined
  const [only, ...others] = typesWith(value.entries.keys.names, type)
  const below = only === undefined || others.length > 0 ? 'its type, as "jobs" or "pipelines"' : `"${only}"`
  return {
    kind: 'unknown-field',
    message: `Unknown field "${key}".`,
    hint: `It looks like a resource: write it below ${below}.`,
    certain: true,
  }
}

function isField(value: Value): boolean {
  return value.kind !== 'map' && value.kind !== 'null' && !isReference(value)
}

/** The types of which a resource may have all of these fields. */
function typesWith(names: readonly string[], type: ObjectType): readonly string[] {
  return [...type.fields].flatMap(([name, field]) => {
    const group = actualType(field.type)
    const resource = group.kind === 'map' ? actualType(group.values) : undefined
    return resource?.kind === 'object' && names.every((part) => resource.fields.has(part)) ? [name] : []
  })
}
