import { Entries } from '../config/entries.ts'
import { listValue, mapValue, textValue } from '../config/make.ts'
import { NO_PLACES } from '../config/places.ts'
import { entriesOf, itemsOf, type MapValue, textOf, type Value, valueAt } from '../config/value.ts'
import { isEmpty } from './development.ts'
import { mapFrom, withEntry } from './edit.ts'
import type { TagCharacters } from './tag-characters.ts'
import { writtenText } from './written-text.ts'

/** Where the tags of a type go: into a map, or into a list of keys and values. */
export interface TagField {
  readonly at: readonly [string, ...string[]]
  readonly as: 'map' | 'list'
  /** Those of machines are tags of the cloud, too: they have its characters, and an empty one stays. */
  readonly ofCloud?: true
}

/** Adds the tags of the presets to a resource; its own go before. */
export type TagAdder = (resource: MapValue, field: TagField) => MapValue

type Tags = readonly (readonly [key: string, value: Value & { readonly kind: 'text' }])[]

export function tagAdder(presets: Value | undefined, characters: TagCharacters): TagAdder {
  const plain = entriesOf(presets)
    .flatMap(([key, { value }]) => {
      // What is no single value was dropped.
      const written = value.kind === 'null' ? undefined : writtenText(value)
      return written === undefined ? [] : [[key, textValue(written, value.places)] as const]
    })
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const first = plain[0]
  if (first === undefined) return (resource) => resource
  const ofCloud = plain.map(([key, value]) => {
    return [characters.key(key), textValue(characters.value(value.value), value.places)] as const
  })
  const none = mapValue(Entries.none, first[1].places)
  /** The tags of a resource that has none of its own: one map for all of them. */
  const alone = withTags(none, plain, isEmpty)
  const aloneOfCloud = withTags(none, ofCloud, isAbsent)
  const add = (own: Value | undefined, field: TagField): Value => {
    const isNothing = own === undefined || own.kind === 'null'
    if (field.as === 'list')
      return isNothing || own.kind === 'list' ? tagList(own, field.ofCloud ? ofCloud : plain) : own
    if (isNothing) return field.ofCloud ? aloneOfCloud : alone
    if (own.kind !== 'map') return own
    return field.ofCloud ? withTags(own, ofCloud, isAbsent) : withTags(own, plain, isEmpty)
  }
  return (resource, field) => {
    const [name, inner] = field.at
    const own = resource.entries.value(name)
    if (inner === undefined) return withEntry(resource, name, add(own, field))
    const holder = own?.kind === 'map' ? own : none
    return withEntry(resource, name, withEntry(holder, inner, add(holder.entries.value(inner), field)))
  }
}

function withTags(map: MapValue, tags: Tags, isFree: (own: Value | undefined) => boolean): MapValue {
  let result = map
  for (const [key, value] of tags) if (isFree(result.entries.value(key))) result = withEntry(result, key, value)
  return result
}

function isAbsent(own: Value | undefined): boolean {
  return own === undefined
}

/** An item of an empty value has its key only. */
function tagList(own: Value | undefined, tags: Tags): Value {
  const items = itemsOf(own)
  const known = new Set(items.map((item) => textOf(valueAt(item, ['key']))))
  const added = tags.flatMap(([key, value]) => {
    if (known.has(key)) return []
    const named = { key: textValue(key, value.places) }
    return [mapFrom(value.value === '' ? named : { ...named, value }, value.places)]
  })
  return listValue([...items, ...added], own?.places ?? tags[0]?.[1].places ?? NO_PLACES)
}
