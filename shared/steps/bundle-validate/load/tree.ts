import type { Folder } from './folder.ts'

/** Names that are read for patterns, all patterns together: a bundle beside a large tree stays fast. */
const MAX_ENTRIES = 10_000
/** Names times patterns, for the same reason: about a tenth of a second. */
const MAX_COMPARISONS = 2_000_000
/** What the Databricks CLI itself never synchronises. */
export const NEVER_ENTERED = new Set(['.git', '.databricks'])

/** A folder that remembers what it was asked, and stops answering when it has named too much. */
export class Tree {
  readonly #folder: Folder
  readonly #names = new Map<string, readonly string[]>()
  readonly #directories = new Map<string, boolean>()
  #left = MAX_ENTRIES
  #comparisons = MAX_COMPARISONS

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

  /** Whether so many comparisons may still be made. */
  spend(comparisons: number): boolean {
    this.#comparisons -= comparisons
    return this.#comparisons >= 0
  }

  async isDirectory(path: string): Promise<boolean> {
    const known = this.#directories.get(path)
    if (known !== undefined) return known
    const is = (await this.#folder.look(path))?.kind === 'directory'
    this.#directories.set(path, is)
    return is
  }
}

export function join(directory: string, name: string): string {
  return directory === '' || directory === '.' ? name : `${directory}/${name}`
}
