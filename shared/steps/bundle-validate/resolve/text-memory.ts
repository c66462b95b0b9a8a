import { type ConfigPath, placeOf, type Value } from '../config/value.ts'
import type { Reference } from './target.ts'

interface Seen {
  readonly path: ConfigPath
  readonly references: Reference[]
}

/**
 * What was found out about texts, for the next resource or target that has the same one: most texts of a bundle stand
 * at the same path in every target, and thousands of jobs say the same.
 */
export class TextMemory {
  readonly #seen = new Map<Value, Seen>()

  /** The path to the part, the same one as before if the text stood there before. */
  pathOf(text: Value, above: ConfigPath, part: string | number): ConfigPath {
    const before = this.#seen.get(text)?.path
    if (before !== undefined && before.length === above.length + 1 && before.at(-1) === part) {
      if (above.every((step, index) => step === before[index])) return before
    }
    const path = [...above, part]
    if (before === undefined) this.#seen.set(text, { path, references: [] })
    return path
  }

  /** @param path as {@link pathOf} gave it. */
  reference(text: Value, path: ConfigPath, reference: string, resolved: boolean): Reference {
    const seen = this.#seen.get(text)
    const shared = seen?.path === path ? seen.references : undefined
    const known = shared?.find((one) => one.text === reference && one.resolved === resolved)
    if (known !== undefined) return known
    const made: Reference = { text: reference, path, at: placeOf(text), resolved }
    shared?.push(made)
    return made
  }
}
