import { resolve } from 'node:path'
import { type ExecResult, StepError, type StepHost } from '../../kernel/index.ts'
import { programPath } from '../program-path.ts'
import { gitErrors } from './errors.ts'

/** Reads the repository that a directory lies in. Nothing is fetched, checked out, filtered or changed. */
export interface Git {
  /** What git wrote, `undefined` when it failed. @throws StepError when git is missing or takes too long */
  ask(args: readonly string[], input?: string): Promise<string | undefined>
  /** The same where git must not fail. */
  read(args: readonly string[], input?: string): Promise<string>
  /** The end of what git said when it last failed. */
  readonly complaint: string
}

const TIME_LIMIT = 60_000
/**
 * A directory that somebody committed can be laid out as a bare repository. Git would take it for one, with its branches and its
 * settings; a repository is only what `.git` says, which nobody can commit.
 */
const FIXED_ARGUMENTS = ['--no-pager', '-c', 'safe.bareRepository=explicit', '--literal-pathspecs']
/** What git needs to run and to find the settings of this user (`safe.directory`). */
const PASSED = /^(?:PATHEXT|SYSTEMROOT|WINDIR|HOME|USERPROFILE|XDG_CONFIG_HOME|TMP|TEMP|TMPDIR|GIT_CONFIG_.*)$/i

/** @param directory relative to the workspace */
export function gitIn(directory: string, host: Pick<StepHost, 'exec' | 'env' | 'facts'>): Git {
  const cwd = resolve(host.facts.workspace, directory)
  const passed = Object.entries(host.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && PASSED.test(entry[0]),
  )
  const env = {
    ...Object.fromEntries(passed),
    PATH: programPath(host.env, host.facts.workspace),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // In a partial clone, asking for a file would fetch it.
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
  }
  let complaint = ''
  const ask: Git['ask'] = async (args, input) => {
    const options = { cwd, env, timeout: TIME_LIMIT, ...(input === undefined ? {} : { input }) }
    const result = await run(host, [...FIXED_ARGUMENTS, ...args], options)
    if (result.timedOut) throw unreadable(`git took longer than ${TIME_LIMIT / 1000} s`)
    if (result.exitCode === 0) return result.stdout
    complaint = lastLine(result.stderr)
    return undefined
  }
  return {
    ask,
    async read(args, input) {
      const answer = await ask(args, input)
      if (answer === undefined) throw unreadable(`git said "${complaint}"`)
      return answer
    },
    get complaint() {
      return complaint
    },
  }
}

async function run(
  host: Pick<StepHost, 'exec'>,
  args: readonly string[],
  options: Parameters<StepHost['exec']>[2],
): Promise<ExecResult> {
  try {
    return await host.exec('git', args, options)
  } catch (error) {
    if (!(error instanceof StepError) || error.code !== 'PROGRAM_NOT_FOUND') throw error
    throw new StepError(gitErrors.GIT_UNREADABLE, 'Git was not found, so no git ref can be read.', {
      hint: 'Install git on this machine.',
      cause: error,
    })
  }
}

export function unreadable(why: string): StepError {
  return new StepError(gitErrors.GIT_UNREADABLE, `The git repository could not be read: ${why}.`, {
    hint: why.includes('dubious ownership')
      ? 'The files belong to another user: run "git config --global --add safe.directory <workspace>" in an earlier step.'
      : 'Check that the repository is checked out with its history, and run again.',
  })
}

const MAX_COMPLAINT = 200

function lastLine(stderr: string): string {
  const lines = stderr.split(/\r?\n/).filter((line) => line.trim() !== '')
  const fatal = lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? 'nothing'
  return fatal.slice(0, MAX_COMPLAINT)
}
