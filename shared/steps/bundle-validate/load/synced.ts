import { posix } from 'node:path'
import type { Folder } from './folder.ts'
import { type IgnoreRules, ignoreRules } from './ignore.ts'
import { inWorkspace } from './path.ts'
import { join, NEVER_ENTERED, Tree } from './tree.ts'

/** What a deployment uploads. Paths are relative to the bundle's folder, patterns to the directory that is synchronised. */
export interface SyncedFiles {
  /** The directory that is synchronised. */
  readonly root: string
  readonly paths: readonly string[]
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** A `.gitignore` of a large repository has some 10 KB. */
const MAX_IGNORE_BYTES = 256 * 1024

/**
 * Whether there is any file that a deployment uploads, as the Databricks CLI (1.10.0) chooses them: what no `.gitignore`
 * and no `.git/info/exclude` of the repository ignores, and what is included, without what is excluded. `undefined`: nobody
 * can say, for something lies outside of the workspace, there is too much to look through, or a pattern is unclear.
 */
export async function anySynced(
  folder: Folder,
  { root, paths, include, exclude }: SyncedFiles,
  signal?: AbortSignal,
): Promise<boolean | undefined> {
  const top = inWorkspace(folder.prefix, root)
  const excluded = ignoreRules(exclude)
  const included = ignoreRules(include)
  if (top === undefined || excluded === undefined || included === undefined) return undefined
  const ignored = await IgnoredFiles.of(folder, top)
  const search = new Search(folder, () => ignored.lines + include.length + exclude.length, signal)
  const isLeft = (file: string) => !excluded(belowOf(top, file), false)
  try {
    for (const path of paths) {
      const start = inWorkspace(folder.prefix, path)
      if (start === undefined || (await search.kindOf(start)) === undefined) return undefined
      const enters = async (directory: string) => !(await ignored.ignores(directory, true))
      const takes = async (file: string) => isLeft(file) && !(await ignored.ignores(file, false))
      if (await search.find(start, enters, takes)) return true
    }
    const takes = async (file: string) => isLeft(file) && included(belowOf(top, file), false)
    return include.length > 0 && (await search.find(top, async () => true, takes))
  } catch (error) {
    if (error instanceof Undecided) return undefined
    throw error
  }
}

/** Nobody can say. */
class Undecided extends Error {}

/** Walks over directories of the workspace; paths are relative to it. */
class Search {
  readonly #tree: Tree
  readonly #folder: Folder
  readonly #rules: () => number
  readonly #signal: AbortSignal | undefined

  /** @param rules how many a name is compared with */
  constructor(folder: Folder, rules: () => number, signal: AbortSignal | undefined) {
    this.#tree = new Tree(folder)
    this.#folder = folder
    this.#rules = rules
    this.#signal = signal
  }

  async kindOf(path: string): Promise<string | undefined> {
    return (await this.#folder.look(fromFolder(this.#folder, path)))?.kind
  }

  /** Whether there is a file that is taken. @throws Undecided */
  async find(
    path: string,
    enters: (directory: string) => Promise<boolean>,
    takes: (file: string) => Promise<boolean>,
  ): Promise<boolean> {
    this.#signal?.throwIfAborted()
    if (!this.#tree.spend(this.#rules())) throw new Undecided()
    const kind = await this.kindOf(path)
    if (kind === 'file') return await takes(path)
    if (kind !== 'directory' || !(await enters(path))) return false
    const names = await this.#tree.names(fromFolder(this.#folder, path))
    if (names === undefined || path.split('/').length > MAX_DEPTH) throw new Undecided()
    for (const name of names) {
      if (!NEVER_ENTERED.has(name) && (await this.find(join(path, name), enters, takes))) return true
    }
    return false
  }
}

/** Deeper than any tree that people make; a link to its own parent would go on for ever. */
const MAX_DEPTH = 60

/** What Git ignores in the repository of a directory, or below that directory where it is in none. */
class IgnoredFiles {
  readonly #folder: Folder
  readonly #top: string
  readonly #rules = new Map<string, readonly IgnoreRules[]>()
  /** Of all files that were read. */
  lines = 0

  private constructor(folder: Folder, top: string) {
    this.#folder = folder
    this.#top = top
  }

  static async of(folder: Folder, syncRoot: string): Promise<IgnoredFiles> {
    for (let directory = syncRoot; ; directory = parentOf(directory)) {
      if ((await folder.look(fromFolder(folder, join(directory, '.git')))) !== undefined)
        return new IgnoredFiles(folder, directory)
      if (directory === '') return new IgnoredFiles(folder, syncRoot)
    }
  }

  /** Whether one of the directories above says so. @throws Undecided */
  async ignores(path: string, isDirectory: boolean): Promise<boolean> {
    if (path === this.#top) return false
    const names = belowOf(this.#top, path).split('/')
    for (let depth = 0; depth < names.length; depth++) {
      const directory = [this.#top, ...names.slice(0, depth)].filter((name) => name !== '').join('/')
      const below = names.slice(depth).join('/')
      for (const rules of await this.#rulesOf(directory)) {
        // A directory is asked about as a file first: what is taken back for directories alone, "!src/", comes too late.
        if (rules(below, false) || (isDirectory && rules(below, true))) return true
      }
    }
    return false
  }

  async #rulesOf(directory: string): Promise<readonly IgnoreRules[]> {
    const known = this.#rules.get(directory)
    if (known !== undefined) return known
    const files = ['.gitignore', ...(directory === this.#top ? ['.git/info/exclude'] : [])]
    const rules: IgnoreRules[] = []
    for (const file of files) {
      const found = await this.#read(fromFolder(this.#folder, join(directory, file)))
      if (found !== undefined) rules.push(found)
    }
    this.#rules.set(directory, rules)
    return rules
  }

  async #read(path: string): Promise<IgnoreRules | undefined> {
    const entry = await this.#folder.look(path)
    if (entry === undefined) return undefined
    if (entry.kind !== 'file' || entry.bytes > MAX_IGNORE_BYTES) throw new Undecided()
    const bytes = await this.#folder.read(path, MAX_IGNORE_BYTES)
    const lines = new TextDecoder().decode(bytes).split('\n')
    this.lines += lines.length
    const rules = ignoreRules(lines)
    if (rules === undefined) throw new Undecided()
    return rules
  }
}

function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

/** A path of the workspace as it is called in one of its directories above it. */
function belowOf(directory: string, path: string): string {
  return directory === '' ? path : path.slice(directory.length + 1)
}

/** A path of the workspace relative to the bundle's folder. */
function fromFolder({ prefix }: Folder, path: string): string {
  return posix.relative(posix.join('/', prefix), posix.join('/', path))
}
