/** A JSON Schema, or any mapping: what the explanations read of either. */
export type Schema = Readonly<Record<string, unknown>>

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every key that the schema, or any schema that may apply beside it, gives a meaning to. */
export function knownKeys(root: Schema, schema: unknown): Set<string> {
  const keys = new Set<string>()
  const seen = new Set<unknown>()
  const collect = (part: unknown): void => {
    if (!isSchema(part) || seen.has(part)) return
    seen.add(part)
    if (isSchema(part.properties)) for (const key of Object.keys(part.properties)) keys.add(key)
    collect(dereference(root, part.$ref))
    for (const branch of [part.allOf, part.anyOf, part.oneOf].flat()) collect(branch)
    collect(part.then)
    collect(part.else)
  }
  collect(schema)
  return keys
}

/** The JSON types that a schema lets through. */
export function allowedTypes(root: Schema, schema: unknown): string[] {
  if (!isSchema(schema)) return []
  if (schema.type !== undefined) return [schema.type].flat().map(String)
  if (schema.$ref !== undefined) return allowedTypes(root, dereference(root, schema.$ref))
  return [schema.anyOf, schema.oneOf].flat().flatMap((branch) => allowedTypes(root, branch))
}

/** The JSON type of a value. */
export function typeName(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** `#/$defs/Name` in the root schema. */
function dereference(root: Schema, reference: unknown): unknown {
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined
  let found: unknown = root
  for (const step of reference.slice(2).split('/')) found = isSchema(found) ? found[step] : undefined
  return found
}
