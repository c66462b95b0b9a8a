import { Entries } from '../config/entries.ts'
import { isUserName } from '../config/known-later.ts'
import { listValue, mapValue, textValue } from '../config/make.ts'
import { isReference } from '../config/merge.ts'
import type { MapValue, Value } from '../config/value.ts'
import { changeEntry, changeResources, changeValues, ifMap, keptEntries, withEntry } from '../resolve/edit.ts'
import { effectiveRoot } from '../schema/derived.ts'
import { fitsScalar } from '../schema/scalar.ts'
import { actualType, type BundleSchema, type ObjectType, type SchemaType } from '../schema/schema.ts'
import { guessField } from '../schema/unknown-field.ts'

/**
 * Without what the Databricks CLI drops when it reads a configuration: fields that it does not know, and values that
 * are not what their field wants. A rule speaks of each. What only our own schema does not know stays.
 */
export function knownValues(config: MapValue, schema: BundleSchema): MapValue {
  return knownFields(config, effectiveRoot(schema), { unknown: schema.complete ? 'all' : 'certain' })
}

/**
 * Without the empty texts of resources, which are not sent unless the field must be there; a description of an app is. Of what a
 * variable says of itself nothing is kept either.
 */
export function withoutEmptyTexts(config: MapValue, schema: BundleSchema): MapValue {
  return withoutEmptyInResources(changeEntry(config, 'variables', withoutEmptyInVariables), schema)
}

function withoutEmptyInVariables(variables: Value): Value {
  const without = (one: MapValue) => {
    return keptEntries(one, (_, key) => !(key === 'description' || key === 'type') || !isEmptyText(one, key))
  }
  return ifMap(variables, (all) => changeValues(all, (one) => ifMap(one, without)))
}

function withoutEmptyInResources(config: MapValue, schema: BundleSchema): MapValue {
  const wanted = effectiveRoot(schema).fields.get('resources')?.type ?? ANY
  return changeEntry(config, 'resources', (resources) => {
    const known = knownIn(resources, wanted, { unknown: 'none', empty: true }) ?? resources
    return changeResources(known, (resource, type) => {
      if (type !== 'apps' || resource.entries.has('description')) return resource
      return withEntry(resource, 'description', textValue('', resource.places))
    })
  })
}

interface Dropping {
  /** Which of the fields that the schema does not know are dropped. */
  readonly unknown: 'all' | 'certain' | 'none'
  /** Empty texts of fields that may be absent are dropped, too. */
  readonly empty?: true
}

/** `undefined`: nothing of it is kept. */
function knownIn(value: Value, type: SchemaType, dropping: Dropping): Value | undefined {
  const actual = actualType(type)
  switch (actual.kind) {
    case 'scalar': {
      if (value.kind === 'map' || value.kind === 'list') return undefined
      // A value that is not allowed is kept all the same.
      return isUnknown(value) || fitsScalar(value, { kind: 'scalar', of: actual.of }) ? value : undefined
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
  return value.kind === 'null' || isUnknown(value) ? value : undefined
}

/** A text with a reference in it is a text. */
function isUnknown(value: Value): boolean {
  return isReference(value) && !isUserName(value)
}

function knownFields(map: MapValue, type: ObjectType, dropping: Dropping): MapValue {
  let unknown = 0
  return withKnown(
    map,
    (key) => {
      const known = type.fields.get(key)?.type ?? type.others
      if (dropping.empty && !isSent(key, known, type) && isEmptyText(map, key)) return undefined
      return known ?? (isDropped(key, type, dropping, unknown++ < MAX_GUESSES) ? undefined : ANY)
    },
    dropping,
  )
}

/** Whether a field is sent with an empty text in it. */
function isSent(key: string, type: SchemaType | undefined, { required }: ObjectType): boolean {
  const actual = type && actualType(type)
  return required.includes(key) || (actual?.kind === 'scalar' && actual.filled === true)
}

/** To look for another spelling costs more than the field: of this many in one map the next one gets none. */
const MAX_GUESSES = 50

function isDropped(key: string, type: ObjectType, { unknown }: Dropping, guess: boolean): boolean {
  return unknown === 'all' || (unknown === 'certain' && guessField(key, type, guess).certain === true)
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
