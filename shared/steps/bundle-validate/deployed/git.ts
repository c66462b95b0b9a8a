import { posix } from 'node:path'
import { isInRepository } from '../load/disk.ts'
import type { Folder } from '../load/folder.ts'
import { inWorkspace } from '../load/path.ts'
import { rootOf } from './sync-root.ts'

/** What the Git repository around a bundle says of it. A text is empty where it says nothing, absent where it cannot be read. */
export interface GitFacts {
  /** Empty when no branch is checked out, as on most build machines. */
  readonly actual_branch?: string
  readonly commit?: string
  readonly origin_url?: string
  /** Of the repository, absolute; absent without one. */
  readonly root?: string
  /** There is one above the workspace, where nothing is read. */
  readonly isAbove?: true
}

const NOTHING_SAID = { actual_branch: '', commit: '', origin_url: '' }
/** No file of Git's own that is read here is longer. */
const MAX_BYTES = 1024 * 1024

/**
 * Reads the files of Git in the workspace, as the Databricks CLI does: no program is run. A branch whose commit was
 * packed away has none for the CLI, and so it has none here.
 */
export async function readGit(folder: Folder): Promise<GitFacts> {
  const up = await repositoryAbove(folder)
  if (up === undefined) {
    const isAbove = folder.directory !== undefined && isInRepository(folder.directory)
    return isAbove ? { isAbove } : NOTHING_SAID
  }
  const root = posix.join(rootOf(folder), up)
  const text = (path: string) => textAt(folder, posix.join(up, path))
  const dirs = await directoriesOf(folder, up)
  if (dirs === undefined) return { root }
  const head = (await text(posix.join(dirs.own, 'HEAD')))?.trim() ?? ''
  const ref = /^ref: *(refs\/.+)$/.exec(head)?.[1]
  const commit = ref === undefined ? head : ((await text(posix.join(dirs.common, ref)))?.trim() ?? '')
  return {
    actual_branch: /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? '',
    commit: /^[0-9a-f]{40}$/i.test(commit) ? commit : '',
    origin_url: originIn((await text(posix.join(dirs.common, 'config'))) ?? ''),
    root,
  }
}

/** The way up from the bundle's folder to the nearest one that holds a `.git`. */
async function repositoryAbove(folder: Folder): Promise<string | undefined> {
  for (let up = ''; inWorkspace(folder.prefix, up) !== undefined; up = posix.join(up, '..')) {
    const entry = await folder.look(posix.join(up, '.git'))
    if (entry !== undefined && entry.kind !== 'outside') return up
  }
  return undefined
}

/** `.git` is a directory, or in a further worktree a file that says where it is; `undefined` outside the workspace. */
async function directoriesOf(folder: Folder, up: string): Promise<{ own: string; common: string } | undefined> {
  const entry = await folder.look(posix.join(up, '.git'))
  if (entry?.kind !== 'file') return { own: '.git', common: '.git' }
  const own = /^gitdir: (.+)$/m.exec((await textAt(folder, posix.join(up, '.git'))) ?? '')?.[1]?.trim()
  if (own === undefined || posix.isAbsolute(own) || inWorkspace(folder.prefix, posix.join(up, own)) === undefined) {
    return undefined
  }
  const common = (await textAt(folder, posix.join(up, own, 'commondir')))?.split('\n')[0]?.trim()
  return common === undefined || posix.isAbsolute(common) ? undefined : { own, common: posix.join(own, common) }
}

async function textAt(folder: Folder, path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await folder.read(path, MAX_BYTES))
  } catch {
    return undefined
  }
}

/** The address of the remote called `origin`, without the user and the password that may stand in it. */
function originIn(config: string): string {
  let section = ''
  let url = ''
  for (const line of config.split('\n').map((one) => one.trim())) {
    section = /^\[(.+)\]/.exec(line)?.[1]?.trim().toLowerCase() ?? section
    const [, value] = /^url\s*=(.*)$/i.exec(line) ?? []
    if (section === 'remote "origin"' && value !== undefined) url = value.trim().replace(/^"(.*)"$/, '$1')
  }
  // `scheme://user:word@host`, also with a `/` in the word, which should not stand there; `user:word@host:path`.
  return url
    .replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)(?:[^/]*@|[^/:@]+:(?![0-9]+(?:\/|$))[^@]*@)/, '$1')
    .replace(/^[^/:@]+:[^/@]*@/, '')
}
