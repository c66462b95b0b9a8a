import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { StepError, type StepHost } from '../../../kernel/index.ts'
import { diskFolder } from '../load/disk.ts'
import type { Folder } from '../load/folder.ts'
import { ROOT_FILES } from '../load/root-file.ts'
import { differenceErrors } from './errors.ts'
import { type Git, gitIn, unreadable } from './git.ts'
import { gitFolder } from './git-folder.ts'

/**
 * The bundle as it was: a directory of the workspace that holds one or, where there is none of that name, a git ref,
 * which is read without checking it out. `undefined`: the bundle is not in that commit, so all of it is new.
 * @param directory the bundle's directory, relative to the workspace
 * @throws StepError when there is neither, or git cannot read it
 */
export async function openBase(
  base: string,
  directory: string,
  host: Pick<StepHost, 'exec' | 'env' | 'facts'>,
): Promise<Folder | undefined> {
  const { workspace } = host.facts
  const isDirectory = await stat(resolve(workspace, base)).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (isDirectory) {
    const folder = await diskFolder(workspace, base)
    if ((await rootFilesIn(folder)) > 0) return folder
  }
  // A directory by its looks: no ref starts with a dot or a slash.
  if (/^[./]/.test(base))
    throw notFound(base, isDirectory ? 'The directory holds no bundle.' : 'There is no such directory.')
  refuseOptions(base)
  const git = gitIn(directory, host)
  const commit = await commitOf(base, git)
  const inRepository = (await git.read(['rev-parse', '--show-prefix'])).replace(/\/?\r?\n$/, '')
  const folder = await gitFolder(git, commit, inRepository, directory)
  return (await rootFilesIn(folder)) > 0 ? folder : undefined
}

async function rootFilesIn(folder: Folder): Promise<number> {
  const found = await Promise.all(ROOT_FILES.map((file) => folder.look(file)))
  return found.filter((entry) => entry !== undefined).length
}

/** To git, a ref that starts with a dash is an option, and one with a colon or `..` is more than a commit. */
function refuseOptions(ref: string): void {
  if (!/^-|[\s\p{Cc}:\\?*[]|\.\./u.test(ref) && ref.length <= MAX_REF) return
  throw new StepError(
    differenceErrors.BASE_INVALID,
    `The base ${JSON.stringify(ref.slice(0, MAX_REF))} is no git ref.`,
    {
      hint: 'Name one commit, as origin/main, v1.2.0 or a hash.',
    },
  )
}

const MAX_REF = 250

/** A branch that was only fetched is there as a remote one. */
async function commitOf(ref: string, git: Git): Promise<string> {
  for (const name of [ref, `refs/remotes/origin/${ref}`]) {
    const found = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
    const oid = found?.trim()
    if (oid !== undefined && /^[0-9a-f]{40,64}$/.test(oid)) return oid
  }
  const shallow = await git.ask(['rev-parse', '--is-shallow-repository'])
  if (shallow === undefined && /dubious ownership/.test(git.complaint)) throw unreadable(git.complaint)
  if (shallow === undefined)
    throw notFound(ref, 'It is no directory of the workspace, and the bundle lies in no git repository.')
  throw notFound(
    ref,
    shallow.trim() === 'true'
      ? 'It is neither a directory of the workspace nor a ref of this repository, of which only the last commits are here.'
      : 'It is neither a directory of the workspace nor a ref of this repository.',
  )
}

function notFound(base: string, why: string): StepError {
  return new StepError(differenceErrors.BASE_NOT_FOUND, `The base ${JSON.stringify(base)} was not found. ${why}`, {
    hint: 'Check out with "fetch-depth: 0" (GitHub Actions) or "fetchDepth: 0" (Azure Pipelines), and name a branch as origin/main.',
  })
}
