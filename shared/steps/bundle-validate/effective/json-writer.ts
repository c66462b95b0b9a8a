import type { Entries } from '../config/entries.ts'
import type { ScalarValue, Value } from '../config/value.ts'
import { KeyLabels } from './key-labels.ts'
import type { Masking } from './masking.ts'

/** So many characters are handed on at a time. */
const AT_ONCE = 16_384

/** How values are written as JSON. */
export interface JsonStyle {
  readonly masking: Masking
  /** What each level is moved to the right by; `''` for JSON without a space. */
  readonly step: string
  /** What becomes of each text and each key once it is JSON. */
  readonly encode?: (json: string) => string
  /** Takes what is written. */
  readonly add: (part: string) => void
}

/** Writes values as JSON, keys in code-unit order, sensitive values masked. */
export class JsonWriter {
  readonly #style: JsonStyle
  readonly #isCompact: boolean
  readonly #labels: KeyLabels
  readonly #texts = new Map<string, string>()
  readonly #plainMaps = new Map<Entries, string>()
  /** What is written and not yet handed on: to append to a text is faster than to join a million of them. */
  #out = ''
  /** Whether a plain map is being written, which holds only such. */
  #inPlain = false

  constructor(style: JsonStyle) {
    this.#style = style
    this.#isCompact = style.step === ''
    this.#labels = new KeyLabels((key, isFirst) => {
      const label = this.#encoded(key)
      return this.#isCompact ? `${isFirst ? '{' : ','}${label}:` : `${label}: `
    })
  }

  /** Where nothing is hidden, the next target may be written as well: most of its texts are known by then. */
  write(value: Value): void {
    this.#value(value, '')
    this.#style.add(this.#out)
    this.#out = ''
  }

  #value(value: Value, indent: string): void {
    if (value.kind === 'map') this.#map(value.entries, indent)
    else if (value.kind === 'list') this.#list(value.items, indent)
    else if (value.kind === 'text' && !this.#style.masking.hides(value)) this.#out += this.#quoted(value.value)
    else this.#out += scalar(value, this.#style.masking)
  }

  #quoted(text: string): string {
    let written = this.#texts.get(text)
    if (written === undefined) {
      written = this.#encoded(text)
      this.#texts.set(text, written)
    }
    return written
  }

  #encoded(text: string): string {
    const { masking, encode } = this.#style
    const json = JSON.stringify(masking.text(text))
    return encode === undefined ? json : encode(json)
  }

  #map(entries: Entries, indent: string): void {
    if (entries.size === 0) this.#out += '{}'
    else if (this.#isCompact && !this.#inPlain && entries.isPlain && this.#style.masking.hidesNothing) {
      this.#out += this.#plainMap(entries)
    } else this.#entries(entries, indent)
    if (this.#out.length < AT_ONCE || this.#inPlain) return
    this.#style.add(this.#out)
    this.#out = ''
  }

  #entries(entries: Entries, indent: string): void {
    const inner = indent + this.#style.step
    const order = entries.keys.sorted()
    const labels = this.#labels.of(entries.keys)
    for (let at = 0; at < order.length; at++) {
      const value = entries.values[order[at] ?? 0]
      if (value === undefined) continue
      if (!this.#isCompact) this.#out += `${at === 0 ? '{' : ','}\n${inner}`
      this.#out += labels[at] ?? ''
      this.#value(value, inner)
    }
    this.#out += this.#isCompact ? '}' : `\n${indent}}`
  }

  /** Written aside, once for all targets. */
  #plainMap(entries: Entries): string {
    const before = this.#plainMaps.get(entries)
    if (before !== undefined) return before
    const out = this.#out
    this.#out = ''
    this.#inPlain = true
    this.#entries(entries, '')
    this.#inPlain = false
    const json = this.#out
    this.#out = out
    this.#plainMaps.set(entries, json)
    return json
  }

  #list(items: readonly Value[], indent: string): void {
    if (items.length === 0) {
      this.#out += '[]'
      return
    }
    const inner = indent + this.#style.step
    let before = '['
    for (const item of items) {
      this.#out += this.#isCompact ? before : `${before}\n${inner}`
      this.#value(item, inner)
      before = ','
    }
    this.#out += this.#isCompact ? ']' : `\n${indent}]`
  }
}

function scalar(value: ScalarValue, masking: Masking): string {
  if (value.kind === 'null') return 'null'
  if (value.kind === 'boolean') return String(value.value)
  if (value.kind === 'text' || masking.hides(value)) return JSON.stringify(masking.shown(value))
  const shortest = String(value.value)
  if (shortest === value.written && Number.isFinite(value.value)) return shortest
  // Through a double, the id of a job would lose its last digits; `.inf` is no number of JSON.
  if (JSON_NUMBER.test(value.written)) return value.written
  return Number.isFinite(value.value) ? shortest : JSON.stringify(value.written)
}

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
