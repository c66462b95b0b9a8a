import { createHash } from 'node:crypto'
import type { Git } from './git.ts'

/** A file as a commit has it. */
export interface Blob {
  /** `100644`, {@link LINK} for a symbolic link, {@link SUBMODULE} for a submodule. */
  readonly mode: string
  readonly oid: string
  readonly bytes: number
}

export const LINK = '120000'
export const SUBMODULE = '160000'

/** What `git ls-tree -r -l -z` lists: `<mode> <type> <object> <size>\t<path>\0`; a submodule has `-` for its size. */
export function parseListing(listing: string): Map<string, Blob> {
  const blobs = new Map<string, Blob>()
  for (const line of listing.split('\0')) {
    const tab = line.indexOf('\t')
    const [mode = '', , oid = '', bytes = ''] = line.slice(0, tab).split(/ +/)
    if (tab !== -1) blobs.set(line.slice(tab + 1), { mode, oid, bytes: Number(bytes) || 0 })
  }
  return blobs
}

/** @throws Error when it is no text, so that what git printed lost a byte; the message says why */
export async function readBlob(git: Git, { oid }: Blob): Promise<Uint8Array> {
  const content = Buffer.from(await git.read(['cat-file', 'blob', oid]), 'utf8')
  if (oidOf(content, oid) !== oid) throw new Error('it is not valid UTF-8')
  return content
}

/** The name that git gives a content, by the algorithm that the repository uses. */
export function oidOf(content: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${content.byteLength}\0`).update(content).digest('hex')
}
