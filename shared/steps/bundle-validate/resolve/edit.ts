import { Entries } from '../config/entries.ts'
import { mapValue, withEntries, withItems, withMapValues } from '../config/make.ts'
import type { Places } from '../config/places.ts'
import type { ListValue, MapValue, Value } from '../config/value.ts'

/** Changes to values, which never change: what is not touched is shared with the value before. */

export function mapFrom(entries: Readonly<Record<string, Value>>, places: Places): MapValue {
  const keyed = Object.entries(entries).map(([key, value]) => [key, { keyPlaces: value.places, value }] as const)
  return mapValue(Entries.of(keyed), places)
}

/** The map with the value at the key; a key that is there keeps its places. */
export function withEntry(map: MapValue, key: string, value: Value, keyPlaces?: Places): MapValue {
  if (map.entries.value(key) === value) return map
  return withEntries(map, map.entries.put(key, value, keyPlaces ?? value.places))
}

export function withoutEntry(map: MapValue, key: string): MapValue {
  return map.entries.has(key) ? withEntries(map, map.entries.without(key)) : map
}

/** The map with those entries alone that are kept; the map itself where all are. */
export function keptEntries(map: MapValue, isKept: (value: Value, key: string) => boolean): MapValue {
  const all = map.entries.list()
  const kept = all.filter(([key, { value }]) => isKept(value, key))
  return kept.length === all.length ? map : withEntries(map, Entries.of(kept))
}

/** The map with the value at the path; maps that are missing on the way are made, anything else there gives way. */
export function setAt(map: MapValue, path: readonly string[], value: Value): MapValue {
  const [key, ...rest] = path
  if (key === undefined) return map
  if (rest.length === 0) return withEntry(map, key, value)
  const child = map.entries.value(key)
  const inner: MapValue = child?.kind === 'map' ? child : mapValue(Entries.none, value.places)
  return withEntry(map, key, setAt(inner, rest, value), value.places)
}

/** Every value of a map changed; the map itself where nothing changes. */
export function changeValues(map: MapValue, change: (value: Value, key: string) => Value): MapValue {
  const { keys, values } = map.entries
  const changed = changeEach(values, (value, index) => change(value, keys.names[index] ?? ''))
  return changed === values ? map : withMapValues(map, changed)
}

/** Every item of a list changed; the list itself where nothing changes. */
export function changeItems(list: ListValue, change: (item: Value, index: number) => Value): ListValue {
  const items = changeEach(list.items, change)
  return items === list.items ? list : withItems(list, items)
}

function changeEach(values: readonly Value[], change: (value: Value, index: number) => Value): readonly Value[] {
  let changed: Value[] | undefined
  for (let index = 0; index < values.length; index++) {
    const before = values[index]
    const value = before === undefined ? undefined : change(before, index)
    if (value === undefined || value === before) continue
    changed ??= [...values]
    changed[index] = value
  }
  return changed ?? values
}

/** The value at the key changed, if there is one. */
export function changeEntry(map: MapValue, key: string, change: (value: Value) => Value): MapValue {
  const value = map.entries.value(key)
  return value === undefined ? map : withEntry(map, key, change(value))
}

/** What becomes of a resource. */
export type ResourceChange = (resource: MapValue, type: string, key: string) => MapValue

/** Every resource that is a map changed, in the value of `resources`. */
export function changeResources(resources: Value, change: ResourceChange): Value {
  return ifMap(resources, (types) => changeValues(types, (group, type) => changeGroup(group, type, change)))
}

/** The same of one type. */
export function changeGroup(group: Value, type: string, change: ResourceChange): Value {
  return ifMap(group, (keyed) =>
    changeValues(keyed, (one, key) => ifMap(one, (resource) => change(resource, type, key))),
  )
}

/** A map changed; anything else stays. */
export function ifMap(value: Value, change: (map: MapValue) => MapValue): Value {
  return value.kind === 'map' ? change(value) : value
}
