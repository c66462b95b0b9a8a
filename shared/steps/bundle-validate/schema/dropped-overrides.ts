import { isUserName } from '../config/known-later.ts'
import { withItems } from '../config/make.ts'
import { type ConfigPath, itemsOf, type MapValue, type Value } from '../config/value.ts'
import { changeEntry, changeValues, ifMap, withoutEntry } from '../resolve/edit.ts'
import { hasTwins, KEYED, type KeyedList } from '../resolve/keyed-lists.ts'
import { typeAt } from './clash.ts'
import { declaredTargets } from './derived.ts'
import type { Found } from './issue.ts'
import type { BundleSchema, SchemaType } from './schema.ts'
import { walk } from './walk.ts'

/**
 * The configuration without the values of the wrong type by which targets override others. The Databricks CLI (1.12.1)
 * drops them when it reads the file, so what they would override stands. A rule speaks of each.
 */
export function withoutDroppedOverrides(config: MapValue, targets: readonly string[], schema: BundleSchema): MapValue {
  const type = declaredTargets(schema)
  if (type?.kind !== 'map') return config
  const { values: ofTarget } = type
  const kept = (target: Value, name: string) => (targets.includes(name) ? withoutMisfits(target, ofTarget) : target)
  return SECTIONS.reduce(
    (result, section) => changeEntry(result, section, (all) => ifMap(all, (named) => changeValues(named, kept))),
    config,
  )
}
const SECTIONS = ['targets', 'environments']

/**
 * The same of lists that are merged by a name that several of their items have: what does not fit in one of these hides
 * nothing of the others.
 */
export function withoutDroppedTwins(config: MapValue, { root }: BundleSchema): MapValue {
  const inList = (list: Value, keyed: KeyedList, path: ConfigPath) => {
    const type = list.kind === 'list' && hasTwins(list, keyed) ? typeAt(root, [...path, keyed.list, 0]) : undefined
    if (list.kind !== 'list' || type === undefined) return list
    return withItems(
      list,
      list.items.map((item) => withoutMisfits(item, type)),
    )
  }
  const inResource = (resource: MapValue, type: string, name: string) =>
    KEYED.filter((keyed) => keyed.type === undefined || keyed.type === type).reduce(
      (result, keyed) => changeEntry(result, keyed.list, (list) => inList(list, keyed, ['resources', type, name])),
      resource,
    )
  return changeEntry(config, 'resources', (all) =>
    ifMap(all, (types) =>
      changeValues(types, (ofType, type) =>
        ifMap(ofType, (named) =>
          changeValues(named, (one, name) => ifMap(one, (resource) => inResource(resource, type, name))),
        ),
      ),
    ),
  )
}

function withoutMisfits(target: Value, type: SchemaType): Value {
  const found = walk(target, type, '')
  return found === undefined ? target : without(target, found)
}

/** @param later whether references are replaced before it is merged, as items of lists are */
function without(value: Value, { inside }: Found, later = false): Value {
  const parts = new Map(inside.map(({ part, found }) => [part, found]))
  if (value.kind === 'list') {
    const items = itemsOf(value).flatMap((item, index) => keptOf(item, parts.get(index), true))
    return items.length === value.items.length && items.every((item, index) => item === value.items[index])
      ? value
      : withItems(value, items)
  }
  if (value.kind !== 'map') return value
  let result = value
  for (const [part, found] of parts) {
    const key = String(part)
    const [kept] = keptOf(result.entries.value(key) ?? value, found, later)
    result = kept === undefined ? withoutEntry(result, key) : changeEntry(result, key, () => kept)
  }
  return result
}

/**
 * The value without what does not fit in it; nothing where it does not fit itself. The name of whoever deploys is a
 * reference like others until it is replaced.
 */
function keptOf(value: Value, found: Found | undefined, later: boolean): readonly Value[] {
  if (found === undefined || (!later && isUserName(value))) return [value]
  const isMisfit = found.issues.some(({ kind, part }) => kind === 'wrong-type' && part === undefined)
  return isMisfit ? [] : [without(value, found, later)]
}
