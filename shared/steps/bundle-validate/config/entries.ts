import { Keys } from './keys.ts'
import type { Places } from './places.ts'
import type { Entry, Value } from './value.ts'

/**
 * The entries of a map in the order written. They never change; a map with another value shares its keys and their
 * places with the one before.
 */
export class Entries implements Iterable<readonly [key: string, entry: Entry]> {
  static readonly none = new Entries(Keys.none, [], [])

  /** The three go together, index by index. */
  readonly keys: Keys
  readonly values: readonly Value[]
  readonly keyPlaces: readonly Places[]
  /** What somebody found out about the entries, and need not find out again: see the marks below. */
  #marks = 0
  #type: object | undefined
  #mark: object | undefined

  constructor(keys: Keys, values: readonly Value[], keyPlaces: readonly Places[]) {
    this.keys = keys
    this.values = values
    this.keyPlaces = keyPlaces
  }

  /** Of a key that is given twice, the last value counts, at the place of the first. */
  static of(pairs: Iterable<readonly [key: string, entry: Entry]>): Entries {
    const entries = new Map(pairs)
    const list = [...entries.values()]
    return new Entries(
      Keys.of([...entries.keys()]),
      list.map(({ value }) => value),
      list.map(({ keyPlaces }) => keyPlaces),
    )
  }

  /** Whether somebody found that no text in the entries or below has a `${`: the next target has the same. */
  get isPlain(): boolean {
    return (this.#marks & PLAIN) !== 0
  }

  markPlain(): void {
    this.#marks |= PLAIN
  }

  /** Whether somebody found that nothing in the entries or below stands where a secret stands. */
  get hasNoSecret(): boolean {
    return (this.#marks & NO_SECRET) !== 0
  }

  markNoSecret(): void {
    this.#marks |= NO_SECRET
  }

  /** Whether somebody found that the entries fit the type of a schema. */
  fits(type: object): boolean {
    return this.#type === type && (this.#marks & FITTING) !== 0
  }

  markFitting(type: object): void {
    this.#markOfType(type, FITTING)
  }

  /** Whether somebody found that every value in the entries and below is already what the type of a schema wants. */
  isTyped(type: object): boolean {
    return this.#type === type && (this.#marks & TYPED) !== 0
  }

  markTyped(type: object): void {
    this.#markOfType(type, TYPED)
  }

  #markOfType(type: object, mark: number): void {
    if (this.#type !== type) this.#marks &= ~(FITTING | TYPED)
    this.#type = type
    this.#marks |= mark
  }

  /** What was found out about these same entries elsewhere. */
  takeMarks(same: Entries): void {
    this.#marks = same.#marks
    this.#type = same.#type
    this.#mark = same.#mark
  }

  /** Whether a walk has been here that found nothing, and would find nothing again. */
  isMarked(walk: object): boolean {
    return this.#mark === walk
  }

  mark(walk: object): void {
    this.#mark = walk
  }

  get size(): number {
    return this.values.length
  }

  has(key: string): boolean {
    return this.keys.indexOf(key) !== undefined
  }

  value(key: string): Value | undefined {
    const index = this.keys.indexOf(key)
    return index === undefined ? undefined : this.values[index]
  }

  get(key: string): Entry | undefined {
    const index = this.keys.indexOf(key)
    return index === undefined ? undefined : this.#entryAt(index)
  }

  [Symbol.iterator](): Iterator<readonly [key: string, entry: Entry]> {
    return this.list()[Symbol.iterator]()
  }

  list(): readonly (readonly [key: string, entry: Entry])[] {
    return this.keys.names.map((key, index) => [key, this.#entryAt(index)] as const)
  }

  /** With the entry at the key; a new key comes last. */
  with(key: string, value: Value, keyPlaces: Places): Entries {
    const { keys, values, keyPlaces: places } = this
    const index = keys.indexOf(key)
    if (index === undefined) return new Entries(keys.and(key), [...values, value], [...places, keyPlaces])
    const known = places[index] === keyPlaces
    return new Entries(keys, values.with(index, value), known ? places : places.with(index, keyPlaces))
  }

  /** With the value at the key; a key that is there keeps its places. */
  put(key: string, value: Value, keyPlaces: Places): Entries {
    const index = this.keys.indexOf(key)
    return index === undefined
      ? this.with(key, value, keyPlaces)
      : new Entries(this.keys, this.values.with(index, value), this.keyPlaces)
  }

  without(key: string): Entries {
    const index = this.keys.indexOf(key)
    if (index === undefined) return this
    return new Entries(
      Keys.of(this.keys.names.toSpliced(index, 1)),
      this.values.toSpliced(index, 1),
      this.keyPlaces.toSpliced(index, 1),
    )
  }

  #entryAt(index: number): Entry {
    return { keyPlaces: this.keyPlaces[index] as Places, value: this.values[index] as Value }
  }
}

const PLAIN = 1
const NO_SECRET = 2
const FITTING = 4
const TYPED = 8
