import type { Entries } from '../config/entries.ts'
import type { Keys } from '../config/keys.ts'
import { wholeText } from '../config/number-text.ts'
import type { ScalarValue, Value } from '../config/value.ts'
import type { Masking } from './masking.ts'

/** So many characters are handed on at a time. */
const AT_ONCE = 16_384

/** A longer text hardly ever stands behind the same key again. */
const MAX_LABELLED = 200

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

/** How the members of maps with the same keys begin, in code-unit order. */
interface Labels {
  readonly order: readonly number[]
  readonly labels: readonly Label[]
}

/** What stands before a value, and both together for each text that has stood behind it: they stand so thousands of times. */
class Label {
  readonly text: string
  readonly written = new Map<string, string>()

  constructor(text: string) {
    this.text = text
  }
}

/** Writes values as JSON, keys in code-unit order, sensitive values masked. */
export class JsonWriter {
  readonly #style: JsonStyle
  readonly #isCompact: boolean
  readonly #labels = new Map<Keys, Labels>()
  readonly #firstItem = new Label('[')
  readonly #nextItem = new Label(',')
  readonly #texts = new Map<string, string>()
  readonly #plainMaps = new Map<Entries, string>()
  /** What is written and not yet handed on: to append to a text is faster than to join a million of them. */
  #out = ''
  /** Whether a plain map is being written, which holds only such. */
  #inPlain = false

  constructor(style: JsonStyle) {
    this.#style = style
    this.#isCompact = style.step === ''
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
    else if (this.#isShownText(value)) this.#out += this.#quoted(value.value)
    else this.#out += scalar(value, this.#style.masking)
  }

  #isShownText(value: Value): value is Value & { readonly kind: 'text' } {
    const { masking } = this.#style
    return value.kind === 'text' && (masking.hidesNothing || !masking.hides(value))
  }

  #labelled({ text: label, written }: Label, text: string): string {
    if (text.length > MAX_LABELLED) return label + this.#quoted(text)
    let both = written.get(text)
    if (both === undefined) {
      both = label + this.#quoted(text)
      written.set(text, both)
    }
    return both
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
    const { order, labels } = this.#labelsOf(entries.keys)
    for (let at = 0; at < order.length; at++) {
      const value = entries.values[order[at] ?? 0]
      const label = labels[at]
      if (value === undefined || label === undefined) continue
      if (!this.#isCompact) this.#out += `${at === 0 ? '{' : ','}\n${inner}`
      if (this.#isShownText(value)) this.#out += this.#labelled(label, value.value)
      else {
        this.#out += label.text
        this.#value(value, inner)
      }
    }
    this.#out += this.#isCompact ? '}' : `\n${indent}}`
  }

  #labelsOf(keys: Keys): Labels {
    let known = this.#labels.get(keys)
    if (known === undefined) {
      const order = keys.sorted()
      known = { order, labels: order.map((index, at) => new Label(this.#label(keys.names[index] ?? '', at === 0))) }
      this.#labels.set(keys, known)
    }
    return known
  }

  #label(key: string, isFirst: boolean): string {
    const label = this.#encoded(key)
    return this.#isCompact ? `${isFirst ? '{' : ','}${label}:` : `${label}: `
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
    let before = this.#firstItem
    for (const item of items) {
      if (this.#isCompact && this.#isShownText(item)) this.#out += this.#labelled(before, item.value)
      else {
        this.#out += this.#isCompact ? before.text : `${before.text}\n${inner}`
        this.#value(item, inner)
      }
      before = this.#nextItem
    }
    this.#out += this.#isCompact ? ']' : `\n${indent}]`
  }
}

function scalar(value: ScalarValue, masking: Masking): string {
  if (value.kind === 'null') return 'null'
  if (value.kind === 'boolean') return String(value.value)
  if (value.kind === 'text' || masking.hides(value)) return JSON.stringify(masking.shown(value))
  const shortest = String(value.value)
  if (!Number.isFinite(value.value)) return JSON.stringify(value.written)
  // Through a double, the id of a job would lose its last digits.
  return shortest === value.written ? shortest : (wholeText(value.value, value.written) ?? shortest)
}
