import { Entries } from '../config/entries.ts'
import { mapValue, withEntries } from '../config/make.ts'
import { isNowhere } from '../config/places.ts'
import type { MapValue, Value } from '../config/value.ts'
import { actualType, type ObjectType, type SchemaType } from './schema.ts'
import type { WantedType } from './wanted-type.ts'

/**
 * A map as Databricks CLI 1.12.1 has it where nothing stands behind a key that holds a map or a list. It reads a resource
 * into structures of its SDK. One with an optional single value remembers what was written; any other forgets a field with
 * nothing behind it. A map that is required is never forgotten, and where that is remembered it is an empty one.
 */
export function withNullFields(map: MapValue, type: ObjectType): MapValue {
  const { keys, values } = map.entries
  let { entries } = map
  for (let index = 0; index < values.length; index++) {
    const value = values[index]
    const name = keys.names[index]
    if (value?.kind !== 'null' || name === undefined || isNowhere(value.places)) continue
    const becomes = nullField(type, name)
    if (becomes === 'gone') entries = entries.without(name)
    if (becomes === 'empty map') entries = entries.put(name, mapValue(Entries.none, value.places), [])
  }
  return entries === map.entries ? map : withEntries(map, entries)
}

/** An item of a list with nothing in it is an empty map, where maps are listed. */
export function asItem(item: Value, { kind }: WantedType): Value {
  return item.kind === 'null' && kind === 'object' ? mapValue(Entries.none, item.places) : item
}

function nullField(owner: ObjectType, name: string): 'kept' | 'gone' | 'empty map' {
  const type = actualType(owner.fields.get(name)?.type ?? { kind: 'any' })
  if (!HOLDERS.has(type.kind)) return 'kept'
  if (isResource(owner)) {
    if (name === 'lifecycle') return type.kind === 'object' && type.fields.has('started') ? 'gone' : 'kept'
    if (OWN.has(name) || (name === 'git_source' && isApp(owner))) return 'gone'
  }
  const remembers = remembersNulls(owner)
  if (!owner.required.includes(name)) return remembers ? 'kept' : 'gone'
  return remembers && type.kind === 'object' ? 'empty map' : 'kept'
}

const HOLDERS: ReadonlySet<SchemaType['kind']> = new Set(['list', 'map', 'object'])

/** What the CLI itself adds to what the SDK has of a resource. */
const OWN: ReadonlySet<string> = new Set(['grants', 'permissions'])
const OWN_TEXTS: ReadonlySet<string> = new Set(['id', 'modified_status', 'url'])

function isResource({ fields }: ObjectType): boolean {
  return fields.has('modified_status')
}

/** The Git of an app is added by the CLI, that of a job is not. */
function isApp({ fields }: ObjectType): boolean {
  return fields.has('source_code_path')
}

const remembering = new WeakMap<ObjectType, boolean>()

function remembersNulls(owner: ObjectType): boolean {
  const known = remembering.get(owner)
  if (known !== undefined) return known
  const optional = [...owner.fields].filter(([name]) => !owner.required.includes(name))
  const isOwn = isResource(owner) ? OWN_TEXTS : NONE
  const remembers = optional.some(([name, { type }]) => !isOwn.has(name) && isSingle(actualType(type)))
  remembering.set(owner, remembers)
  return remembers
}

const NONE: ReadonlySet<string> = new Set()

/** A choice of words is none: it is a type of its own there. */
function isSingle(type: SchemaType): boolean {
  return type.kind === 'scalar' && type.values === undefined
}
