import { Entries } from './entries.ts'
import { mapValue } from './make.ts'
import type { MapValue, Value } from './value.ts'

/**
 * What a target says of a variable, in the long form: `{default: …}` around a value, as the Databricks CLI writes it
 * while it reads a file. `null` and a date without quotes are neither form.
 */
export function fullOverride(over: Value): Value {
  if (over.kind === 'null' || (over.kind === 'text' && over.isDate)) return over
  if (over.kind === 'map' && isDefinition(over)) return over
  return mapValue(Entries.of([['default', { keyPlaces: over.places, value: over }]]), over.places)
}

/** Whether a map defines a variable; otherwise it is the value of a complex one. */
function isDefinition(map: MapValue): boolean {
  return DEFINITIONS.has(map.entries.keys.names.toSorted().join(' '))
}
const DEFINITIONS = new Set([
  'default',
  'default type',
  'default description',
  'default description type',
  'lookup',
  'description lookup',
])
