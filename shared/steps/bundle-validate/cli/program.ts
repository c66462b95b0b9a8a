import { type ExecResult, StepError, type StepHost } from '../../../kernel/index.ts'
import type { CliEnvironment } from './environment.ts'
import { cliErrors } from './errors.ts'
import { meetsConstraint } from './version.ts'

const PROGRAM = 'databricks'
const VERSION_LIMIT = 15_000

export interface CliRun extends ExecResult {
  /** The command as a person would type it. */
  readonly command: string
}

/** The installed CLI, asked in one directory and one environment. */
export interface Cli {
  readonly version: string
  /** @throws StepError when it takes longer than its time, or the job is cancelled */
  run(args: readonly string[]): Promise<CliRun>
  /** Logs what it printed, without secrets, for an error that must not quote it. */
  show(run: CliRun): void
}

export interface CliPlace {
  /** The bundle's directory, absolute or relative to the workspace. */
  readonly directory: string
  readonly environment: CliEnvironment
  /** Milliseconds for each command. */
  readonly timeLimit: number
}

/** Finds the CLI; `undefined` where there is none. @throws StepError for another program of that name */
export async function findCli(host: Pick<StepHost, 'exec' | 'log'>, place: CliPlace): Promise<Cli | undefined> {
  const { directory, environment, timeLimit } = place
  const run = async (args: readonly string[], timeout: number): Promise<CliRun> => {
    const result = await host.exec(PROGRAM, args, { cwd: directory, env: environment.variables, timeout })
    const command = [PROGRAM, ...args].join(' ')
    if (result.timedOut) {
      throw new StepError(
        cliErrors.CLI_TIMED_OUT,
        `"${command}" did not come to an end in ${timeout / 1000} s and was stopped.`,
        { hint: 'Check that the workspace can be reached from here, through its proxy, and run again.' },
      )
    }
    return { ...result, command }
  }
  const show = (shown: CliRun) => {
    const printed = environment.scrub(`${shown.stderr.trim()}\n${shown.stdout.trim()}`.trim()).slice(0, MAX_SHOWN)
    host.log('info', `"${shown.command}" ended with exit code ${shown.exitCode} and printed:`)
    host.log('info', printed === '' ? '(nothing)' : printed)
  }
  const version = await versionOf(run, show)
  return version === undefined ? undefined : { version, run: (args) => run(args, timeLimit), show }
}

/** Of what went wrong, the beginning is enough. */
const MAX_SHOWN = 4000

async function versionOf(
  run: (args: readonly string[], timeout: number) => Promise<CliRun>,
  show: (run: CliRun) => void,
): Promise<string | undefined> {
  let answer: CliRun
  try {
    answer = await run(['version', '--output', 'json'], VERSION_LIMIT)
  } catch (error) {
    if (error instanceof StepError && error.code === 'PROGRAM_NOT_FOUND') return undefined
    throw error
  }
  const parsed = answer.exitCode === 0 ? jsonObject(answer.stdout) : undefined
  const version = parsed?.Version
  if (typeof version === 'string' && /^v?\d+\.\d+\.\d+[\w.+-]*$/.test(version)) return recent(version.replace(/^v/, ''))
  show(answer)
  throw new StepError(
    cliErrors.CLI_TOO_OLD,
    'The program "databricks" on the PATH does not tell its version as the Databricks CLI does.',
    { hint: 'Install the current Databricks CLI, and see that no "databricks" of pip comes before it on the PATH.' },
  )
}

/** The first that knows DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION (its changelog of 2025-04-02). */
const RESTRICTS_CODE = '0.246.0'

/** @throws StepError for a version that runs scripts and Python of the repository while it validates, whatever is forbidden */
function recent(version: string): string {
  if (meetsConstraint(version.replace(/-[^+]*/, ''), `>= ${RESTRICTS_CODE}`) === true) return version
  throw new StepError(
    cliErrors.CLI_TOO_OLD,
    `The installed Databricks CLI ${version} cannot be kept from running code of the repository, as one from ${RESTRICTS_CODE} on can, so it was not asked.`,
    { hint: 'Install the current Databricks CLI.' },
  )
}

/** An object of JSON; `undefined` for anything else. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    return isObject(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
