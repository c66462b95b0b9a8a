import type { Folder, FolderEntry } from './folder.ts'

/** Names that are read for patterns, all patterns together: a bundle beside a large tree stays fast. */
const MAX_ENTRIES = 10_000
/** Characters of names times those of patterns, for the same reason: one or two seconds at worst, nearly always a tenth. */
const MAX_STEPS = 400_000_000
/** What the Databricks CLI itself never synchronises. */
export const NEVER_ENTERED = new Set(['.git', '.databricks'])

/** A folder that remembers what it was asked, and stops answering when it has named too much. */
export class Tree {
  readonly #folder: Folder
  readonly #names = new Map<string, readonly string[]>()
  readonly #kinds = new Map<string, FolderEntry['kind'] | undefined>()
  #left = MAX_ENTRIES
  #steps = MAX_STEPS

  constructor(folder: Folder) {
    this.#folder = folder
  }

  /** `undefined`: the budget is spent. */
  async names(directory: string): Promise<readonly string[] | undefined> {
    const known = this.#names.get(directory)
    if (known !== undefined) return known
    const names = await this.#folder.list(directory)
    if (names.length > this.#left) return undefined
    this.#left -= names.length
    this.#names.set(directory, names)
    return names
  }

  /** Whether a path may still be compared with patterns of this weight. */
  spend(path: string, weight: number): boolean {
    this.#steps -= (path.length + 1) * weight
    return this.#steps >= 0
  }

  /** What lies there; `undefined`: nothing. */
  async kindOf(path: string): Promise<FolderEntry['kind'] | undefined> {
    if (this.#kinds.has(path)) return this.#kinds.get(path)
    const kind = (await this.#folder.look(path))?.kind
    this.#kinds.set(path, kind)
    return kind
  }
}

export function join(directory: string, name: string): string {
  return directory === '' || directory === '.' ? name : `${directory}/${name}`
}
