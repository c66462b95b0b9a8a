import { Keys } from './keys.ts'
import { listValue, mapOf, withPlaces } from './make.ts'
import { joinPlaces, type Places } from './places.ts'
import { referencePattern } from './reference.ts'
import { sectionShape } from './section-shape.ts'
import type { ConfigPath, ListValue, MapValue, Value } from './value.ts'

/**
 * Two values of one path that cannot be merged, or only if the field makes one kind of both: a map and a list, a list
 * and a text; a number and a text, such as a reference to a number, which is a text as long as it is not replaced.
 */
export interface Clash {
  readonly path: ConfigPath
  readonly base: Value
  readonly over: Value
}

/**
 * Merges as the Databricks CLI does: maps entry by entry, lists one behind the other, of two scalars the second; `null`
 * gives way to anything. Places of both are kept, those that decide last. Where the kinds clash, see {@link standing}.
 */
export function mergeValues(base: Value, over: Value, onClash: (clash: Clash) => void, path: ConfigPath = []): Value {
  if (over.kind === 'null' && base.kind !== 'null') return withPlaces(base, joinPlaces(over.places, base.places))
  if (base.kind === 'map' && over.kind === 'map') return mergeMaps(base, over, onClash, path)
  if (base.kind === 'list' && over.kind === 'list') return mergeLists(base, over)
  if (base.kind !== 'null' && (base.kind !== over.kind || isReference(base) !== isReference(over))) {
    const clash = { path, base, over }
    onClash(clash)
    if (shapeOf(base) !== shapeOf(over)) return standing(clash)
  }
  return withPlaces(over, joinPlaces(base.places, over.places))
}

/**
 * What is left of a map, a list and a scalar that cannot be merged: the second, unless all know that a section is of the
 * first one's kind. The CLI drops what is not when it reads the file, and nothing of the other files goes with it.
 */
export function standing({ path, base, over }: Clash): Value {
  return !isReference(over) && sectionShape(path) === shapeOf(base) ? base : over
}

export function mergeMaps(
  base: MapValue,
  over: MapValue,
  onClash: (clash: Clash) => void,
  path: ConfigPath = [],
): MapValue {
  const values = [...base.entries.values]
  const keyPlaces = [...base.entries.keyPlaces]
  const added: string[] = []
  for (const [key, entry] of over.entries) {
    const index = base.entries.keys.indexOf(key)
    const [first, places] = index === undefined ? [] : [values[index], keyPlaces[index]]
    if (index === undefined || first === undefined || places === undefined) {
      added.push(key)
      values.push(entry.value)
      keyPlaces.push(entry.keyPlaces)
    } else {
      values[index] = mergeValues(first, entry.value, onClash, [...path, key])
      keyPlaces[index] = joinPlaces(places, entry.keyPlaces)
    }
  }
  const keys = added.length === 0 ? base.entries.keys : Keys.of([...base.entries.keys.names, ...added])
  return mapOf(keys, values, keyPlaces, ...mergedMarks(base, over))
}

function mergeLists(base: ListValue, over: ListValue): ListValue {
  return listValue([...base.items, ...over.items], ...mergedMarks(base, over))
}

function mergedMarks(base: Value, over: Value): [places: Places, anchored: true | undefined] {
  const anchored = base.anchored === true || over.anchored === true
  return [joinPlaces(base.places, over.places), anchored ? true : undefined]
}

/** Whether a text is nothing but a reference, which may stand for a value of any kind. */
export function isReference(value: Value): boolean {
  return value.kind === 'text' && value.value.startsWith('${') && onlyReference(value.value).test(value.value)
}
const onlyReference = referencePattern('', (reference) => `^${reference}$`)

/** Kinds that merge with each other: a number overrides a text, as the CLI makes both what the field takes. */
export function shapeOf(value: Value): 'map' | 'list' | 'scalar' {
  return value.kind === 'map' || value.kind === 'list' ? value.kind : 'scalar'
}
