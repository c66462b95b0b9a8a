import { StepError } from '../../../kernel/index.ts'
import { type Diagnostic, parseDiagnostics } from './diagnostics.ts'
import { cliErrors } from './errors.ts'
import { type Cli, type CliRun, jsonObject } from './program.ts'

export interface Verdict {
  readonly diagnostics: readonly Diagnostic[]
  /** What it printed as JSON; `undefined` where an error left nothing to print. */
  readonly json: Readonly<Record<string, unknown>> | undefined
  /** The CLI came upon code of the repository, which it may not run, and stopped there. */
  readonly stopped: boolean
  /** Lines of its log, and others that are no diagnostic. */
  readonly aside: readonly string[]
}

/** No mistake of the bundle: the CLI could not ask the workspace, or was not let in. */
const NOT_REACHED = [
  /\((?:401|403|429|5\d\d)(?: [A-Z_]+)?\)$|^HTTP Status: (?:401|403|429|5\d\d)\b|unable to parse response/m,
  /default credentials|\bdefault auth:|resolve bundle auth|auth(?:entication)? (?:is not|not) configured/i,
  /invalid (?:access )?token|invalid_client|AADSTS\d+|unauthori[sz]ed|unauthenticated|status code:? 40[13]\b/i,
  /has no .{1,100} profile configured|no matching profile|multiple profiles matched|resolve any known|token (?:has )?expired|databricks auth login/i,
  /dial tcp|no such host|connection (?:refused|reset)|i\/o timeout|context deadline|TLS handshake|x509:|proxyconnect/i,
  /failed during request visitor|\b(?:get|head|post|put|patch|delete) "https?:|rate limit|status code:? (?:429|5\d\d)\b|temporarily unavailable/i,
]
/** What the engine "terraform" plans with could not be fetched, or failed. */
const TERRAFORM = /^error downloading terraform|^terraform (?:init|plan|show)\b/im
/** Where the CLI itself broke off. */
const CRASHED = /^The Databricks CLI unexpectedly had a fatal error\.|^panic: /m
/** The environment forbids it, so that this is what the CLI says of every bundle with code. The whole of what it says. */
const STOPPED =
  /^(?:failed to execute script: )?running (?:python code|scripts) is not allowed when DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION is set\.?$/i

/**
 * What an ended run of the CLI says of the bundle.
 * @throws StepError when it says nothing of it: that is no pass
 */
export function verdictOf(cli: Cli, run: CliRun, scrub: (text: string) => string): Verdict {
  const { found, rest, log } = parseDiagnostics(run.stderr)
  const diagnostics = found.map((diagnostic) => scrubbed(diagnostic, scrub))
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const fail = (why: string, hint = BY_HAND): StepError => {
    cli.show(run)
    return new StepError(cliErrors.CLI_FAILED, `"${run.command}" ${why}, so it has no verdict.`, { hint })
  }
  if (CRASHED.test(run.stderr)) throw fail('crashed')
  // What has a line in a file is about the bundle, whatever words it has.
  const placeless = errors.filter(({ locations }) => locations.length === 0)
  const says = (sign: RegExp) => placeless.some(({ summary, detail }) => sign.test(`${summary}\n${detail}`))
  if (says(TERRAFORM)) throw fail('could not get or run Terraform, which the engine "terraform" needs', NO_TERRAFORM)
  if (NOT_REACHED.some(says)) {
    cli.show(run)
    throw new StepError(
      cliErrors.CLI_NOT_AUTHENTICATED,
      `"${run.command}" could not sign in to the workspace, may not read there, or could not reach it.`,
      {
        hint: 'What it said stands above. Give the step the variables of one authentication method, or set "mode: offline", which needs none.',
      },
    )
  }
  const stopped = errors.some(({ summary }) => STOPPED.test(summary))
  const told = diagnostics.filter(({ summary }) => !STOPPED.test(summary))
  const json = jsonObject(run.stdout)
  if (run.exitCode > 1) throw fail(`ended with exit code ${run.exitCode}`)
  if (run.exitCode === 1 && errors.length === 0) {
    throw fail(rest === '' ? 'failed without saying why' : 'failed in words that are no diagnostic')
  }
  if (run.exitCode === 0 && json === undefined) throw fail('printed something that is no JSON object')
  const aside = [...log, ...rest.split('\n')].filter((line) => line.trim() !== '').map(scrub)
  return { diagnostics: told, json, stopped, aside }
}

const BY_HAND = 'What it printed stands above. Run the command by hand, and check the version of the CLI.'
const NO_TERRAFORM =
  'What it said stands above. Set "engine: direct" in the bundle, name a Terraform outside of the workspace in DATABRICKS_TF_EXEC_PATH, or run without "plan: true".'

function scrubbed(diagnostic: Diagnostic, scrub: (text: string) => string): Diagnostic {
  return {
    ...diagnostic,
    summary: scrub(diagnostic.summary),
    detail: scrub(diagnostic.detail),
    paths: diagnostic.paths.map(scrub),
    locations: diagnostic.locations.map((location) => ({ ...location, file: scrub(location.file) })),
  }
}
