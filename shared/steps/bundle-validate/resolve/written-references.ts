import { type ConfigPath, type MapValue, placeOf, type Value } from '../config/value.ts'
import type { References } from './references.ts'
import type { Reference } from './target.ts'
import { parseText, type ReferringText } from './tokens.ts'

/**
 * The references that stand in a configuration. Thousands of jobs write the same few: what is kept is their texts, and
 * where they stand is looked up for those that somebody has something to say about.
 */
export interface WrittenReferences {
  /** Those that somewhere no value took the place of. */
  readonly open: ReadonlySet<string>
  /** Wherever a wanted one stands, in the order written; below one key of the configuration, or anywhere. */
  where(wanted: (text: string) => boolean, section?: string): readonly Reference[]
}

export const NO_REFERENCES: WrittenReferences = { open: new Set(), where: () => [] }

/** Gathers references while they are resolved. */
export class ReferenceCollector implements WrittenReferences {
  readonly open = new Set<string>()
  readonly #config: MapValue
  readonly #isWritten: (path: ConfigPath) => boolean
  readonly #references: References
  readonly #texts = new Set<string>()

  /**
   * @param isWritten whether a text at the path counts: paths that the resolver itself completes are written by nobody
   * @param references what each of them stands for
   */
  constructor(config: MapValue, isWritten: (path: ConfigPath) => boolean, references: References) {
    this.#config = config
    this.#isWritten = isWritten
    this.#references = references
  }

  /** A text that refers to something stands at the path, which may change afterwards. */
  meet({ references }: ReferringText, path: ConfigPath): void {
    if (isAssigned(path) || !this.#isWritten(path)) return
    const secret = isSecret(path)
    for (const reference of references) {
      this.#texts.add(reference)
      if (secret || !this.#isResolved(reference)) this.open.add(reference)
    }
  }

  where(wanted: (text: string) => boolean, section?: string): readonly Reference[] {
    const texts = new Set([...this.#texts].filter(wanted))
    const found: Reference[] = []
    if (texts.size === 0) return found
    const path: (string | number)[] = []
    const visit = (value: Value, part: string | number): void => {
      if (value.kind !== 'text' && value.kind !== 'list' && value.kind !== 'map') return
      if (value.kind === 'map' && value.entries.isPlain) return
      path.push(part)
      if (value.kind === 'text') this.#find(value, path, texts, found)
      else if (value.kind === 'list') for (const [index, item] of value.items.entries()) visit(item, index)
      else for (const [key, entry] of value.entries) visit(entry.value, key)
      path.pop()
    }
    for (const [key, { value }] of this.#config.entries) if (section === undefined || key === section) visit(value, key)
    return found
  }

  #isResolved(reference: string): boolean {
    return this.#references.resolve(reference).kind === 'value'
  }

  #find(text: Value & { kind: 'text' }, path: ConfigPath, wanted: ReadonlySet<string>, found: Reference[]): void {
    const parsed = parseText(text.value)
    if (parsed === undefined || isVerbatim(path) || isAssigned(path) || !this.#isWritten(path)) return
    const secret = isSecret(path)
    for (const reference of parsed.references) {
      if (!wanted.has(reference)) continue
      const resolved = !secret && this.#isResolved(reference)
      found.push({ text: reference, path: [...path], at: placeOf(text), resolved })
    }
  }
}

/** Scripts are for the shell, whose own variables look alike. */
export function isVerbatim(path: ConfigPath): boolean {
  return path[0] === 'scripts' && path[2] === 'content'
}

/** What a secret holds is for the deployment to know, and for no report. */
export function isSecret(path: ConfigPath): boolean {
  return path[0] === 'resources' && path[1] === 'secrets' && path[3] === 'value'
}

/** What a variable was given stands where it came from, too. */
function isAssigned(path: ConfigPath): boolean {
  return path[0] === 'variables' && path[2] === 'value'
}
