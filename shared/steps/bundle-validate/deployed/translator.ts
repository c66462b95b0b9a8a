import { posix } from 'node:path'
import { textValue } from '../config/make.ts'
import { allFiles } from '../config/places.ts'
import { isTrue } from '../config/truth.ts'
import { textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { flaggedPath, isLocalLibrary } from '../paths/local-library.ts'
import { isLocal, pathFrom } from '../paths/relative.ts'
import { pathOf } from './globbed.ts'
import { inSyncRoot } from './sync-root.ts'
import { writtenAt } from './written-at.ts'

/** What becomes of a path that leads to the disk. */
export type Translation =
  /** Where a notebook lies in the workspace, whose import takes its extension away. */
  | 'notebook'
  /** Where a file or directory lies in the workspace. */
  | 'uploaded'
  /** The file itself, relative to the directory that is synchronised: the deployment uploads it elsewhere. */
  | 'local'
  /** The same, relative to the bundle's folder. */
  | 'own'
  /** A dependency of an environment: a file that is meant begins with a dot. */
  | 'dependency'

/** Puts the place in the workspace, or the way from the synchronised directory, for a path that a file of the bundle writes. */
export class Translator {
  readonly #bundle: Bundle
  readonly #inSyncRoot: (path: string) => string
  readonly #remoteRoot: string | undefined

  constructor(config: Value, bundle: Bundle) {
    this.#bundle = bundle
    this.#inSyncRoot = inSyncRoot(config, bundle)
    const isSnapshot = isTrue(valueAt(config, ['experimental', 'immutable_folder']))
    this.#remoteRoot = isSnapshot ? `\${workspace.snapshot_path}/files` : writtenAt(config, 'workspace', 'file_path')
  }

  /** The value with its path as the deployment writes it; the value itself where it leads elsewhere. */
  translated(value: Value, how: Translation): Value {
    if (how === 'dependency') return this.#dependency(value)
    const path = pathOf(value, this.#bundle)
    const made = path === undefined ? undefined : this.pathFor(path, how)
    return made === undefined ? value : textValue(made, value.places)
  }

  /** @param path relative to the bundle's folder */
  pathFor(path: string, how: Exclude<Translation, 'dependency'>): string | undefined {
    if (how === 'own') return path === '' ? '.' : path
    const local = this.#inSyncRoot(path)
    if (how === 'local') return local
    const remote = how === 'notebook' ? withoutExtension(local) : local
    return this.#remoteRoot === undefined ? undefined : posix.join(this.#remoteRoot, remote)
  }

  #dependency(value: Value): Value {
    const written = textOf(value)
    const file = allFiles(value.places).at(-1)
    if (written === undefined || file === undefined) return value
    const from = (path: string) => pathFrom(this.#bundle, { file }, path)
    const flagged = flaggedPath(written)
    if (flagged !== undefined) {
      if (!isLocal(flagged.path)) return value
      const remote = this.pathFor(from(flagged.path), 'uploaded')
      return remote === undefined ? value : textValue(`${flagged.flag} ${remote}`, value.places)
    }
    if (!isLocalLibrary(written) || !isLocal(written)) return value
    const path = from(written)
    // Without the directory before it, it may be the name of a package.
    if (!isLocalLibrary(path)) return textValue(path === '' ? '.' : path, value.places)
    const local = this.#inSyncRoot(path)
    return textValue(local.startsWith('.') ? local : `./${local}`, value.places)
  }
}

/** A design keeps its own: the workspace knows it by that. */
function withoutExtension(path: string): string {
  return path.endsWith('.designer.ipynb') ? path : path.replace(/\.[^./]*$/, '')
}
