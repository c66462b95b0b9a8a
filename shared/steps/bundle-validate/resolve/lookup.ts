import type { Place } from '../../../kernel/index.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import { isKnownLater } from '../config/known-later.ts'
import { isReference } from '../config/merge.ts'
import { entriesOf, type MapValue, placeOf, type Value, valueAt } from '../config/value.ts'
import { rule as lookupFields } from '../rules/lookup-fields.ts'
import { isEmpty } from './development.ts'
import type { Say } from './say.ts'
import type { Variable } from './target.ts'

/** What a variable can look up, as the Databricks CLI of this day has it. */
export const LOOKUPS = [
  'alert',
  'cluster',
  'cluster_policy',
  'dashboard',
  'instance_pool',
  'job',
  'metastore',
  'notification_destination',
  'pipeline',
  'query',
  'service_principal',
  'warehouse',
] as const

/** Whether a variable has a lookup: the Databricks CLI drops anything but a map, and takes a reference as it is. */
export function isLookup(value: Value | undefined): value is Value {
  return value !== undefined && (value.kind === 'map' || isReference(value))
}

/**
 * Says it of each lookup that does not ask for one thing once its references are replaced. The Databricks CLI (1.12.1) drops
 * fields that it does not know, and values that are no name, and refuses what is left if that is nothing.
 * @param known what can be looked up
 */
export function checkLookups(
  variables: ReadonlyMap<string, Variable>,
  config: MapValue,
  say: Say,
  known: ReadonlySet<string> = KNOWN_LOOKUPS,
): void {
  for (const [name, { from, at }] of variables) {
    const lookup = from === 'lookup' ? valueAt(config, ['variables', name, 'lookup']) : undefined
    if (lookup !== undefined) checkLookup({ name, lookup, at }, known, say)
  }
}
const KNOWN_LOOKUPS: ReadonlySet<string> = new Set(LOOKUPS)

function checkLookup(
  { name, lookup, at }: { readonly name: string; readonly lookup: Value; readonly at: Place | undefined },
  known: ReadonlySet<string>,
  say: Say,
): void {
  if (lookup.kind !== 'map' && !isKnownLater(lookup)) return
  const written = entriesOf(lookup).filter(([, { value }]) => !isEmpty(value))
  const asked = written.filter(([field, { value }]) => known.has(field) && isName(value))
  if (asked.length === 1) return
  const fields = (all: typeof written) => all.map(([field]) => `"${field}"`).join(' and ')
  const lost = written.find(([field]) => !known.has(field))?.[0]
  const dropped = written.length === 0 ? '' : ` (dropped: ${fields(written)})`
  say(lookupFields, {
    message: `The lookup of the variable "${name}" asks for ${asked.length === 0 ? `nothing${dropped}` : fields(asked)}, where it must be for one thing.`,
    at: placeOf(lookup) ?? at,
    path: ['variables', name, 'lookup'],
    hint: `Write one field, such as "cluster_policy: Small jobs".${lost === undefined ? '' : didYouMean(lost, known)}`,
  })
}

function isName({ kind }: Value): boolean {
  return kind !== 'map' && kind !== 'list'
}
