import { byCodeUnit, type Place } from '../../../kernel/index.ts'
import type { Entries } from '../config/entries.ts'
import { allPlaces } from '../config/places.ts'
import { type ConfigPath, formatPath, type ScalarValue, type Value } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import type { HashedText } from './hashed-text.ts'
import { KeyLabels } from './key-labels.ts'
import { type Masking, maskingOf } from './masking.ts'

/**
 * The effective configuration of a target as JSON, indented, keys in code-unit order, sensitive values masked. With
 * `locations`, `__locations` has the places of each value by its path, the one that decides first.
 */
export function printEffective(target: Target, options: { readonly locations: boolean }): string {
  const masking = maskingOf(target)
  const config = jsonText(target.config, masking, '  ')
  if (!options.locations) return `${config}\n`
  const places = locationsOf(target.config).map(([path, found]) => [masking.text(path), found])
  const locations = JSON.stringify(Object.fromEntries(places), undefined, 2)
  const member = `  "__locations": ${locations.replaceAll('\n', '\n  ')}`
  return config === '{}' ? `{\n${member}\n}\n` : `${config.slice(0, -2)},\n${member}\n}\n`
}

/** The same without a space: what a digest is taken of. */
export function canonicalJson(value: Value, masking: Masking): string {
  return jsonText(value, masking, '')
}

/**
 * The same into a text that grows.
 * @param written what was written for maps without a reference, which are the same in the next target
 */
export function addCanonicalJson(
  text: HashedText,
  value: Value,
  masking: Masking,
  written: Map<Entries, string>,
): void {
  const writer = new JsonWriter(masking, '', (part) => text.add(part), masking.hidesNothing ? written : undefined)
  writer.write(value)
}

function jsonText(value: Value, masking: Masking, step: string): string {
  const parts: string[] = []
  new JsonWriter(masking, step, (part) => parts.push(part)).write(value)
  return parts.join('')
}

/** So many characters are handed on at a time. */
const AT_ONCE = 16_384

class JsonWriter {
  readonly #masking: Masking
  readonly #step: string
  readonly #add: (part: string) => void
  readonly #plainMaps: Map<Entries, string> | undefined
  readonly #labels: KeyLabels
  readonly #texts = new Map<string, string>()
  /** What is written and not yet handed on: to append to a text is faster than to join a million of them. */
  #out = ''
  /** Whether a plain map is being written, which holds only such. */
  #inPlain = false

  constructor(masking: Masking, step: string, add: (part: string) => void, plainMaps?: Map<Entries, string>) {
    this.#masking = masking
    this.#step = step
    this.#add = add
    this.#plainMaps = plainMaps
    this.#labels = new KeyLabels((key, isFirst) => {
      const label = JSON.stringify(masking.text(key))
      return step === '' ? `${isFirst ? '{' : ','}${label}:` : `${label}: `
    })
  }

  write(value: Value): void {
    this.#value(value, '')
    this.#add(this.#out)
    this.#out = ''
  }

  #value(value: Value, indent: string): void {
    if (value.kind === 'map') this.#map(value.entries, indent)
    else if (value.kind === 'list') this.#list(value.items, indent)
    else if (value.kind === 'text' && !this.#masking.hides(value)) this.#out += this.#quoted(value.value)
    else this.#out += scalar(value, this.#masking)
  }

  #quoted(text: string): string {
    let written = this.#texts.get(text)
    if (written === undefined) {
      written = JSON.stringify(this.#masking.text(text))
      this.#texts.set(text, written)
    }
    return written
  }

  #map(entries: Entries, indent: string): void {
    if (entries.size === 0) this.#out += '{}'
    else if (this.#plainMaps === undefined || this.#inPlain || !entries.isPlain) this.#entries(entries, indent)
    else this.#out += this.#plainMap(this.#plainMaps, entries)
    if (this.#out.length < AT_ONCE || this.#inPlain) return
    this.#add(this.#out)
    this.#out = ''
  }

  #entries(entries: Entries, indent: string): void {
    const inner = indent + this.#step
    const order = entries.keys.sorted()
    const labels = this.#labels.of(entries.keys)
    for (let at = 0; at < order.length; at++) {
      const value = entries.values[order[at] ?? 0]
      if (value === undefined) continue
      if (this.#step !== '') this.#out += `${at === 0 ? '{' : ','}\n${inner}`
      this.#out += labels[at] ?? ''
      this.#value(value, inner)
    }
    this.#out += this.#step === '' ? '}' : `\n${indent}}`
  }

  /** Written aside, once for all targets. */
  #plainMap(known: Map<Entries, string>, entries: Entries): string {
    const before = known.get(entries)
    if (before !== undefined) return before
    const out = this.#out
    this.#out = ''
    this.#inPlain = true
    this.#entries(entries, '')
    this.#inPlain = false
    const json = this.#out
    this.#out = out
    known.set(entries, json)
    return json
  }

  #list(items: readonly Value[], indent: string): void {
    if (items.length === 0) {
      this.#out += '[]'
      return
    }
    const inner = indent + this.#step
    let before = '['
    for (const item of items) {
      this.#out += this.#step === '' ? before : `${before}\n${inner}`
      this.#value(item, inner)
      before = ','
    }
    this.#out += this.#step === '' ? ']' : `\n${indent}]`
  }
}

function scalar(value: ScalarValue, masking: Masking): string {
  if (value.kind === 'null') return 'null'
  if (value.kind === 'boolean') return String(value.value)
  if (value.kind === 'text' || masking.hides(value)) return JSON.stringify(masking.shown(value))
  // Through a double, the id of a job would lose its last digits; `.inf` is no number of JSON.
  if (JSON_NUMBER.test(value.written)) return value.written
  return Number.isFinite(value.value) ? String(value.value) : JSON.stringify(value.written)
}

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

type Location = Pick<Place, 'file' | 'line' | 'column'>

function locationsOf(config: Value): [path: string, places: Location[]][] {
  const found: [string, Location[]][] = []
  const visit = (value: Value, path: ConfigPath): void => {
    const places = path.length > 0 ? allPlaces(value.places) : []
    if (places.length > 0) found.push([formatPath(path), places.map(location).reverse()])
    if (value.kind === 'map') for (const [key, entry] of value.entries) visit(entry.value, [...path, key])
    if (value.kind === 'list') for (const [index, item] of value.items.entries()) visit(item, [...path, index])
  }
  visit(config, [])
  return found.sort(([a], [b]) => byCodeUnit(a, b))
}

function location({ file, line, column }: Place): Location {
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
}

/** The effective configuration of several targets, as one JSON document: by the name of the target. */
export function printTargets(targets: readonly Target[], options: { readonly locations: boolean }): string {
  const members = targets.map(
    (target) =>
      `  ${JSON.stringify(target.name)}: ${printEffective(target, options).trimEnd().replaceAll('\n', '\n  ')}`,
  )
  return `{\n${members.join(',\n')}\n}\n`
}
