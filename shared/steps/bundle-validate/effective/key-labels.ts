import type { Keys } from '../config/keys.ts'

/** How the keys of maps are printed, in code-unit order. Each set of keys is sorted and written once. */
export class KeyLabels {
  readonly #labels = new Map<string, string>()
  readonly #known = new Map<Keys, readonly string[]>()
  readonly #print: (key: string) => string

  constructor(print: (key: string) => string) {
    this.#print = print
  }

  /** In the order of {@link Keys.sorted}. */
  of(keys: Keys): readonly string[] {
    const known = this.#known.get(keys)
    if (known !== undefined) return known
    const labels = keys.sorted().map((index) => this.#label(keys.names[index] ?? ''))
    this.#known.set(keys, labels)
    return labels
  }

  #label(key: string): string {
    const known = this.#labels.get(key)
    if (known !== undefined) return known
    const label = this.#print(key)
    this.#labels.set(key, label)
    return label
  }
}
