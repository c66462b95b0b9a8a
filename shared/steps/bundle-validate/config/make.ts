import { Entries } from './entries.ts'
import { Keys } from './keys.ts'
import { NO_PLACES, type Places } from './places.ts'
import type { ListValue, MapValue, ScalarValue, Value } from './value.ts'

export function textValue(value: string, places: Places): ScalarValue & { readonly kind: 'text' } {
  return new Made('text', value, undefined, places) as ScalarValue & { kind: 'text' }
}

/** A date or a time that YAML knows as one, without quotes. */
export function dateValue(value: string, places: Places): ScalarValue {
  return new Made('text', value, DATE, places) as ScalarValue
}

export function numberValue(value: number, places: Places, written = String(value)): ScalarValue {
  return new Made('number', value, written, places) as ScalarValue
}

export function booleanValue(value: boolean, places: Places): ScalarValue {
  return new Made('boolean', value, undefined, places) as ScalarValue
}

export function nullValue(places: Places): ScalarValue {
  return new Made('null', undefined, undefined, places) as ScalarValue
}

export function mapValue(entries: Entries, places: Places, anchored?: true): MapValue {
  const map = new MadeMap(entries.keys, entries.values, entries.keyPlaces, places, anchored)
  map.takeMarks(entries)
  return map as MapValue
}

/** A map of entries of which nothing is known yet. @param keys and the next two: as {@link Entries} takes them */
export function mapOf(
  keys: Keys,
  values: readonly Value[],
  keyPlaces: readonly Places[],
  places: Places,
  anchored?: true,
): MapValue {
  return new MadeMap(keys, values, keyPlaces, places, anchored) as MapValue
}

export function listValue(items: readonly Value[], places: Places, anchored?: true): ListValue {
  return new Made('list', items, anchored, places) as ListValue
}

export function withEntries(map: MapValue, entries: Entries): MapValue {
  return mapValue(entries, map.places, map.anchored)
}

/** With other values at the same keys. */
export function withMapValues({ entries, places, anchored }: MapValue, values: readonly Value[]): MapValue {
  return mapOf(entries.keys, values, entries.keyPlaces, places, anchored)
}

export function withItems(list: ListValue, items: readonly Value[]): ListValue {
  return listValue(items, list.places, list.anchored)
}

export function withPlaces(value: Value, places: Places): Value {
  if (value.kind === 'map') return mapValue(value.entries, places, value.anchored)
  return new Made(value.kind, contentOf(value), moreOf(value, value.anchored), places) as Value
}

export function withAnchor(value: Value): Value {
  if (value.kind === 'map') return mapValue(value.entries, value.places, true)
  return new Made(value.kind, contentOf(value), moreOf(value, true), value.places) as Value
}

function contentOf(value: Exclude<Value, MapValue>): unknown {
  if (value.kind === 'list') return value.items
  return value.kind === 'null' ? undefined : value.value
}

function moreOf(value: Exclude<Value, MapValue>, anchored: true | undefined): More {
  const written = value.kind === 'number' ? value.written : value.kind === 'text' && value.isDate ? DATE : undefined
  if (written === undefined) return anchored
  return anchored === undefined ? written : { written }
}

/** How a text was written that is a date. */
const DATE = 'date'

/** A number as it was written, or that a value is anchored, or both; of most values nothing. */
type More = string | true | { readonly written: string } | undefined

/**
 * What every kind of value but a map is in memory. All have one shape, since every look at a value is slow where shapes
 * vary; and a small one, since a large bundle has a million: what a value holds is in one field, whatever it is called.
 */
class Made {
  readonly kind: Value['kind']
  readonly places: Places
  readonly content: unknown
  readonly more: More

  constructor(kind: Value['kind'], content: unknown, more: More, places: Places) {
    this.kind = kind
    this.places = places
    this.content = content
    this.more = more
  }

  get value(): unknown {
    return this.content
  }

  get items(): readonly Value[] {
    return this.content as readonly Value[]
  }

  get written(): string | undefined {
    if (typeof this.more === 'object') return this.more.written
    return this.more === true ? undefined : this.more
  }

  get isDate(): true | undefined {
    return this.kind === 'text' && this.written === DATE ? true : undefined
  }

  get anchored(): true | undefined {
    return this.more === true || typeof this.more === 'object' ? true : undefined
  }
}

/** A map is its own entries: on the way to what is in it, nothing is to be fetched twice. */
class MadeMap extends Entries {
  readonly kind = 'map'
  readonly places: Places
  readonly #anchored: true | undefined

  constructor(
    keys: Keys,
    values: readonly Value[],
    keyPlaces: readonly Places[],
    places: Places,
    anchored: true | undefined,
  ) {
    super(keys, values, keyPlaces)
    this.places = places
    this.#anchored = anchored
  }

  get entries(): Entries {
    return this
  }

  get anchored(): true | undefined {
    return this.#anchored
  }
}

// The engine lays fields out by what it has seen in them, and anew when something else comes: it sees all that may come
// before the first file is read, and not after a hundred thousand values.
for (const places of [0, -1.5, NO_PLACES]) {
  for (const content of ['', 0, 0.5, true, undefined]) new Made('null', content, undefined, places)
  for (const anchored of [true, undefined] as const) new MadeMap(Keys.none, [], [], places, anchored)
}
