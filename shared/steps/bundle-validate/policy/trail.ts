import type { Place } from '../../../kernel/index.ts'
import { firstPlace, isNowhere } from '../config/places.ts'
import { type ConfigPath, placeOf, type Value } from '../config/value.ts'

/** A value, or the lack of one, with the way to it. A list of parents is cheaper than a path for every value. */
export interface Trail {
  readonly part: string | number | undefined
  readonly value: Value | undefined
  readonly parent: Trail | undefined
  /** Why the value cannot be known, for a fact that nobody gave. */
  readonly unknown: string | undefined
}

/** A value, or the lack of one, that nothing leads to. All trails have the same fields: there are millions. */
export function rootTrail(value: Value | undefined): Trail {
  return { part: undefined, value, parent: undefined, unknown: undefined }
}

export function trailTo(root: Value, path: ConfigPath): Trail {
  return path.reduce<Trail>(stepInto, rootTrail(root))
}

export function stepInto(parent: Trail, part: string | number): Trail {
  return { part, value: insideOf(parent.value, part), parent, unknown: parent.unknown }
}

/** The value at a key or an index of the value. */
export function insideOf(value: Value | undefined, part: string | number): Value | undefined {
  if (value?.kind === 'map') return value.entries.value(String(part))
  return value?.kind === 'list' && typeof part === 'number' ? value.items[part] : undefined
}

export function pathOf(trail: Trail): ConfigPath {
  const path: (string | number)[] = []
  for (let at: Trail | undefined = trail; at?.part !== undefined; at = at.parent) path.push(at.part)
  return path.reverse()
}

/** The values directly inside. */
export function childrenOf(trail: Trail): readonly Trail[] {
  const { value } = trail
  const children: Trail[] = []
  if (value?.kind === 'map') {
    const { keys, values } = value.entries
    for (let index = 0; index < values.length; index++) {
      children.push({ part: keys.names[index] ?? '', value: values[index], parent: trail, unknown: undefined })
    }
  } else if (value?.kind === 'list') {
    for (let part = 0; part < value.items.length; part++) {
      children.push({ part, value: value.items[part], parent: trail, unknown: undefined })
    }
  }
  return children
}

/**
 * Where a finding is shown: at the scalar that is wrong, at the key of a map or list that lacks something, at the key
 * of the nearest thing around what is absent. Of what is absent, the first definition is where to add it. The whole
 * configuration is no place.
 */
export function placeOfTrail(trail: Trail): Place | undefined {
  const { value, parent } = trail
  if (value !== undefined && value.kind !== 'map' && value.kind !== 'list' && !isNowhere(value.places)) {
    return placeOf(value)
  }
  if (value === undefined || isNowhere(value.places)) return parent === undefined ? undefined : placeOfTrail(parent)
  if (parent === undefined && value.kind === 'map') return undefined
  const entry = parent?.value?.kind === 'map' ? parent.value.entries.get(String(trail.part)) : undefined
  return firstPlace(entry?.keyPlaces) ?? firstPlace(value.places)
}
