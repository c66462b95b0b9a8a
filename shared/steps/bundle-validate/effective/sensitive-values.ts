import { type MapValue, type ScalarValue, textOf, type Value } from '../config/value.ts'
import { isSensitiveFlag, isSensitiveName } from './sensitive.ts'

type See = (value: ScalarValue) => void

/**
 * Every scalar of a configuration that stands where a secret stands, whatever it looks like.
 *
 * @param seeResource takes each resource instead, for who has looked at it before: see {@link sensitiveReferringWithin}.
 */
export function sensitiveScalars(config: MapValue, see: See, seeResource?: (resource: MapValue) => void): void {
  const walker = new Walker(see)
  for (const [key, { value }] of config.entries) {
    if (key !== 'resources' || value.kind !== 'map' || seeResource === undefined) {
      walker.walk(value, key)
      continue
    }
    for (const [type, { value: keyed }] of value.entries) {
      if (keyed.kind !== 'map') {
        walker.walk(keyed, type)
        continue
      }
      for (const [name, { value: resource }] of keyed.entries) {
        if (resource.kind === 'map') seeResource(resource)
        else walker.walk(resource, name)
      }
    }
  }
  // What a secret of a scope holds is called `value`, like so much else.
  const resources = config.entries.value('resources')
  const secrets = resources?.kind === 'map' ? resources.entries.value('secrets') : undefined
  if (secrets?.kind !== 'map') return
  for (const secret of secrets.entries.values) {
    if (secret.kind !== 'map') continue
    for (const field of ['value', 'string_value', 'bytes_value']) {
      const held = secret.entries.value(field)
      if (held !== undefined) below(held, see)
    }
  }
}

/**
 * The same of a map alone, whatever it is called, without the maps in it in which no text refers to anything.
 *
 * @param seeOther takes the scalars that do not stand where a secret stands
 */
export function sensitiveReferringWithin(map: MapValue, see: See, seeOther: See): void {
  new Walker(see, seeOther).walk(map, '')
}

class Walker {
  readonly #see: See
  /** Takes what is not sensitive; maps in which no text refers to anything are left out then. */
  readonly #seeOther: See | undefined
  /** How much was seen. */
  #seen = 0

  constructor(see: See, seeOther?: See) {
    this.#seeOther = seeOther
    this.#see = (value) => {
      this.#seen++
      see(value)
    }
  }

  /** @param key the last name on the way to the value */
  walk(value: Value, key: string): void {
    if (value.kind === 'map') this.#map(value)
    else if (value.kind === 'list') this.#list(value.items, key)
    else if (isSensitive(key)) this.#see(value)
    else this.#seeOther?.(value)
  }

  #map({ entries }: MapValue): void {
    // What a map holds depends on its own keys only; most are the same in the next target.
    if (this.#seeOther === undefined ? entries.hasNoSecret : entries.isPlain) return
    const before = this.#seen
    const named = (entries.has('value') || entries.has('default')) && this.#isNamedSo(entries)
    const { names } = entries.keys
    for (let index = 0; index < names.length; index++) {
      const key = names[index]
      const value = entries.values[index]
      if (key === undefined || value === undefined) continue
      if (named && (key === 'value' || key === 'default')) below(value, this.#see)
      else this.walk(value, key)
    }
    if (this.#seen === before && this.#seeOther === undefined) entries.markNoSecret()
  }

  /** `{ name: API_KEY, value: … }` */
  #isNamedSo(entries: MapValue['entries']): boolean {
    return isSensitive(textOf(entries.value('name') ?? entries.value('key')) ?? '')
  }

  #list(items: readonly Value[], key: string): void {
    let afterFlag = false
    for (const item of items) {
      if (afterFlag && item.kind !== 'map' && item.kind !== 'list') this.#see(item)
      else this.walk(item, key)
      afterFlag = item.kind === 'text' && item.value.startsWith('-') && isSensitiveFlag(item.value)
    }
  }
}

function isSensitive(name: string): boolean {
  const known = NAMES.get(name)
  if (known !== undefined) return known
  const answer = isSensitiveName(name)
  if (NAMES.size < MAX_NAMES) NAMES.set(name, answer)
  return answer
}
/** Of fields, nearly all; the names that people give are not worth more room. */
const MAX_NAMES = 5000
const NAMES = new Map<string, boolean>()

/** Every text below that may refer to something, and some that do not. */
export function referringBelow(value: Value, see: See): void {
  if (value.kind === 'text') see(value)
  else if (value.kind === 'list') for (const item of value.items) referringBelow(item, see)
  else if (value.kind === 'map' && !value.entries.isPlain) {
    for (const inside of value.entries.values) referringBelow(inside, see)
  }
}

/** Every scalar below, whatever it is called. */
export function below(value: Value, see: See): void {
  if (value.kind === 'map') for (const inside of value.entries.values) below(inside, see)
  else if (value.kind === 'list') for (const item of value.items) below(item, see)
  else see(value)
}
