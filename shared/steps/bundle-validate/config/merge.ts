import type { ConfigPath, Entry, ListValue, MapValue, Value } from './value.ts'

/** Two values of one path that cannot be merged: a map and a list, a list and a text. */
export interface Clash {
  readonly path: ConfigPath
  readonly base: Value
  readonly over: Value
}

/**
 * Merges as the Databricks CLI does: maps entry by entry, lists one behind the other, of two scalars the second; `null`
 * gives way to anything. Places of both are kept, those that decide last. Where the kinds clash, the second value stands.
 */
export function mergeValues(base: Value, over: Value, onClash: (clash: Clash) => void, path: ConfigPath = []): Value {
  if (over.kind === 'null' && base.kind !== 'null') return { ...base, places: [...over.places, ...base.places] }
  if (base.kind === 'map' && over.kind === 'map') return mergeMaps(base, over, onClash, path)
  if (base.kind === 'list' && over.kind === 'list') return mergeLists(base, over)
  if (base.kind !== 'null' && shapeOf(base) !== shapeOf(over)) onClash({ path, base, over })
  return { ...over, places: [...base.places, ...over.places] }
}

export function mergeMaps(
  base: MapValue,
  over: MapValue,
  onClash: (clash: Clash) => void,
  path: ConfigPath = [],
): MapValue {
  const entries = new Map(base.entries)
  for (const [key, entry] of over.entries) {
    const first = entries.get(key)
    entries.set(key, first === undefined ? entry : mergeEntries(first, entry, onClash, [...path, key]))
  }
  return { kind: 'map', entries, ...mergedMarks(base, over) }
}

function mergeEntries(base: Entry, over: Entry, onClash: (clash: Clash) => void, path: ConfigPath): Entry {
  return {
    keyPlaces: [...base.keyPlaces, ...over.keyPlaces],
    value: mergeValues(base.value, over.value, onClash, path),
  }
}

function mergeLists(base: ListValue, over: ListValue): ListValue {
  return { kind: 'list', items: [...base.items, ...over.items], ...mergedMarks(base, over) }
}

function mergedMarks(base: Value, over: Value): Pick<Value, 'places' | 'anchored'> {
  return {
    places: [...base.places, ...over.places],
    ...(base.anchored === true || over.anchored === true ? { anchored: true } : {}),
  }
}

/** Kinds that merge with each other: a number overrides a text, as the CLI makes both what the field takes. */
function shapeOf(value: Value): 'map' | 'list' | 'scalar' {
  return value.kind === 'map' || value.kind === 'list' ? value.kind : 'scalar'
}
