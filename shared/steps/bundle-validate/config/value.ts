import type { Place } from '../../../kernel/index.ts'
import type { Entries } from './entries.ts'
import { firstPlace, lastPlace, type Places } from './places.ts'
import { holdsReference } from './reference.ts'

/**
 * A value of a bundle's configuration, which knows every place that it was written at: a map that three files
 * contribute to has three. The last place is the one that decides.
 */
export type Value = MapValue | ListValue | ScalarValue

interface Placed {
  readonly places: Places
  /** It carries a YAML anchor: nobody minds an unknown field that is only there to be referred to. */
  readonly anchored?: true
}

export interface MapValue extends Placed {
  readonly kind: 'map'
  readonly entries: Entries
}

/** A key of a map, with its own places: what is said about the key itself stands there. */
export interface Entry {
  readonly keyPlaces: Places
  readonly value: Value
}

export interface ListValue extends Placed {
  readonly kind: 'list'
  readonly items: readonly Value[]
}

/**
 * `number` keeps the text as it was written; a date without quotes is a `text` that says so. A `text` may hold `${…}` that only a workspace can resolve: see
 * {@link isOpen}; no rule may judge it by what it looks like.
 */
export type ScalarValue = Placed &
  (
    | { readonly kind: 'text'; readonly value: string; readonly isDate?: true }
    | { readonly kind: 'number'; readonly value: number; readonly written: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null' }
  )

/** Keys and indexes from the root: `['resources', 'jobs', 'train', 'tasks', 0]`. */
export type ConfigPath = readonly (string | number)[]

/** As the Databricks CLI writes it: `resources.jobs.train.tasks[0]`. */
export function formatPath(path: ConfigPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
}

/** The value at the path; `undefined` where there is none. */
export function valueAt(value: Value | undefined, path: ConfigPath): Value | undefined {
  let inside = value
  // Dozens of rules ask this of every task: no iterator, and nothing is asked of what is not there.
  for (let at = 0; at < path.length && inside !== undefined; at++) {
    const part = path[at]
    inside = part === undefined ? undefined : childOf(inside, part)
  }
  return inside
}

/** The entry that the path ends in, for the place of its key. */
export function entryAt(value: Value | undefined, path: ConfigPath): Entry | undefined {
  const key = path.at(-1)
  const parent = valueAt(value, path.slice(0, -1))
  return parent?.kind === 'map' && typeof key === 'string' ? parent.entries.get(key) : undefined
}

function childOf(value: Value, part: string | number): Value | undefined {
  if (value.kind === 'map') return value.entries.value(typeof part === 'string' ? part : String(part))
  return value.kind === 'list' && typeof part === 'number' ? value.items[part] : undefined
}

/** The text of a text; `undefined` for anything else, and for a text that is not known before deployment. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'text' && !isOpen(value) ? value.value : undefined
}

/** The entries of a map in the order written; none for anything else. */
export function entriesOf(value: Value | undefined): readonly (readonly [key: string, entry: Entry])[] {
  return value?.kind === 'map' ? value.entries.list() : []
}

/** The items of a list; none for anything else. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : []
}

/** Whether a text still holds a reference, which only a workspace or the deployment resolves. */
export function isOpen(value: Value | undefined): boolean {
  return value?.kind === 'text' && holdsReference(value.value)
}

/**
 * Where a finding about the value is shown: a map or a list where it first shows up, as the Databricks CLI (1.12.1) has
 * it, and a single value where it was last written, for that decides.
 */
export function placeOf(value: Value | undefined): Place | undefined {
  return value?.kind === 'map' || value?.kind === 'list' ? firstPlace(value.places) : lastPlace(value?.places)
}

/** Where a finding about the key itself is shown. */
export function placeOfKey(entry: Entry | undefined): Place | undefined {
  return lastPlace(entry?.keyPlaces)
}
