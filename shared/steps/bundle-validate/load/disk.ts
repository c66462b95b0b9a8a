import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { byCodeUnit, StepError } from '../../../kernel/index.ts'
import { bundleErrors } from '../errors.ts'
import type { Folder, FolderEntry } from './folder.ts'

/**
 * The bundle's directory on the disk, and nothing outside the workspace: a symbolic link is followed as long as it stays
 * inside. `directory` is absolute or relative to the workspace.
 * @throws StepError when it lies outside.
 */
export async function diskFolder(workspace: string, directory: string): Promise<Folder> {
  const root = await realpath(workspace)
  const top = resolve(workspace, directory)
  const named = relative(resolve(workspace), top)
  const real = await realpath(top).catch(() => undefined)
  // A workspace that is itself reached by a link: what counts is where the directory is.
  const inside = named === '' || isBelow(named) ? named : real === undefined ? undefined : relative(root, real)
  if (inside === undefined || (inside !== '' && !isBelow(inside))) {
    throw new StepError(bundleErrors.BUNDLE_OUTSIDE, `The directory "${directory}" lies outside the workspace.`, {
      hint: 'Set the input "bundle" to a directory of the workspace.',
    })
  }
  return new DiskFolder(root, inside.split(sep).join('/'), top)
}

function isBelow(path: string): boolean {
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}

/**
 * A bundle has thousands of small files, and asking for one takes a few microseconds; a promise for each question takes
 * ten times as long. So they are asked for at once, and only directories are listed in the background.
 */
class DiskFolder implements Folder {
  readonly prefix: string
  readonly directory: string
  readonly #root: string
  /** Where each directory leads: hundreds of files lie in the same. */
  readonly #directories = new Map<string, Found | 'outside' | undefined>()

  constructor(root: string, prefix: string, directory: string) {
    this.#root = root
    this.prefix = prefix
    this.directory = directory
  }

  async look(path: string): Promise<FolderEntry | undefined> {
    const found = this.#find(path)
    if (found === undefined || found === 'outside') return found && { kind: found }
    const stats = found.stats ?? attempt(() => statSync(found.real, { throwIfNoEntry: false }))
    return stats === undefined ? undefined : entryOf(stats)
  }

  async list(path: string): Promise<readonly string[]> {
    const found = this.#find(path)
    if (found === undefined || found === 'outside') return []
    const names = await readdir(found.real).catch(() => [])
    return names.sort(byCodeUnit)
  }

  async read(path: string, limit: number): Promise<Uint8Array> {
    const found = this.#find(path)
    if (found === undefined) throw new Error('it does not exist')
    if (found === 'outside') throw new Error('it lies outside the workspace')
    return readUpTo(found.real, limit)
  }

  /** Where the path leads once all links are followed. A link that leads nowhere is `undefined`, too. */
  #find(path: string): Found | 'outside' | undefined {
    const slash = path.lastIndexOf('/') + 1
    const name = path.slice(slash)
    if (!PLAIN_NAME.test(name)) return this.#follow(path)
    const directory = this.#directory(path.slice(0, slash))
    if (directory === undefined) return undefined
    // What lies outside may lead back: by a link, or by the name of the workspace.
    if (directory === 'outside') return this.#follow(path)
    const real = directory.real + sep + name
    const stats = attempt(() => lstatSync(real, { throwIfNoEntry: false }))
    if (stats === undefined) return undefined
    return stats.isSymbolicLink() ? this.#follow(path) : { real, stats }
  }

  #directory(path: string): Found | 'outside' | undefined {
    const known = this.#directories.get(path)
    if (known !== undefined || this.#directories.has(path)) return known
    const found = this.#follow(path)
    this.#directories.set(path, found)
    return found
  }

  #follow(path: string): Found | 'outside' | undefined {
    // A zero byte is an error to the file system, but only a name that does not exist to us.
    if (path.includes('\0')) return undefined
    const full = join(this.#root, this.prefix, path)
    if (full !== this.#root && !isBelow(relative(this.#root, full))) return 'outside'
    const real = attempt(() => realpathSync.native(full))
    if (real === undefined) return undefined
    return real === this.#root || isBelow(relative(this.#root, real)) ? { real } : 'outside'
  }
}

/** The name of something in a directory, on every system; neither the directory itself nor the one above it. */
const PLAIN_NAME = /^(?!\.{1,2}$)[^\0\\:]+$/

/** Something that lies on the disk, behind all links. */
interface Found {
  readonly real: string
  /** Where nobody has looked yet, absent. */
  readonly stats?: Stats
}

function entryOf(found: Stats): FolderEntry {
  if (found.isFile()) return { kind: 'file', bytes: found.size }
  return { kind: found.isDirectory() ? 'directory' : 'other' }
}

/** Whether the directory, or one above it, also beyond the workspace, is that of a Git repository; nothing of it is read. */
export function isInRepository(directory: string): boolean {
  const above = dirname(directory)
  return existsSync(join(directory, '.git')) || (above !== directory && isInRepository(above))
}

/** So much is read of a file whatever size it says it has. */
const ALWAYS_READ = 4096

/** The beginning of a file, whatever kind of file it is. */
export function readUpTo(path: string, limit: number): Uint8Array {
  const file = openFile(path)
  try {
    // A file may say that it is empty and go on for ever, as those of /proc do.
    const size = limit <= ALWAYS_READ ? limit : Math.max(fstatSync(file).size, ALWAYS_READ) + 1
    const buffer = new Uint8Array(Math.min(limit, size))
    let filled = 0
    while (filled < buffer.length) {
      const bytesRead = readSync(file, buffer, filled, buffer.length - filled, filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return buffer.subarray(0, filled)
  } finally {
    closeSync(file)
  }
}

/** Does not wait for whoever may write to a named pipe. */
function openFile(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(code === 'EACCES' || code === 'EPERM' ? 'this user may not read it' : message)
  }
}

/** `undefined` when it fails. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
