import { lstat, realpath } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { StepHost } from '../../kernel/index.ts'
import { type Git, gitIn } from './git.ts'

/** A directory of the workspace as a repository knows it. */
export interface InRepository {
  /** Of the repository; of no one where the directory lies in none. */
  readonly git: Git
  /** From the root of the repository, with `/`; `''` for the root. @throws StepError where there is none */
  path(): Promise<string>
}

/**
 * The repository that says what a directory was. A change can put another one in its place: by a symbolic link to elsewhere,
 * which is not followed, and by a submodule, whose history is whatever its author says; that belongs to the repository around it.
 * @param directory relative to the workspace, with `/`
 */
export async function repositoryOf(
  directory: string,
  host: Pick<StepHost, 'exec' | 'env' | 'facts'>,
): Promise<InRepository> {
  const workspace = await realpath(host.facts.workspace)
  let git = gitIn(await withoutLinks(workspace, directory), host)
  for (let above = await superproject(git); above !== undefined; above = await superproject(git)) {
    git = gitIn(above, host)
  }
  return {
    git,
    async path() {
      const top = await realpath(withoutEnd(await git.read(['rev-parse', '--show-toplevel'])))
      return relative(top, resolve(workspace, directory)).split(sep).join('/')
    },
  }
}

/** The directory, or what lies before the first symbolic link on the way to it. */
async function withoutLinks(workspace: string, directory: string): Promise<string> {
  let done = workspace
  for (const part of directory.split('/')) {
    const next = join(done, part)
    const stats = await lstat(next).catch(() => undefined)
    if (stats?.isDirectory() !== true) break
    done = next
  }
  return done
}

async function superproject(git: Git): Promise<string | undefined> {
  const answer = withoutEnd((await git.ask(['rev-parse', '--show-superproject-working-tree'])) ?? '')
  return answer === '' ? undefined : answer
}

function withoutEnd(line: string): string {
  return line.replace(/\r?\n$/, '')
}
