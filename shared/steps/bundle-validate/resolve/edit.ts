import type { Place } from '../../../kernel/index.ts'
import type { Entry, ListValue, MapValue, ScalarValue, Value } from '../config/value.ts'

/** Changes to values, which never change: what is not touched is shared with the value before. */

export function textValue(value: string, places: readonly Place[]): ScalarValue {
  return { kind: 'text', value, places }
}

export function numberValue(value: number, places: readonly Place[]): ScalarValue {
  return { kind: 'number', value, written: String(value), places }
}

export function booleanValue(value: boolean, places: readonly Place[]): ScalarValue {
  return { kind: 'boolean', value, places }
}

export function mapValue(entries: Readonly<Record<string, Value>>, places: readonly Place[]): MapValue {
  const keyed = Object.entries(entries).map(([key, value]) => [key, { keyPlaces: value.places, value }] as const)
  return { kind: 'map', entries: new Map(keyed), places }
}

/** The map with the value at the key; a key that is there keeps its places. */
export function withEntry(map: MapValue, key: string, value: Value, keyPlaces?: readonly Place[]): MapValue {
  const known = map.entries.get(key)
  if (known?.value === value) return map
  const entry = { keyPlaces: known?.keyPlaces ?? keyPlaces ?? value.places, value }
  return { ...map, entries: new Map(map.entries).set(key, entry) }
}

export function withoutEntry(map: MapValue, key: string): MapValue {
  if (!map.entries.has(key)) return map
  const entries = new Map(map.entries)
  entries.delete(key)
  return { ...map, entries }
}

/** The map with the value at the path; maps that are missing on the way are made, anything else there gives way. */
export function setAt(map: MapValue, path: readonly string[], value: Value): MapValue {
  const [key, ...rest] = path
  if (key === undefined) return map
  if (rest.length === 0) return withEntry(map, key, value)
  const child = map.entries.get(key)?.value
  const inner: MapValue = child?.kind === 'map' ? child : { kind: 'map', entries: new Map(), places: value.places }
  return withEntry(map, key, setAt(inner, rest, value), value.places)
}

/** Every value of a map changed; the map itself where nothing changes. */
export function changeValues(map: MapValue, change: (value: Value, key: string) => Value): MapValue {
  let entries: Map<string, Entry> | undefined
  // Of a large bundle this runs a million times, and `forEach` makes no pair for each entry.
  map.entries.forEach((entry, key) => {
    const value = change(entry.value, key)
    if (value === entry.value) return
    entries ??= new Map(map.entries)
    entries.set(key, { keyPlaces: entry.keyPlaces, value })
  })
  return entries === undefined ? map : { ...map, entries }
}

/** Every item of a list changed; the list itself where nothing changes. */
export function changeItems(list: ListValue, change: (item: Value, index: number) => Value): ListValue {
  let items: Value[] | undefined
  for (let index = 0; index < list.items.length; index++) {
    const item = list.items[index]
    const value = item === undefined ? undefined : change(item, index)
    if (value === undefined || value === item) continue
    items ??= [...list.items]
    items[index] = value
  }
  return items === undefined ? list : { ...list, items }
}

/** The value at the key changed, if there is one. */
export function changeEntry(map: MapValue, key: string, change: (value: Value) => Value): MapValue {
  const entry = map.entries.get(key)
  return entry === undefined ? map : withEntry(map, key, change(entry.value))
}

/** Every resource that is a map changed, with its type and key. */
export function mapResources(
  config: MapValue,
  change: (resource: MapValue, type: string, key: string) => MapValue,
): MapValue {
  return changeEntry(config, 'resources', (resources) =>
    ifMap(resources, (types) =>
      changeValues(types, (group, type) =>
        ifMap(group, (keyed) =>
          changeValues(keyed, (one, key) => ifMap(one, (resource) => change(resource, type, key))),
        ),
      ),
    ),
  )
}

/** A map changed; anything else stays. */
export function ifMap(value: Value, change: (map: MapValue) => MapValue): Value {
  return value.kind === 'map' ? change(value) : value
}
