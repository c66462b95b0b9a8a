import { posix } from 'node:path'
import { type Blob, LINK, oidOf, parseListing, readBlob, SUBMODULE } from '../../../programs/git/blob.ts'
import type { Git } from '../../../programs/git/git.ts'
import type { Folder, FolderEntry } from '../load/folder.ts'
import { inWorkspace } from '../load/path.ts'

/** As many links in a row as Linux follows. */
const MAX_LINKS = 40
/** Read together in one call of git: many small files, not a few large ones. */
const MAX_TOGETHER_BYTES = 16 * 1024 * 1024
const MAX_SMALL_BYTES = 1024 * 1024

/**
 * The files of a commit as a folder, without checking it out.
 * @param inRepository the bundle's directory, relative to the root of the repository
 * @param prefix the same, relative to the workspace
 */
export async function gitFolder(git: Git, commit: string, inRepository: string, prefix: string): Promise<Folder> {
  const listing = await git.read(['ls-tree', '-r', '-l', '-z', '--full-tree', commit])
  return new GitFolder(git, parseListing(listing), inRepository, prefix)
}

class GitFolder implements Folder {
  readonly prefix: string
  readonly #git: Git
  readonly #blobs: ReadonlyMap<string, Blob>
  readonly #directories = new Map<string, Set<string>>([['', new Set()]])
  readonly #inRepository: string
  readonly #contents = new Map<string, Promise<Uint8Array>>()
  #together: Promise<void> | undefined

  constructor(git: Git, blobs: ReadonlyMap<string, Blob>, inRepository: string, prefix: string) {
    this.#git = git
    this.#blobs = blobs
    this.#inRepository = inRepository
    this.prefix = prefix
    for (const path of blobs.keys()) {
      for (let inside = path; inside !== ''; ) {
        const [parent, name] = splitPath(inside)
        const known = this.#directories.get(parent)
        if (known?.has(name) === true) break
        this.#directories.set(parent, (known ?? new Set()).add(name))
        inside = parent
      }
    }
  }

  async look(path: string): Promise<FolderEntry | undefined> {
    const real = await this.#real(path)
    if (real === 'outside') return { kind: 'outside' }
    if (real === undefined) return undefined
    const blob = this.#blobs.get(real)
    if (blob === undefined) return { kind: 'directory' }
    return { kind: 'file', bytes: blob.bytes }
  }

  async list(path: string): Promise<readonly string[]> {
    const real = await this.#real(path)
    return real === undefined || real === 'outside' ? [] : [...(this.#directories.get(real) ?? [])].sort()
  }

  async read(path: string, limit: number): Promise<Uint8Array> {
    const real = await this.#real(path)
    if (real === 'outside') throw new Error('it lies outside the workspace')
    const blob = real === undefined ? undefined : this.#blobs.get(real)
    if (blob === undefined) throw new Error('it does not exist')
    if (blob.bytes > limit) throw new Error(`it has ${blob.bytes} bytes`)
    this.#together ??= this.#readTogether()
    await this.#together
    return await this.#content(blob)
  }

  /**
   * The path in the repository once all links are followed; `undefined` where there is nothing. What is in a submodule lies in
   * another repository: nobody can say here that it is not there.
   */
  async #real(path: string): Promise<string | 'outside' | undefined> {
    const asked = inWorkspace(this.#inRepository, path)
    if (asked === undefined || inWorkspace(this.prefix, path) === undefined) return 'outside'
    let rest = asked === '' ? [] : asked.split('/')
    let done = ''
    for (let links = 0; rest.length > 0; ) {
      const [part = '', ...others] = rest
      const at = posix.join(done, part)
      const blob = this.#blobs.get(at)
      if (blob?.mode === SUBMODULE) return 'outside'
      if (blob?.mode !== LINK) {
        if (blob === undefined && !this.#directories.has(at)) return undefined
        done = at
        rest = others
        continue
      }
      links += 1
      if (links > MAX_LINKS) return undefined
      const target = new TextDecoder().decode(await this.#content(blob))
      const led = target.startsWith('/') ? undefined : inWorkspace(done, [target, ...others].join('/'))
      if (led === undefined) return 'outside'
      done = ''
      rest = led === '' ? [] : led.split('/')
    }
    return done
  }

  #content(blob: Blob): Promise<Uint8Array> {
    const content = this.#contents.get(blob.oid) ?? readBlob(this.#git, blob)
    this.#contents.set(blob.oid, content)
    return content
  }

  /** All that a bundle is likely to be made of, in one call. What does not come out of it right is read by itself. */
  async #readTogether(): Promise<void> {
    const wanted: Blob[] = []
    let bytes = 0
    const below = this.#inRepository === '' ? '' : `${this.#inRepository}/`
    for (const [path, blob] of this.#blobs) {
      if (!path.startsWith(below) || !/\.(?:ya?ml|json)$/i.test(path)) continue
      if (blob.mode === SUBMODULE || blob.bytes > MAX_SMALL_BYTES) continue
      bytes += blob.bytes
      if (bytes > MAX_TOGETHER_BYTES) break
      wanted.push(blob)
    }
    if (wanted.length === 0) return
    const answer = await this.#git.ask(['cat-file', '--batch'], wanted.map(({ oid }) => `${oid}\n`).join(''))
    let rest = Buffer.from(answer ?? '', 'utf8')
    for (const blob of wanted) {
      const header = `${blob.oid} blob ${blob.bytes}\n`
      // After a file that is no text, nothing stands where it should; the hash says whether this is the right place.
      const from = rest.indexOf(header)
      if (from === -1) continue
      const start = from + header.length
      const content = rest.subarray(start, start + blob.bytes)
      if (oidOf(content, blob.oid) !== blob.oid) continue
      this.#contents.set(blob.oid, Promise.resolve(content))
      rest = rest.subarray(start + blob.bytes)
    }
  }
}

function splitPath(path: string): readonly [parent: string, name: string] {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)]
}
