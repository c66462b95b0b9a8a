import {
  type Field,
  type ListType,
  listOf,
  type MapType,
  type ObjectType,
  requiredType,
  type ScalarType,
  type SchemaType,
} from '../schema.ts'

/** Words to write the core schema in: `object({ name: must(text), tags: map(text) })`. */
export const text: ScalarType = { kind: 'scalar', of: 'text' }
export const integer: ScalarType = { kind: 'scalar', of: 'integer' }
export const decimal: ScalarType = { kind: 'scalar', of: 'decimal' }
export const boolean: ScalarType = { kind: 'scalar', of: 'boolean' }
export const any: SchemaType = { kind: 'any' }
export const undescribed: SchemaType = { kind: 'undescribed' }

interface DraftField extends Field {
  readonly required?: true
}

export type Fields = Readonly<Record<string, SchemaType | DraftField>>

export function object(fields: Fields): ObjectType {
  const entries = Object.entries(fields)
  return {
    kind: 'object',
    fields: new Map(entries.map(([name, field]) => [name, isField(field) ? field : { type: field }])),
    required: entries.filter(([, field]) => isField(field) && field.required).map(([name]) => name),
  }
}

/** A map of which the Databricks CLI knows no other field, whatever its version. */
export function whole(fields: Fields): ObjectType {
  return { ...object(fields), whole: true }
}

/** The same with more fields; a field of the same name is replaced. */
export function extended(base: ObjectType, fields: Fields): ObjectType {
  const more = object(fields)
  const kept = base.required.filter((name) => !more.fields.has(name))
  return { kind: 'object', fields: new Map([...base.fields, ...more.fields]), required: [...kept, ...more.required] }
}

/** A text of which only these values are allowed. */
export function values(...allowed: readonly string[]): ScalarType {
  return { kind: 'scalar', of: 'text', values: allowed }
}

export function list(items: SchemaType): ListType {
  return listOf(items)
}

export function map(of: SchemaType): MapType {
  return { kind: 'map', values: of }
}

export function must(type: SchemaType): DraftField {
  return { type: requiredType(type), required: true }
}

/** `instead` is a sentence: `Use "served_entities".` */
export function deprecated(type: SchemaType, instead: string): DraftField {
  return { type, deprecated: instead }
}

export function later(to: () => SchemaType): SchemaType {
  return { kind: 'later', to }
}

function isField(field: SchemaType | DraftField): field is DraftField {
  return 'type' in field
}
