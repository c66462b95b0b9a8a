import { GrowingKeys, type Keys } from '../config/keys.ts'
import { listValue, mapOf, nullValue, textValue } from '../config/make.ts'
import { addText, placeInLines, type Spot } from '../config/places.ts'
import type { MapValue, Value } from '../config/value.ts'
import { plainKey, plainScalar } from './scalars.ts'

/** Letters and what stands between them in nearly every bundle; anything else is for the full parser to judge. */
const PLAIN_TEXT = /^[\n\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\ud7ff]*$/
const KEY = /[A-Za-z_][A-Za-z0-9_./-]*(?=:(?: |$|\n))/y
const DOUBLE_QUOTED = /"([^"\\\n]*)"/y
const SINGLE_QUOTED = /'([^'\n]*)'(?!')/y
const STARTS_PLAIN = /[A-Za-z0-9_/.$+~(]|-[^ \n]/y
const FLOW_PLAIN = /[A-Za-z0-9_./][A-Za-z0-9_./*@=+()$-]*(?: +[A-Za-z0-9_./*@=+()$-]+)*/y
const REST_OF_LINE = / *(?: #[^\n]*)?(?=\n|$)/y
const MAX_DEPTH = 50
/** A longer one is for the full parser: yaml.v3 takes a key for one only up to 1,024 characters. */
const MAX_KEY = 1000

/** What most files are made of, written so plainly that it can mean one thing only. */
export interface PlainYaml {
  readonly config: MapValue
  readonly size: number
}

/**
 * Reads block maps and lists of keys and one-line scalars: ten times as fast as the full parser, which reads everything
 * else: at the first sign of anything that is not plain, this one gives up.
 * @returns `undefined` when the full parser is needed, whatever it will say.
 */
export function readPlainYaml(file: string, text: string): PlainYaml | undefined {
  // Comments of this step need the full parser, to tell them from texts.
  if (!PLAIN_TEXT.test(text) || text.includes('countersign:')) return undefined
  try {
    return new PlainReader(file, text).read()
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}

class NotPlain extends Error {}
/** One for all: a stack costs more than the work it stops. */
const NOT_PLAIN = new NotPlain()

/** A line with something in it. `start` and `indent` move on when a "- " is consumed. */
interface Line {
  readonly begin: number
  readonly end: number
  start: number
  indent: number
}

const END: Line = { begin: 0, end: 0, start: 0, indent: -1 }

class PlainReader {
  readonly #text: string
  readonly #lines: readonly Line[]
  /** Where the text begins among all that were read. */
  readonly #begin: Spot
  #next = 0
  #size = 0
  /** What is in the maps and lists that are still being read: each takes its own from the end when it is complete. */
  readonly #values: Value[] = []
  readonly #keyPlaces: Spot[] = []
  #open = 0
  /** How many texts that may refer to something were read. */
  #referring = 0

  constructor(file: string, text: string) {
    this.#text = text
    const { lines, starts } = linesOf(text)
    this.#lines = lines
    this.#begin = addText(file, text.length, (offset) => placeInLines(file, starts, offset))
  }

  read(): PlainYaml {
    if (this.#line.indent !== 0 || this.#atDash()) throw NOT_PLAIN
    const config = this.#map(0, 0)
    if (this.#line !== END) throw NOT_PLAIN
    return { config, size: this.#size }
  }

  get #line(): Line {
    return this.#lines[this.#next] ?? END
  }

  #keep(value: Value, keyPlace: Spot = 0): void {
    this.#values[this.#open] = value
    this.#keyPlaces[this.#open] = keyPlace
    this.#open++
  }

  /** @param referring how many texts were read before the map that may refer to something */
  #mapSince(first: number, keys: Keys, places: Spot, referring: number): MapValue {
    const keyPlaces = this.#keyPlaces.slice(first, this.#open)
    const map = mapOf(keys, this.#valuesSince(first), keyPlaces, places)
    if (referring === this.#referring) map.entries.markPlain()
    return map
  }

  #listSince(first: number, places: Spot): Value {
    return listValue(this.#valuesSince(first), places)
  }

  #valuesSince(first: number): readonly Value[] {
    const values = this.#values.slice(first, this.#open)
    this.#open = first
    return values
  }

  #atDash(): boolean {
    const { start } = this.#line
    return this.#text[start] === '-' && this.#text[start + 1] === ' '
  }

  #map(indent: number, depth: number): MapValue {
    if (depth > MAX_DEPTH) throw NOT_PLAIN
    const keys = new GrowingKeys()
    const first = this.#open
    const places = this.#begin + this.#line.start
    const referring = this.#referring
    this.#size++
    while (this.#line.indent === indent && !this.#atDash()) {
      const line = this.#line
      const key = this.#key(line.start)
      if (key === undefined || !keys.add(key)) throw NOT_PLAIN
      const keyPlace = this.#begin + line.start
      const inline = this.#skipBlanks(line.start + key.length + 1, line.end)
      const value =
        inline === undefined
          ? this.#below(indent, keyPlace + key.length + 1, depth)
          : this.#oneLine(line, inline, depth)
      // What is indented more goes on with the value.
      if (this.#line.indent > indent) throw NOT_PLAIN
      this.#keep(value, keyPlace)
    }
    return this.#mapSince(first, keys.keys, places, referring)
  }

  /** The value of a key with nothing behind it, not even the blank after its colon. */
  #below(indent: number, nothing: Spot, depth: number): Value {
    this.#next++
    const line = this.#line
    if (this.#atDash() && line.indent >= indent) return this.#list(line.indent, depth + 1)
    if (line.indent > indent) return this.#map(line.indent, depth + 1)
    this.#size++
    return nullValue(nothing)
  }

  #list(indent: number, depth: number): Value {
    if (depth > MAX_DEPTH) throw NOT_PLAIN
    const first = this.#open
    const places = this.#begin + this.#line.start
    this.#size++
    while (this.#line.indent === indent && this.#atDash()) {
      const line = this.#line
      const start = this.#skipBlanks(line.start + 1, line.end)
      if (start === undefined) throw NOT_PLAIN
      line.start = start
      line.indent = start - line.begin
      if (this.#atDash()) this.#keep(this.#list(line.indent, depth + 1))
      else if (this.#endOf(KEY, start) !== undefined) this.#keep(this.#map(line.indent, depth + 1))
      else this.#keep(this.#oneLine(line, start, depth))
      if (this.#line.indent > indent) throw NOT_PLAIN
    }
    return this.#listSince(first, places)
  }

  /** A scalar, or a collection in brackets, that ends with its line. */
  #oneLine(line: Line, start: number, depth: number): Value {
    const first = this.#text[start]
    const quotedOrFlow = first === '"' || first === "'" || first === '[' || first === '{'
    const { value, end } = quotedOrFlow ? this.#inline(line, start, depth + 1) : this.#plain(line, start)
    if (this.#endOf(REST_OF_LINE, end) === undefined) throw NOT_PLAIN
    this.#next++
    return value
  }

  #plain(line: Line, start: number): { readonly value: Value; readonly end: number } {
    if (this.#endOf(STARTS_PLAIN, start) === undefined) throw NOT_PLAIN
    const rest = this.#text.slice(start, line.end)
    const comment = rest.indexOf(' #')
    const written = trimEnd(comment === -1 ? rest : rest.slice(0, comment))
    if (written.includes(': ') || written.endsWith(':')) throw NOT_PLAIN
    return { value: this.#scalar(start, written), end: start + written.length }
  }

  #scalar(start: number, written: string): Value {
    const value = plainScalar(sameText(written), this.#begin + start)
    if (typeof value === 'string') throw NOT_PLAIN
    if (written.includes('${')) this.#referring++
    this.#size++
    return value
  }

  /** What may stand within brackets, too. */
  #inline(line: Line, start: number, depth: number): { readonly value: Value; readonly end: number } {
    if (depth > MAX_DEPTH) throw NOT_PLAIN
    const first = this.#text[start]
    if (first === '[') return this.#flowList(line, start, depth)
    if (first === '{') return this.#flowMap(line, start, depth)
    const quoted = first === '"' ? DOUBLE_QUOTED : first === "'" ? SINGLE_QUOTED : undefined
    const end = this.#endOf(quoted ?? FLOW_PLAIN, start)
    if (end === undefined) throw NOT_PLAIN
    if (quoted === undefined) return { value: this.#scalar(start, this.#text.slice(start, end)), end }
    this.#size++
    const text = this.#text.slice(start + 1, end - 1)
    if (text.includes('${')) this.#referring++
    return { value: textValue(sameText(text), this.#begin + start), end }
  }

  #flowList(line: Line, start: number, depth: number): { readonly value: Value; readonly end: number } {
    const first = this.#open
    this.#size++
    const end = this.#flow(start, ']', (at) => {
      const item = this.#inline(line, at, depth + 1)
      this.#keep(item.value)
      return item.end
    })
    return { value: this.#listSince(first, this.#begin + start), end }
  }

  #flowMap(line: Line, start: number, depth: number): { readonly value: Value; readonly end: number } {
    const keys = new GrowingKeys()
    const first = this.#open
    const referring = this.#referring
    this.#size++
    const end = this.#flow(start, '}', (at) => {
      const key = this.#key(at)
      const inside = key === undefined ? undefined : this.#skipBlanks(at + key.length + 1, line.end)
      if (key === undefined || inside === undefined || !keys.add(key)) throw NOT_PLAIN
      const { value, end: after } = this.#inline(line, inside, depth + 1)
      this.#keep(value, this.#begin + at)
      return after
    })
    return { value: this.#mapSince(first, keys.keys, this.#begin + start, referring), end }
  }

  /** Items with commas between them, up to the closing bracket. @returns what comes after it. */
  #flow(start: number, close: string, item: (at: number) => number): number {
    let at = this.#blanks(start + 1)
    if (this.#text[at] === close) return at + 1
    for (;;) {
      at = this.#blanks(item(at))
      const mark = this.#text[at]
      if (mark === close) return at + 1
      if (mark !== ',' || this.#text[at + 1] !== ' ') throw NOT_PLAIN
      at = this.#blanks(at + 1)
    }
  }

  #blanks(from: number): number {
    let at = from
    while (this.#text.charCodeAt(at) === 0x20) at++
    return at
  }

  /** `undefined` where nothing follows but a comment. */
  #skipBlanks(from: number, end: number): number | undefined {
    const at = this.#blanks(from)
    return at >= end || this.#text[at] === '#' ? undefined : at
  }

  #key(at: number): string | undefined {
    const end = this.#endOf(KEY, at)
    return end === undefined || end - at > MAX_KEY ? undefined : sameKey(this.#text.slice(at, end))
  }

  /** Where what matches at the place ends. */
  #endOf(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at
    return pattern.test(this.#text) ? pattern.lastIndex : undefined
  }
}

/**
 * The same key, and the same object for all of its kind: looking a key up in a map then compares no letters, which is
 * what the rules do millions of times. `undefined`: it is not plainly a text.
 */
function sameKey(written: string): string | undefined {
  const known = KEYS.get(written)
  if (known !== undefined) return known
  const [key] = Object.keys({ [written]: true })
  if (key === undefined || plainKey(key) === undefined) return undefined
  if (KEYS.size < MAX_KEYS) KEYS.set(key, key)
  return key
}
/** Names of fields, nearly all; the names that people give are not worth more room. */
const MAX_KEYS = 5000
const KEYS = new Map<string, string>()

/** The same text, and the same object for all that say it: thousands of jobs do, and each text is looked up often. */
function sameText(written: string): string {
  const known = TEXTS.get(written)
  if (known !== undefined) return known
  if (TEXTS.size >= MAX_TEXTS) TEXTS.clear()
  TEXTS.set(written, written)
  return written
}
const MAX_TEXTS = 50_000
const TEXTS = new Map<string, string>()

/** Lines with something in them other than a comment, and where every line starts. */
function linesOf(text: string): { readonly lines: Line[]; readonly starts: readonly number[] } {
  const lines: Line[] = []
  const starts: number[] = []
  for (let begin = 0; begin < text.length; ) {
    starts.push(begin)
    const newline = text.indexOf('\n', begin)
    const end = newline === -1 ? text.length : newline
    let start = begin
    while (text.charCodeAt(start) === 0x20) start++
    if (start < end && text[start] !== '#') lines.push({ begin, end, start, indent: start - begin })
    begin = end + 1
  }
  return { lines, starts }
}

function trimEnd(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 0x20) end--
  return text.slice(0, end)
}
