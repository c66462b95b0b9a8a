import { actualType, type ObjectType, requiredType, type SchemaType } from './schema.ts'

/**
 * A type with the fields of another that it does not list itself, at every depth, and the values that the other allows
 * where it allows any, or that there has to be one. What the two describe differently stays.
 */
export function joinedTypes(type: SchemaType, more: SchemaType): SchemaType {
  const actual = actualType(type)
  if (actual.kind === 'object' && more.kind === 'object') return joinedObjects(actual, more)
  if (actual.kind === 'list' && more.kind === 'list') {
    return { kind: 'list', items: joinedTypes(actual.items, more.items) }
  }
  if (actual.kind === 'map' && more.kind === 'map') {
    return { kind: 'map', values: joinedTypes(actual.values, more.values) }
  }
  if (actual.kind !== 'scalar' || more.kind !== 'scalar' || actual.of !== more.of) return type
  if (actual.values === undefined) return more
  return more.filled === true ? requiredType(type) : type
}

export function joinedObjects(type: ObjectType, more: ObjectType): ObjectType {
  const fields = new Map(type.fields)
  for (const [name, field] of more.fields) {
    const known = fields.get(name)
    fields.set(name, known === undefined ? field : { ...known, type: joinedTypes(known.type, field.type) })
  }
  return { ...type, fields }
}
