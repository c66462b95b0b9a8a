import { posix } from 'node:path'
import type { Place } from '../../../kernel/index.ts'
import { remembered } from '../config/remembered.ts'
import { itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import type { Folder } from '../load/folder.ts'
import { withoutLastSlashes } from '../load/path.ts'

/** The directory of the file that a place is in, relative to the bundle's folder; `''` for the folder itself. */
export function directoryOf({ folder }: Pick<Bundle, 'folder'>, { file }: Pick<Place, 'file'>): string {
  const known = directories.get(folder) ?? new Map<string, string>()
  directories.set(folder, known)
  let directory = known.get(file)
  if (directory === undefined) {
    directory = posix.relative(rooted(folder.prefix), rooted(posix.dirname(file)))
    known.set(file, directory)
  }
  return directory
}

/** A large bundle has thousands of paths in each of a few hundred files. */
const directories = new WeakMap<Folder, Map<string, string>>()

/** A path as a file of the directory writes it, relative to the bundle's folder; `''` for the folder itself. */
export function inDirectory(directory: string, written: string): string {
  let known = joined.get(directory)
  if (known === undefined) {
    // So many directories are enough for a bundle; in a process that checks thousands of them, they would add up.
    if (joined.size >= MAX_DIRECTORIES) joined.clear()
    known = remembered((path) => joinPaths(directory, path))
    joined.set(directory, known)
  }
  return known(written)
}

/** By directory. The tasks of a job, and the jobs of a file, name the same files. */
const joined = new Map<string, (written: string) => string>()
const MAX_DIRECTORIES = 1000

function joinPaths(directory: string, written: string): string {
  const path = withoutLastSlashes(posix.join(directory, written))
  return path === '.' ? '' : path
}

/**
 * A path as the file that a place is in writes it, relative to the bundle's folder. That folder's own name is no way out
 * of it: in `ml/fraud`, `../fraud/a.py` is `a.py`.
 */
export function pathFrom(bundle: Pick<Bundle, 'folder'>, at: Pick<Place, 'file'>, written: string): string {
  return throughOwnName(bundle, inDirectory(directoryOf(bundle, at), written))
}

function throughOwnName({ folder }: Pick<Bundle, 'folder'>, path: string): string {
  return path.startsWith('../') ? withoutOwnName(folder.prefix.split('/'), path) : path
}

function withoutOwnName(own: readonly string[], path: string): string {
  const parts = path.split('/')
  let ups = stepsUp(path)
  let next = ups
  while (ups > 0 && next < parts.length && parts[next] === own[own.length - ups]) {
    ups--
    next++
  }
  return [...parts.slice(0, ups), ...parts.slice(next)].join('/')
}

/** Whether a path is on the disk beside the bundle: not in the workspace, not behind a URL. `~` is a name like others. */
export function isLocal(written: string): boolean {
  return written !== '' && !/^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:)/.test(written)
}

/**
 * The directory that is synchronised, as the steps up to it from the bundle's folder: `''`, `'..'`, `'../..'`.
 * It is the nearest one that holds the bundle and all of `sync.paths`, as they are written: `../fraud` leads up, even
 * where it leads back to the bundle.
 */
export function syncRootOf(config: Value, bundle: Bundle): string {
  const ups = itemsOf(valueAt(config, ['sync', 'paths'])).map((item) => {
    const written = textOf(item)
    const at = placeOf(item)
    return written === undefined || at === undefined ? 0 : stepsUp(inDirectory(directoryOf(bundle, at), written))
  })
  const most = ups.reduce((a, b) => Math.max(a, b), 0)
  return Array.from({ length: most }, () => '..').join('/')
}

/** A path that is relative to the directory that is synchronised, whichever file it stands in; the answer as of {@link pathFrom}. */
export function pathFromSyncRoot(config: Value, bundle: Bundle, written: string): string {
  return throughOwnName(bundle, inDirectory(syncRootOf(config, bundle), written))
}

/** Where a repository of Git would lie that holds the bundle, and not all that is synchronised. */
export function repositoriesBelow(config: Value, bundle: Bundle): readonly string[] {
  const root = syncRootOf(config, bundle)
  return root === '' ? [] : root.split('/').map((_, ups) => `${'../'.repeat(ups)}.git`)
}

/** Whether a path relative to the bundle's folder lies in the directory that is synchronised. */
export function isInside(syncRoot: string, path: string): boolean {
  return stepsUp(path) <= stepsUp(syncRoot)
}

function stepsUp(path: string): number {
  if (!path.startsWith('..')) return 0
  const parts = path.split('/')
  const first = parts.findIndex((part) => part !== '..')
  return first === -1 ? parts.length : first
}

function rooted(directory: string): string {
  return posix.join('/', directory)
}
