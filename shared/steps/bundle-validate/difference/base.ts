import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { StepError, type StepHost } from '../../../kernel/index.ts'
import { checkRef, findCommit, isHead, mayBeRef } from '../../../programs/git/ref.ts'
import { repositoryOf } from '../../../programs/git/repository.ts'
import { bundleErrors } from '../errors.ts'
import { diskFolder } from '../load/disk.ts'
import type { Folder } from '../load/folder.ts'
import { ROOT_FILES } from '../load/root-file.ts'
import { differenceErrors } from './errors.ts'
import { gitFolder } from './git-folder.ts'

/**
 * The bundle as it was: a directory of the workspace that holds one, or a git ref, which is read without checking it out. What
 * is both, or may be, is an error: a change could bring a directory that is called like the ref which it is to be compared with.
 * `undefined`: the bundle is not in that commit, so all of it is new.
 * @param directory the bundle's directory, relative to the workspace
 * @throws StepError when there is neither, or both, or git cannot read it
 */
export async function openBase(
  base: string,
  directory: string,
  host: Pick<StepHost, 'exec' | 'env' | 'facts'>,
): Promise<Folder | undefined> {
  const own = await bundleIn(host.facts.workspace, base)
  // A directory by its looks: no ref starts with a dot or a slash.
  const isPath = /^[./]/.test(base)
  if (isPath && own === undefined) throw notFound(base, NO_DIRECTORY, NAME_A_DIRECTORY)
  if (own !== undefined && (isPath || !mayBeRef(base))) return own
  checkRef(base, 'base')
  const found = await commitIn(directory, base, host).catch((error: unknown) => {
    // Where there is no git, nobody means a ref.
    if (own !== undefined && isGitMissing(error)) return { missing: 'repository' } as const
    throw error
  })
  if ('missing' in found) {
    if (own === undefined || isHead(base)) throw notFound(base, MISSING[found.missing])
    if (found.missing === 'history') throw ambiguous(base, 'may be a git ref, of which this checkout has no history')
    return own
  }
  if (own !== undefined) throw ambiguous(base, 'is a git ref')
  const folder = await gitFolder(found.git, found.commit, await found.path(), directory)
  if ((await folder.look(''))?.kind === 'outside') throw notFound(base, ELSEWHERE, NAME_A_DIRECTORY)
  return (await rootFilesIn(folder)) > 0 ? folder : undefined
}

async function commitIn(directory: string, ref: string, host: Pick<StepHost, 'exec' | 'env' | 'facts'>) {
  const { baseRef, pullRequest, commit } = host.facts
  const repository = await repositoryOf(directory, host)
  if (baseRef !== undefined && pullRequest !== undefined && isHead(ref)) {
    // The merge commit of a pull request has the branch that it goes to before it; its own head has what it did itself.
    const head = await findCommit('HEAD', repository.git)
    if ('commit' in head && head.commit === commit) throw notFound(ref, OWN_HEAD, NAME_A_BRANCH)
  }
  return { ...repository, ...(await findCommit(ref, repository.git)) }
}

/** A directory of the workspace, if it holds a bundle. */
async function bundleIn(workspace: string, base: string): Promise<Folder | undefined> {
  const isDirectory = await stat(resolve(workspace, base)).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isDirectory) return undefined
  const folder = await insideOf(workspace, base)
  return (await rootFilesIn(folder)) > 0 ? folder : undefined
}

function isGitMissing(error: unknown): boolean {
  return error instanceof StepError && error.cause instanceof StepError && error.cause.code === 'PROGRAM_NOT_FOUND'
}

async function insideOf(workspace: string, base: string): Promise<Folder> {
  return diskFolder(workspace, base).catch((error: unknown) => {
    const outside = error instanceof StepError && error.kind === bundleErrors.BUNDLE_OUTSIDE
    throw outside ? notFound(base, 'The directory lies outside the workspace.', NAME_A_DIRECTORY) : error
  })
}

async function rootFilesIn(folder: Folder): Promise<number> {
  const found = await Promise.all(ROOT_FILES.map((file) => folder.look(file)))
  return found.filter((entry) => entry !== undefined).length
}

const MISSING = {
  repository: 'It is no directory of the workspace that holds a bundle, and the bundle lies in no git repository.',
  history:
    'It is neither a directory of the workspace that holds a bundle nor a ref of this repository, of which only the last commits are here.',
  ref: 'It is neither a directory of the workspace that holds a bundle nor a ref of this repository.',
} as const

const OWN_HEAD =
  'HEAD is the last commit of the pull request, so the commits before it are of the same change, and its removals may be in them.'
const NAME_A_BRANCH =
  'Check out the merge commit, as CI systems do where no "ref" is stated, or name the branch as origin/main.'
const ELSEWHERE =
  'There, the bundle lies in a submodule or behind a link out of the repository, which has no files of it.'
const NO_DIRECTORY = 'There is no such directory, or it holds no bundle.'
const NAME_A_DIRECTORY = 'Name a directory of the workspace that holds the bundle as it was, or a git ref.'
const FETCH_MORE =
  'Check out with "fetch-depth: 0" (GitHub Actions) or "fetchDepth: 0" (Azure Pipelines), and name a branch as origin/main.'

function notFound(base: string, why: string, hint = FETCH_MORE): StepError {
  const message = `The base ${JSON.stringify(base)} was not found. ${why}`
  return new StepError(differenceErrors.BASE_NOT_FOUND, message, { hint })
}

function ambiguous(base: string, why: string): StepError {
  const message = `The base ${JSON.stringify(base)} ${why}, and is a directory of the workspace that holds a bundle.`
  const hint = `Write "./${base}" for the directory. If the ref is meant, rename the directory, and check out the whole history.`
  return new StepError(differenceErrors.BASE_NOT_FOUND, message, { hint })
}
