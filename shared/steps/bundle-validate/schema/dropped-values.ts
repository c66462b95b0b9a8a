import { isUserName } from '../config/known-later.ts'
import { withItems } from '../config/make.ts'
import type { ListValue, MapValue, Value } from '../config/value.ts'
import { changeEntry, changeItems, changeValues, ifMap, keptEntries } from '../resolve/edit.ts'
import { declaredTargets, effectiveRoot } from './derived.ts'
import type { Found } from './issue.ts'
import type { BundleSchema, SchemaType } from './schema.ts'
import { walk } from './walk.ts'

/**
 * The configuration without the values of the wrong type. The Databricks CLI (1.12.1) drops them when it reads the files, before
 * anything is merged or replaced: they override nothing and hide nothing, and what would fit once its references are replaced, as
 * a number written `${var.tens}0`, is gone as well. A rule speaks of each.
 */
export function withoutDroppedValues(config: MapValue, targets: readonly string[], schema: BundleSchema): MapValue {
  const root = withoutMisfits(config, effectiveRoot(schema))
  const type = declaredTargets(schema)
  if (type?.kind !== 'map') return root
  const { values: ofTarget } = type
  const kept = (target: Value, name: string) =>
    targets.includes(name) ? ifMap(target, (own) => withoutMisfits(own, ofTarget)) : target
  return SECTIONS.reduce(
    (result, section) => changeEntry(result, section, (all) => ifMap(all, (named) => changeValues(named, kept))),
    root,
  )
}
const SECTIONS = ['targets', 'environments']

function withoutMisfits(map: MapValue, type: SchemaType): MapValue {
  const found = walk(map, type, '')
  return found === undefined ? map : keptOfMap(map, found, false)
}

/** @param later whether references are replaced before it is merged, as items of lists are */
function keptOfMap(map: MapValue, { inside }: Found, later: boolean): MapValue {
  const parts = new Map(inside.map(({ part, found }) => [part, found]))
  const fitting = keptEntries(map, (value, key) => !isMisfit(value, parts.get(key), later))
  return changeValues(fitting, (value, key) => keptOf(value, parts.get(key), later))
}

function keptOfList(list: ListValue, { inside }: Found): ListValue {
  const parts = new Map(inside.map(({ part, found }) => [part, found]))
  const cleared = changeItems(list, (item, index) => keptOf(item, parts.get(index), true))
  const fitting = cleared.items.filter((_, index) => !isMisfit(list.items[index], parts.get(index), true))
  return fitting.length === cleared.items.length ? cleared : withItems(cleared, fitting)
}

/** What is left of a value that fits itself. */
function keptOf(value: Value, found: Found | undefined, later: boolean): Value {
  if (found === undefined) return value
  if (value.kind === 'map') return keptOfMap(value, found, later)
  return value.kind === 'list' ? keptOfList(value, found) : value
}

/** The name of whoever deploys is a reference like others until it is replaced. */
function isMisfit(value: Value | undefined, found: Found | undefined, later: boolean): boolean {
  if (found === undefined || (!later && value !== undefined && isUserName(value))) return false
  return found.issues.some(({ kind, part }) => kind === 'wrong-type' && part === undefined)
}
