import type { Place } from '../../../kernel/index.ts'
import { type Entry, entriesOf, placeOf, type Value, valueAt } from '../config/value.ts'
import { type Resource, resourcesIn } from '../rules/reading.ts'

/** A resource that knows which list it stands in: `jobs`, `registered_models`. */
export interface TypedResource extends Resource {
  readonly type: string
  /** For messages: `jobs.train`. */
  readonly name: string
}

/** All resources, or those of some types, in the order written. */
export function resourcesOf(config: Value, ...types: readonly string[]): readonly TypedResource[] {
  const all = entriesOf(valueAt(config, ['resources'])).map(([type]) => type)
  return all
    .filter((type) => types.length === 0 || types.includes(type))
    .flatMap((type) => resourcesIn(config, type).map((found) => ({ ...found, type, name: `${type}.${found.key}` })))
}

/** Where a finding about the entry as a whole is shown: at its key. */
export function placeOfEntry(entry: Entry): Place | undefined {
  return entry.keyPlaces.at(-1) ?? placeOf(entry.value)
}
