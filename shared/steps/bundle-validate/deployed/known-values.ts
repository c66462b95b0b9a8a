import { Entries } from '../config/entries.ts'
import { listValue, mapValue } from '../config/make.ts'
import { isOpen, type MapValue, type Value } from '../config/value.ts'
import { changeEntry } from '../resolve/edit.ts'
import { effectiveRoot } from '../schema/derived.ts'
import { fitsScalar } from '../schema/scalar.ts'
import { actualType, type BundleSchema, type ObjectType, type SchemaType } from '../schema/schema.ts'
import { guessField } from '../schema/unknown-field.ts'

/**
 * Without what the Databricks CLI drops when it reads a configuration: fields that it does not know, and values that
 * are not what their field wants. A rule speaks of each. What only our own schema does not know stays.
 */
export function knownValues(config: MapValue, schema: BundleSchema): MapValue {
  const { complete } = schema
  const root = effectiveRoot(schema)
  const resources = root.fields.get('resources')?.type ?? ANY
  return changeEntry(knownFields(config, root, { complete }), 'resources', (value) => {
    return knownIn(value, resources, { complete, withoutEmpty: true }) ?? value
  })
}

interface Dropping {
  readonly complete: boolean
  /** An empty text is no value for a field that may be absent. */
  readonly withoutEmpty?: true
}

/** `undefined`: nothing of it is kept. */
function knownIn(value: Value, type: SchemaType, dropping: Dropping): Value | undefined {
  const actual = actualType(type)
  switch (actual.kind) {
    case 'scalar': {
      if (value.kind === 'map' || value.kind === 'list') return undefined
      // A value that is not allowed is kept all the same.
      return isOpen(value) || fitsScalar(value, { kind: 'scalar', of: actual.of }) ? value : undefined
    }
    case 'list': {
      if (value.kind !== 'list') return orReference(value)
      const items = value.items.map((item) => knownIn(item, actual.items, dropping))
      if (items.every((item, index) => item === value.items[index])) return value
      return listValue(
        items.filter((item) => item !== undefined),
        value.places,
      )
    }
    case 'map':
      return value.kind === 'map' ? withKnown(value, () => actual.values, dropping) : orReference(value)
    case 'object':
      return value.kind === 'map' ? knownFields(value, actual, dropping) : orReference(value)
    default:
      return value
  }
}

function orReference(value: Value): Value | undefined {
  return value.kind === 'null' || isOpen(value) ? value : undefined
}

function knownFields(map: MapValue, type: ObjectType, dropping: Dropping): MapValue {
  const unknown = (key: string) => (dropping.complete || guessField(key, type, true).certain === true ? undefined : ANY)
  const isEmpty = (key: string) =>
    dropping.withoutEmpty === true && !type.required.includes(key) && isEmptyText(map, key)
  return withKnown(
    map,
    (key) => (isEmpty(key) ? undefined : (type.fields.get(key)?.type ?? type.others ?? unknown(key))),
    dropping,
  )
}
function isEmptyText(map: MapValue, key: string): boolean {
  const value = map.entries.value(key)
  return value?.kind === 'text' && value.value === ''
}
const ANY = { kind: 'any' } as const

function withKnown(map: MapValue, typeOf: (key: string) => SchemaType | undefined, dropping: Dropping): MapValue {
  let dropped = false
  const kept = map.entries.list().flatMap(([key, entry]) => {
    const type = typeOf(key)
    const value = type && knownIn(entry.value, type, dropping)
    dropped ||= value !== entry.value
    return value === undefined ? [] : [[key, { ...entry, value }] as const]
  })
  return dropped ? mapValue(Entries.of(kept), map.places, map.anchored) : map
}
