import { textValue, withItems, withPlaces } from '../config/make.ts'
import { mergeValues } from '../config/merge.ts'
import { type ListValue, type Value, valueAt } from '../config/value.ts'
import { changeEntry, changeValues, ifMap, mapFrom, type ResourceChange, withEntry } from './edit.ts'
import type { OnClash } from './override.ts'
import { writtenText } from './written-text.ts'

/** A list of maps in which one field names each: those of one name are one. */
export interface KeyedList {
  /** The type of resource; `undefined`: all types. */
  readonly type: string | undefined
  readonly list: string
  readonly key: string
  /** How a name is told from another; the map then carries it so. */
  readonly nameOf?: (key: Value | undefined) => string
  /** The later takes the place of the earlier, instead of merging into it. */
  readonly replaces?: true
  /** The result is in the order of the names. */
  readonly sorted?: true
  /** Lists of values that must not repeat themselves after the merge. */
  readonly distinct?: string
}

const KEYED: readonly KeyedList[] = [
  { type: 'jobs', list: 'job_clusters', key: 'job_cluster_key' },
  { type: 'jobs', list: 'tasks', key: 'task_key', sorted: true },
  { type: 'jobs', list: 'parameters', key: 'name' },
  { type: 'pipelines', list: 'clusters', key: 'label', nameOf: labelOf },
  { type: 'apps', list: 'resources', key: 'name', replaces: true },
  { type: undefined, list: 'grants', key: 'principal', distinct: 'privileges' },
]

/** An empty label is one, and not the default of those that have none (Databricks CLI 1.12.1). */
function labelOf(label: Value | undefined): string {
  const isSaid = label !== undefined && label.kind !== 'null'
  return (isSaid ? writtenText(label)?.toLowerCase() : undefined) ?? 'default'
}

/** Merges the lists of a resource that the CLI merges by key. Every other list has simply been appended. */
export function keyedListMerger(onClash: OnClash): ResourceChange {
  return (resource, type, name) => {
    let result = resource
    for (const keyed of KEYED) {
      const list = keyed.type === undefined || keyed.type === type ? result.entries.value(keyed.list) : undefined
      if (list?.kind !== 'list') continue
      result = withEntry(result, keyed.list, mergeKeyedList(list, keyed, onClash, ['resources', type, name]))
    }
    return result
  }
}

/** One list, merged. Items without the key stay as they are; the list itself comes back where nothing changes. */
export function mergeKeyedList(
  list: ListValue,
  keyed: KeyedList,
  onClash: OnClash,
  path: readonly string[] = [],
): ListValue {
  if (list.items.length < 2 && keyed.nameOf === undefined && keyed.distinct === undefined) return list
  const names = list.items.map((item) => keyOf(item, keyed))
  if (isDistinct(names, keyed)) return keyed.sorted === true ? inOrder(list, sortBy(names, list.items)) : list
  const places = new Map<string, number>()
  const items: Value[] = []
  for (const item of list.items) {
    const key = keyOf(item, keyed)
    const known = key === undefined ? undefined : places.get(key)
    const earlier = known === undefined ? undefined : items[known]
    if (known === undefined || earlier === undefined) {
      if (key !== undefined) places.set(key, items.length)
      items.push(key === undefined || keyed.nameOf === undefined ? item : named(item, keyed.key, key))
      continue
    }
    if (keyed.replaces === true) items[known] = inPlaceOf(earlier, item)
    else {
      const merged = mergeValues(earlier, item, onClash, [...path, keyed.list, known])
      items[known] = key === undefined || keyed.nameOf === undefined ? merged : named(merged, keyed.key, key)
    }
  }
  const distinct = items.map((item) => withoutRepeats(item, keyed.distinct))
  return inOrder(
    list,
    keyed.sorted === true
      ? sortBy(
          distinct.map((item) => keyOf(item, keyed)),
          distinct,
        )
      : distinct,
  )
}

/** What takes the place of an earlier map stands where that one did, and so do the maps and lists in it (Databricks CLI 1.12.1). */
function inPlaceOf(earlier: Value | undefined, later: Value): Value {
  if (later.kind === 'map' && earlier?.kind === 'map') {
    const made = changeValues(later, (value, key) => inPlaceOf(earlier.entries.value(key), value))
    return withPlaces(made, earlier.places)
  }
  return later.kind === 'list' && earlier?.kind === 'list' ? withPlaces(later, earlier.places) : later
}

/** Whether nothing is to be merged and no item changes: of nearly all lists, nobody says anything twice. */
function isDistinct(names: readonly (string | undefined)[], keyed: KeyedList): boolean {
  if (keyed.nameOf !== undefined || keyed.distinct !== undefined) return false
  const known = new Set<string>()
  let unnamed = 0
  for (const name of names) {
    if (name === undefined) unnamed++
    else known.add(name)
  }
  return known.size + unnamed === names.length
}

function inOrder(list: ListValue, items: readonly Value[]): ListValue {
  const same = items.length === list.items.length && items.every((item, index) => item === list.items[index])
  return same ? list : withItems(list, items)
}

/** An empty item has the name of one that says none: it is a cluster like others to Databricks CLI 1.12.1. */
function keyOf(item: Value, { key, nameOf }: KeyedList): string | undefined {
  if (item.kind === 'null') return nameOf?.(undefined)
  if (item.kind !== 'map') return undefined
  const value = valueAt(item, [key])
  if (nameOf !== undefined) return nameOf(value)
  return writtenText(value) || undefined
}

function named(item: Value, key: string, name: string): Value {
  if (item.kind === 'null') return mapFrom({ [key]: textValue(name, item.places) }, item.places)
  return ifMap(item, (map) => {
    const known = map.entries.get(key)?.value
    if (known?.kind === 'text' && known.value === name) return map
    return withEntry(map, key, textValue(name, known?.places ?? map.places))
  })
}

/** The items in the order of their names; those without a name go before. */
function sortBy(names: readonly (string | undefined)[], items: readonly Value[]): readonly Value[] {
  if (names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= (name ?? ''))) return items
  const order = items.map((item, index) => ({ item, name: names[index] ?? '' }))
  return order.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map(({ item }) => item)
}

function withoutRepeats(item: Value, field: string | undefined): Value {
  if (field === undefined) return item
  return ifMap(item, (map) =>
    changeEntry(map, field, (list) => {
      if (list.kind !== 'list') return list
      const seen = new Set<string>()
      const items = list.items.filter((one) => one.kind !== 'text' || (!seen.has(one.value) && seen.add(one.value)))
      return items.length === list.items.length ? list : withItems(list, items)
    }),
  )
}
