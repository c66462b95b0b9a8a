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

/** Of all `.gitignore` together: that of a large repository has some 10 KB. */
const MAX_IGNORE_BYTES = 1024 * 1024
/** To the Databricks CLI (1.12.1) a byte order mark is a character of the first pattern. */
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true })
/** Deeper than any tree that people make; a link to its own parent would go on for ever. */
const MAX_DEPTH = 60

/** Looks for what is uploaded. What all targets ask for together has to end: they share what was seen, and the budget. */
export class SyncedSearch {
  readonly #folder: Folder
  readonly #signal: AbortSignal | undefined
  readonly #tree: Tree
  /** By the directory that the outermost file belongs to. */
  readonly #ignored = new Map<string, IgnoredFiles>()

  constructor(folder: Folder, signal?: AbortSignal) {
    this.#folder = folder
    this.#signal = signal
    this.#tree = new Tree(folder)
  }

  /**
   * Whether there is any file that a deployment uploads, as the Databricks CLI (1.12.1) chooses them: what no `.gitignore`
   * and no `.git/info/exclude` of the repository ignores, and what is included, without what is excluded. `undefined`:
   * nobody can say, for something lies outside of the workspace, there is too much to look through, or a pattern is unclear.
   */
  async finds({ root, paths, include, exclude }: SyncedFiles): Promise<boolean | undefined> {
    const top = inWorkspace(this.#folder.prefix, root)
    const excluded = ignoreRules(exclude)
    const included = ignoreRules(include)
    if (top === undefined || excluded === undefined || included === undefined) return undefined
    try {
      const ignored = await this.#ignoredFrom(top)
      const isLeft = (file: string) => !excluded.ignores(belowOf(top, file), false)
      const uploaded: Wanted = {
        weight: () => ignored.weight + excluded.weight,
        enters: async (directory) => !(await ignored.ignores(directory, true)),
        takes: async (file) => isLeft(file) && !(await ignored.ignores(file, false)),
        seen: new Set(),
      }
      for (const path of paths) {
        const start = inWorkspace(this.#folder.prefix, path)
        if (start === undefined || (await this.#kindOf(start)) === undefined) return undefined
        if (await this.#find(start, uploaded)) return true
      }
      return (
        include.length > 0 &&
        (await this.#find(top, {
          weight: () => included.weight + excluded.weight,
          enters: async () => true,
          takes: async (file) => isLeft(file) && included.ignores(belowOf(top, file), false),
          seen: new Set(),
        }))
      )
    } catch (error) {
      if (error instanceof Undecided) return undefined
      throw error
    }
  }

  async #ignoredFrom(syncRoot: string): Promise<IgnoredFiles> {
    const top = await this.#repositoryOf(syncRoot)
    const known = this.#ignored.get(top) ?? new IgnoredFiles(this.#folder, top)
    this.#ignored.set(top, known)
    return known
  }

  /** The repository of a directory, or the directory itself where it is in none. */
  async #repositoryOf(syncRoot: string): Promise<string> {
    for (let directory = syncRoot; ; directory = parentOf(directory)) {
      if ((await this.#kindOf(join(directory, '.git'))) !== undefined) return directory
      if (directory === '') return syncRoot
    }
  }

  /** Of a path relative to the workspace, as all that follow. */
  async #kindOf(path: string): Promise<string | undefined> {
    return await this.#tree.kindOf(fromFolder(this.#folder, path))
  }

  /** Whether there is a file that is taken. @throws Undecided */
  async #find(path: string, wanted: Wanted): Promise<boolean> {
    this.#signal?.throwIfAborted()
    if (wanted.seen.has(path)) return false
    wanted.seen.add(path)
    if (!this.#tree.spend(path, wanted.weight())) throw new Undecided()
    const kind = await this.#kindOf(path)
    if (kind === 'file') return await wanted.takes(path)
    if (kind !== 'directory' || !(await wanted.enters(path))) return false
    const names = await this.#tree.names(fromFolder(this.#folder, path))
    if (names === undefined || path.split('/').length > MAX_DEPTH) throw new Undecided()
    for (const name of names) {
      if (!NEVER_ENTERED.has(name) && (await this.#find(join(path, name), wanted))) return true
    }
    return false
  }
}

/** Nobody can say. */
class Undecided extends Error {}

/** Paths are relative to the workspace. */
interface Wanted {
  /** Of the patterns that a path is compared with, as far as they are known. */
  weight(): number
  enters(directory: string): Promise<boolean>
  takes(file: string): Promise<boolean>
  /** What was looked through holds nothing: several paths may lead to it. */
  readonly seen: Set<string>
}

/** What Git ignores below a directory. */
class IgnoredFiles {
  readonly #folder: Folder
  readonly #top: string
  readonly #rules = new Map<string, readonly IgnoreRules[]>()
  #bytesLeft = MAX_IGNORE_BYTES
  /** Of all files that were read. */
  weight = 0

  constructor(folder: Folder, top: string) {
    this.#folder = folder
    this.#top = top
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
        if (rules.ignores(below, false) || (isDirectory && rules.ignores(below, true))) return true
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
    if (entry.kind !== 'file' || entry.bytes > this.#bytesLeft) throw new Undecided()
    const bytes = await this.#folder.read(path, this.#bytesLeft)
    this.#bytesLeft -= bytes.length
    const rules = ignoreRules(UTF_8.decode(bytes).split('\n'))
    if (rules === undefined) throw new Undecided()
    this.weight += rules.weight
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
