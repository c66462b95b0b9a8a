import type { Entries } from './entries.ts'
import { NO_PLACES, type Places } from './places.ts'
import type { ListValue, MapValue, ScalarValue, Value } from './value.ts'

export function textValue(value: string, places: Places): ScalarValue & { readonly kind: 'text' } {
  return make('text', value, undefined, undefined, undefined, places, undefined) as ScalarValue & { kind: 'text' }
}

export function numberValue(value: number, places: Places, written = String(value)): ScalarValue {
  return make('number', value, written, undefined, undefined, places, undefined) as ScalarValue
}

export function booleanValue(value: boolean, places: Places): ScalarValue {
  return make('boolean', value, undefined, undefined, undefined, places, undefined) as ScalarValue
}

export function nullValue(places: Places): ScalarValue {
  return make('null', undefined, undefined, undefined, undefined, places, undefined) as ScalarValue
}

export function mapValue(entries: Entries, places: Places, anchored?: true): MapValue {
  return make('map', undefined, undefined, entries, undefined, places, anchored) as MapValue
}

export function listValue(items: readonly Value[], places: Places, anchored?: true): ListValue {
  return make('list', undefined, undefined, undefined, items, places, anchored) as ListValue
}

export function withEntries(map: MapValue, entries: Entries): MapValue {
  return mapValue(entries, map.places, map.anchored)
}

export function withItems(list: ListValue, items: readonly Value[]): ListValue {
  return listValue(items, list.places, list.anchored)
}

export function withPlaces(value: Value, places: Places): Value {
  const { kind, value: content, written, entries, items, anchored } = value as Made
  return make(kind, content, written, entries, items, places, anchored) as Value
}

export function withAnchor(value: Value): Value {
  const { kind, value: content, written, entries, items, places } = value as Made
  return make(kind, content, written, entries, items, places, true) as Value
}

/** What every kind of value has in memory. */
interface Made {
  readonly kind: Value['kind']
  readonly value: unknown
  readonly written: string | undefined
  readonly entries: Entries | undefined
  readonly items: readonly Value[] | undefined
  readonly places: Places
  readonly anchored: true | undefined
}

/** All of one shape: where shapes vary, every look at a value is slow, and a bundle has hundreds of thousands. */
function make(
  kind: Value['kind'],
  value: unknown,
  written: string | undefined,
  entries: Entries | undefined,
  items: readonly Value[] | undefined,
  places: Places,
  anchored: true | undefined,
): Made {
  return { kind, value, written, entries, items, places, anchored }
}

// The engine lays an object out by what it has seen in its fields, and anew when something else comes. It sees all that
// may come before the first file is read, and not after a hundred thousand values.
for (const places of [0, -1.5, NO_PLACES]) {
  for (const value of ['', 0, 0.5, true, undefined])
    make('null', value, undefined, undefined, undefined, places, undefined)
}
