import { byCodeUnit } from '../../../kernel/index.ts'
import type { Entry, MapValue, Value } from '../config/value.ts'

/** A key of a map: the how manieth it is as written, and how it is printed. */
interface SortedKey {
  readonly index: number
  readonly label: string
}

/** Keys in the order written, one step a key. */
interface Shape {
  readonly keys: readonly string[]
  readonly next: Map<string, Shape>
  sorted: readonly SortedKey[] | undefined
}

/** Larger maps have names of their own, `jobs`, and no shape in common with others. */
const MAX_KEYS = 64

/** Sorts the keys of maps. The tasks of a bundle have their keys in the same few orders: each is sorted once. */
export class KeyShapes {
  readonly #root: Shape = shape([])
  readonly #labels = new Map<string, string>()
  readonly #print: (key: string) => string

  constructor(print: (key: string) => string) {
    this.#print = print
  }

  /** The values in the order written, and the keys in code-unit order. */
  sorted(entries: MapValue['entries']): { readonly values: readonly Value[]; readonly keys: readonly SortedKey[] } {
    const values: Value[] = []
    if (entries.size > MAX_KEYS) {
      for (const { value } of entries.values()) values.push(value)
      return { values, keys: this.#sort([...entries.keys()]) }
    }
    let at = this.#root
    entries.forEach((entry: Entry, key: string) => {
      values.push(entry.value)
      let next = at.next.get(key)
      if (next === undefined) {
        next = shape([...at.keys, key])
        at.next.set(key, next)
      }
      at = next
    })
    at.sorted ??= this.#sort(at.keys)
    return { values, keys: at.sorted }
  }

  #sort(keys: readonly string[]): SortedKey[] {
    return keys
      .map((key, index) => ({ key, index }))
      .sort((a, b) => byCodeUnit(a.key, b.key))
      .map(({ key, index }) => ({ index, label: this.#label(key) }))
  }

  #label(key: string): string {
    const known = this.#labels.get(key)
    if (known !== undefined) return known
    const label = this.#print(key)
    this.#labels.set(key, label)
    return label
  }
}

function shape(keys: readonly string[]): Shape {
  return { keys, next: new Map(), sorted: undefined }
}
