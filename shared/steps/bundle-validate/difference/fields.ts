import { byCodeUnit } from '../../../kernel/index.ts'
import { nullValue } from '../config/make.ts'
import { NO_PLACES } from '../config/places.ts'
import type { ListValue, MapValue, Value } from '../config/value.ts'
import { elementsOf, meaningOf } from './elements.ts'

/** A field that differs; one of the two is there at least. */
export interface FieldChange {
  readonly field: string
  readonly before: Value | undefined
  readonly after: Value | undefined
}

/** Every field that differs, sorted by its path. What means the same to the CLI does not differ. */
export function fieldChanges(before: Value, after: Value): FieldChange[] {
  const found: FieldChange[] = []
  compare('', '', before, after, found)
  return found.sort((a, b) => byCodeUnit(a.field, b.field) || byCodeUnit(rank(a), rank(b)))
}

/** @param name of the entry that holds the values, which says what kind of list they are */
function compare(
  field: string,
  name: string,
  before: Value | undefined,
  after: Value | undefined,
  found: FieldChange[],
): void {
  const [was, is] = [presentOf(before), presentOf(after)]
  if (was === undefined && is === undefined) return
  if (was === undefined || is === undefined) found.push({ field, before: was, after: is })
  else if (was.kind === 'map' && is.kind === 'map') compareMaps(field, was, is, found)
  else if (was.kind === 'list' && is.kind === 'list') compareLists(field, name, was, is, found)
  else if (meaningOf(was, name) !== meaningOf(is, name)) found.push({ field, before: was, after: is })
}

/** To the CLI, a key without a value is no key. */
function presentOf(value: Value | undefined): Value | undefined {
  return value?.kind === 'null' ? undefined : value
}

function compareMaps(field: string, before: MapValue, after: MapValue, found: FieldChange[]): void {
  for (const key of new Set([...before.entries.keys.names, ...after.entries.keys.names])) {
    compare(below(field, key), key, before.entries.value(key), after.entries.value(key), found)
  }
}

function compareLists(field: string, name: string, before: ListValue, after: ListValue, found: FieldChange[]): void {
  const [was, is] = elementsOf(name, before, after)
  if (was.kind === 'keyed' && is.kind === 'keyed') {
    for (const key of new Set([...was.by.keys(), ...is.by.keys()]))
      compare(`${field}[${key}]`, '', was.by.get(key), is.by.get(key), found)
    return
  }
  if (was.kind === 'set') {
    compareSets(field, before, after, found)
    return
  }
  // Arguments in a row mean something together; so do maps in a row, but each of them is worth a look.
  const maps = [...before.items, ...after.items].every(({ kind }) => kind === 'map')
  if (!maps || before.items.length !== after.items.length) {
    if (meaningOf(before, name) !== meaningOf(after, name)) found.push({ field, before, after })
    return
  }
  for (const [index, item] of before.items.entries()) compare(`${field}[${index}]`, '', item, after.items[index], found)
}

/** Elements that the other side does not have; the same one twice counts twice. One on each side is one that changed. */
function compareSets(field: string, before: ListValue, after: ListValue, found: FieldChange[]): void {
  const [was, is] = [meaningsOf(before), meaningsOf(after)]
  const [gone, come] = [without(was, is), without(is, was)]
  const [old, now] = [...gone, ...come]
  if (gone.length === 1 && come.length === 1 && old?.kind === 'map' && now?.kind === 'map') {
    compareMaps(`${field}[]`, old, now, found)
    return
  }
  for (const item of gone) found.push({ field: `${field}[]`, before: item, after: undefined })
  for (const item of come) found.push({ field: `${field}[]`, before: undefined, after: item })
}

type Meaning = readonly [meaning: string, item: Value]

function meaningsOf(list: ListValue): Meaning[] {
  return list.items.map((item) => [meaningOf(item), item])
}

function without(list: readonly Meaning[], other: readonly Meaning[]): Value[] {
  const spare = new Map<string, number>()
  for (const [meaning] of other) spare.set(meaning, (spare.get(meaning) ?? 0) + 1)
  return list.flatMap(([meaning, item]) => {
    const left = spare.get(meaning) ?? 0
    if (left > 0) spare.set(meaning, left - 1)
    return left === 0 ? [item] : []
  })
}

/** `spark_conf['spark.sql.shuffle.partitions']`: a key that is no plain name is quoted, as the CLI does. */
function below(field: string, key: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key)) return `${field}['${key.replaceAll("'", "''")}']`
  return field === '' ? key : `${field}.${key}`
}

/** Of two elements of one set, what went before what came; then by what they are. */
function rank({ before, after }: FieldChange): string {
  return `${after === undefined ? 0 : 1}${meaningOf(after ?? before ?? NOTHING)}`
}

const NOTHING = nullValue(NO_PLACES)
