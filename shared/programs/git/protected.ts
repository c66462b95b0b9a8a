import { realpath } from 'node:fs/promises'
import { posix, resolve, sep } from 'node:path'
import { messageOf, StepError, type StepHost } from '../../kernel/index.ts'
import { type Blob, LINK, parseListing, readBlob } from './blob.ts'
import { gitErrors } from './errors.ts'
import { type Git, gitIn } from './git.ts'
import { checkRef, findProtectedCommit, isHead } from './ref.ts'

export type GitHost = Pick<StepHost, 'exec' | 'env' | 'facts'>

/** A file as a commit has it. */
export interface CommittedFile {
  readonly commit: string
  readonly bytes: Uint8Array
}

/** A commit that has no such file or, if there is a `why`, the end of a sentence on why it cannot be read. */
export interface NotCommitted {
  readonly commit: string
  readonly why?: string
}

/** A git ref that decides what is allowed, whatever the workspace says: nobody can relax the gate that judges their own change. */
export interface ProtectedRef {
  /**
   * The commit that counts for a file, whether or not it has it.
   * @param file relative to the workspace, with `/`
   * @throws StepError `CONFIG_REF_NOT_FOUND`, `GIT_REF_INVALID` or `GIT_UNREADABLE`
   */
  commitFor(file: string): Promise<string>
  /** The file there; the same errors. */
  read(file: string): Promise<CommittedFile | NotCommitted>
}

interface Repository {
  readonly git: Git
  readonly commit: string
  /** The directory that was asked about, from the root of the repository; empty, or with a `/` at its end. */
  readonly prefix: string
}

/** Reads a ref without fetching or checking out anything; what has been found out is kept. */
export function protectedRef(ref: string, host: GitHost): ProtectedRef {
  const known = new Map<string, Promise<Repository | undefined>>()
  const repositoryAt = (directory: string) => {
    const found = known.get(directory) ?? openRepository(directory, ref, host)
    known.set(directory, found)
    return found
  }

  /**
   * The outermost repository on the way to the file: that of the workspace or, where several are checked out side by side,
   * that of one of its folders. Never one inside of it: a submodule is whatever the change says that it is.
   */
  async function repositoryOf(file: string): Promise<Repository & { readonly path: string }> {
    const folders = file.split('/').slice(0, -1)
    if (file.startsWith('/') || /^[A-Za-z]:|\\/.test(file) || folders.includes('..'))
      throw noRef(ref, `The file ${file} lies outside the workspace.`, 'Name a file of the repository.')
    for (let depth = 0; depth <= folders.length; depth++) {
      const directory = folders.slice(0, depth).join('/')
      const repository = await repositoryAt(directory)
      if (repository === undefined) continue
      const inFolder = file.slice(directory === '' ? 0 : directory.length + 1)
      return { ...repository, path: posix.join(repository.prefix, posix.normalize(inFolder)) }
    }
    throw noRef(ref, MISSING.repository, CHECKOUT)
  }

  return {
    commitFor: async (file) => (await repositoryOf(file)).commit,
    async read(file) {
      const { git, commit, path } = await repositoryOf(file)
      const listing = await git.read(['ls-tree', '-l', '-z', '--full-tree', commit, '--', path])
      const blob = parseListing(listing).get(path)
      return blob === undefined ? { commit } : { commit, ...(await contentOf(git, blob)) }
    },
  }
}

async function openRepository(directory: string, ref: string, host: GitHost): Promise<Repository | undefined> {
  checkRef(ref, 'config-ref')
  if (isHead(ref))
    throw noRef(ref, 'HEAD is what is being judged itself.', 'Name a protected branch, as main or origin/main.')
  const workspace = await realpath(host.facts.workspace)
  const real = await realpath(resolve(workspace, directory)).catch(() => undefined)
  if (real === undefined || (real !== workspace && !real.startsWith(`${workspace}${sep}`))) return undefined
  const git = gitIn(directory, host)
  const prefix = await git.ask(['rev-parse', '--show-prefix'])
  if (prefix === undefined && /dubious ownership/.test(git.complaint)) await git.read(['rev-parse', '--show-prefix'])
  if (prefix === undefined) return undefined
  const found = await findProtectedCommit(ref, git)
  if ('missing' in found) throw noRef(ref, MISSING[found.missing], CHECKOUT)
  return { git, commit: found.commit, prefix: prefix.replace(/\r?\n$/, '') }
}

async function contentOf(git: Git, blob: Blob): Promise<Pick<CommittedFile, 'bytes'> | { readonly why: string }> {
  if (blob.mode === LINK) return { why: 'it is a symbolic link there' }
  if (!blob.mode.startsWith('100')) return { why: 'it is no file there' }
  try {
    return { bytes: await readBlob(git, blob) }
  } catch (error) {
    if (error instanceof StepError) throw error
    return { why: messageOf(error) }
  }
}

const MISSING = {
  repository: 'The workspace is no checkout of a git repository.',
  history: 'Of this repository only the last commits are here.',
  ref: 'This repository has no such branch.',
} as const
const CHECKOUT =
  'Check out with "fetch-depth: 0" (GitHub Actions) or "fetchDepth: 0" (Azure Pipelines), and name a branch as main or origin/main, a tag as refs/tags/v1, a commit by its full hash.'

function noRef(ref: string, why: string, hint: string): StepError {
  return new StepError(gitErrors.CONFIG_REF_NOT_FOUND, `Nothing can be read from ${JSON.stringify(ref)}. ${why}`, {
    hint,
  })
}

/** Whether two files have the same lines; a checkout on Windows may end them otherwise. */
export function sameLines(one: Uint8Array, other: Uint8Array): boolean {
  const [a, b] = [one, other].map((bytes) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'))
  return a === b
}
