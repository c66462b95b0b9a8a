import { realpath } from 'node:fs/promises'
import { posix, resolve, sep } from 'node:path'
import { messageOf, StepError, type StepHost } from '../../../kernel/index.ts'
import { LINK, parseListing, readBlob } from '../../../programs/git/blob.ts'
import { type Git, gitIn } from '../../../programs/git/git.ts'
import { checkRef, findProtectedCommit } from '../../../programs/git/ref.ts'
import { modelGateErrors } from '../errors.ts'

export type GitHost = Pick<StepHost, 'exec' | 'env' | 'facts'>

/** A gate file as a commit has it. */
export interface CommittedFile {
  readonly bytes: Uint8Array
  /** As the user named it: `origin/main`. */
  readonly ref: string
  readonly commit: string
}

/**
 * The gate file of a git ref, whatever the workspace has: nobody can relax the gate that judges their own change. Nothing is
 * fetched or checked out.
 * @param file relative to the workspace, with `/`
 * @returns `undefined` where the commit has no such file
 * @throws StepError `GATE_REF_NOT_FOUND`, `GIT_REF_INVALID` or `GIT_UNREADABLE`; `GATE_NOT_FOUND` for a link
 */
export async function readCommitted(
  file: string,
  ref: string,
  host: GitHost,
): Promise<CommittedFile | { readonly absentIn: string }> {
  checkRef(ref, 'git ref of the gate file')
  if (/^(?:HEAD|@)(?:$|[\^~@])/.test(ref))
    throw noRef(ref, 'HEAD is what is being judged itself.', 'Name a protected branch, as main or origin/main.')
  const { git, path } = await repositoryOf(file, ref, host)
  const found = await findProtectedCommit(ref, git)
  if ('missing' in found) throw noRef(ref, MISSING[found.missing], CHECKOUT)
  const { commit } = found
  const listed = parseListing(await git.read(['ls-tree', '-l', '-z', '--full-tree', commit, '--', path])).get(path)
  if (listed === undefined) return { absentIn: commit }
  if (listed.mode === LINK || !listed.mode.startsWith('100'))
    throw unusable(file, ref, listed.mode === LINK ? 'it is a symbolic link there' : 'it is no file there')
  try {
    return { bytes: await readBlob(git, listed), ref, commit }
  } catch (error) {
    if (error instanceof StepError) throw error
    throw unusable(file, ref, messageOf(error))
  }
}

/**
 * The outermost repository on the way to the file: that of the workspace or, where several are checked out side by side,
 * that of one of its folders. Never one inside of it: a submodule is whatever the change says that it is.
 */
async function repositoryOf(
  file: string,
  ref: string,
  host: GitHost,
): Promise<{ readonly git: Git; readonly path: string }> {
  const workspace = await realpath(host.facts.workspace)
  const folders = file.split('/').slice(0, -1)
  if (file.startsWith('/') || /^[A-Za-z]:|\\/.test(file) || folders.includes('..'))
    throw noRef(ref, `The gate file ${file} lies outside the workspace.`, 'Name it with config, inside the repository.')
  for (let depth = 0; depth <= folders.length; depth++) {
    const directory = folders.slice(0, depth).join('/')
    const real = await realpath(resolve(workspace, directory)).catch(() => undefined)
    if (real === undefined || (real !== workspace && !real.startsWith(`${workspace}${sep}`))) break
    const git = gitIn(directory, host)
    const prefix = await git.ask(['rev-parse', '--show-prefix'])
    if (prefix === undefined && /dubious ownership/.test(git.complaint)) await git.read(['rev-parse', '--show-prefix'])
    if (prefix === undefined) continue
    const inFolder = file.slice(directory === '' ? 0 : directory.length + 1)
    return { git, path: posix.join(prefix.replace(/\r?\n$/, ''), posix.normalize(inFolder)) }
  }
  throw noRef(ref, MISSING.repository, CHECKOUT)
}

const MISSING = {
  repository: 'The gate file lies in no git repository.',
  history: 'Of this repository only the last commits are here.',
  ref: 'This repository has no such branch.',
} as const
const CHECKOUT =
  'Check out with "fetch-depth: 0" (GitHub Actions) or "fetchDepth: 0" (Azure Pipelines), and name a branch as main or origin/main, a tag as refs/tags/v1, a commit by its full hash.'

function noRef(ref: string, why: string, hint: string): StepError {
  return new StepError(
    modelGateErrors.GATE_REF_NOT_FOUND,
    `The gate file cannot be read from ${JSON.stringify(ref)}. ${why}`,
    {
      hint,
    },
  )
}

function unusable(file: string, ref: string, why: string): StepError {
  return new StepError(modelGateErrors.GATE_NOT_FOUND, `The gate file ${file} of ${ref} cannot be read: ${why}.`, {
    hint: 'Commit it there as a plain file.',
  })
}
