import type { Keys } from '../config/keys.ts'

/** How the keys of maps are printed, in code-unit order. Each set of keys is sorted and written once. */
export class KeyLabels {
  readonly #known = new Map<Keys, readonly string[]>()
  readonly #print: (key: string, isFirst: boolean) => string

  constructor(print: (key: string, isFirst: boolean) => string) {
    this.#print = print
  }

  /** In the order of {@link Keys.sorted}. */
  of(keys: Keys): readonly string[] {
    const known = this.#known.get(keys)
    if (known !== undefined) return known
    const labels = keys.sorted().map((index, at) => this.#print(keys.names[index] ?? '', at === 0))
    this.#known.set(keys, labels)
    return labels
  }
}
