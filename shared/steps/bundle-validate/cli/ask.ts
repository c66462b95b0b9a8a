import { realpath } from 'node:fs/promises'
import { sep } from 'node:path'
import { StepError, type StepHost } from '../../../kernel/index.ts'
import { maskingOf } from '../effective/masking.ts'
import type { Target } from '../resolve/target.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { buildsOf, namesTerraform } from './builds.ts'
import { cliEnvironment } from './environment.ts'
import { cliErrors } from './errors.ts'
import { findingOf } from './findings.ts'
import { losses } from './losses.ts'
import { refuseOtherHosts } from './other-host.ts'
import { type PlanAction, planActions } from './plan.ts'
import { type Cli, type CliRun, findCli } from './program.ts'
import { withScratch } from './scratch.ts'
import { type Verdict, verdictOf } from './verdict.ts'

export interface CliQuestion {
  readonly mode: 'cli' | 'both'
  /** The bundle's directory, relative to the workspace. */
  readonly directory: string
  readonly targets: readonly Target[]
  readonly variables: ReadonlyMap<string, string>
  /** Whether to ask what a deployment would do, too. */
  readonly plan: boolean
  /** Stateful resources that a plan may delete or replace. */
  readonly allowRemoval?: readonly string[] | undefined
  /** Milliseconds for each command. Default: {@link TIME_LIMIT}. */
  readonly timeLimit?: number
}

export interface CliAnswer {
  /** `undefined`: there is no CLI here. */
  readonly version: string | undefined
  /** Of all targets, with the rule id `databricks-cli`; not yet merged with ours. */
  readonly findings: readonly BundleFinding[]
  /** What a plan would delete and cannot bring back, by rules of ours. */
  readonly losses: readonly BundleFinding[]
  readonly targets: readonly CliTarget[]
  /** What the reader must know of how far the answer goes, one sentence each. */
  readonly notes: readonly string[]
}

export interface CliTarget {
  readonly name: string
  /** The effective configuration as the CLI has it, secrets and all: only to be compared with, never to be shown. */
  readonly config: Readonly<Record<string, unknown>> | undefined
  /** `undefined`: not asked for, or not known. */
  readonly plan: readonly PlanAction[] | undefined
}

const TIME_LIMIT = 120_000

type AskHost = Pick<StepHost, 'exec' | 'env' | 'facts' | 'mask' | 'log' | 'progress'>

/**
 * Asks the installed Databricks CLI about every target.
 * @throws StepError when it has no verdict: it is missing (`cli`), fails, hangs, or prints what nobody can read
 */
export async function askCli(question: CliQuestion, host: AskHost): Promise<CliAnswer> {
  return await withScratch(host.facts.tempDirectory, (scratch) => askFrom(scratch, question, host))
}

async function askFrom(scratch: string, question: CliQuestion, host: AskHost): Promise<CliAnswer> {
  const { mode, directory, targets, variables, timeLimit = TIME_LIMIT } = question
  const { scrub: withoutSecrets, ...rest } = cliEnvironment(host, variables, scratch)
  const masking = maskingOf(...targets)
  const inWorkspace = `${await realpath(host.facts.workspace)}${sep}`
  const scrub = (text: string) => masking.text(withoutSecrets(text)).replaceAll(inWorkspace, '')
  const environment = { ...rest, scrub }
  const cli = await findCli(host, { directory: directory === '' ? '.' : directory, environment, timeLimit })
  if (cli === undefined) {
    if (mode === 'cli') throw missing()
    const note = 'There is no Databricks CLI on the PATH, so the verdict is that of the offline rules alone.'
    return { version: undefined, findings: [], losses: [], targets: [], notes: [note] }
  }
  refuseOtherHosts(targets, host.env.DATABRICKS_HOST)
  const names = new Set(targets.map(({ name }) => name))
  const findings = new Map<string, BundleFinding>()
  const lost: BundleFinding[] = []
  const answers: CliTarget[] = []
  const notes: string[] = []
  const record = (verdict: Verdict, target: Target) => {
    for (const line of verdict.aside) host.log('info', `The Databricks CLI says aside: ${line}`)
    for (const diagnostic of verdict.diagnostics) {
      const finding = findingOf(diagnostic, target.name, directory, names)
      // Of a section of a target it speaks in every target.
      const key = JSON.stringify([finding.target, finding.message, finding.at, finding.path])
      findings.set(key, finding)
    }
    if (verdict.stopped) notes.push(stoppedAt(target.name, mode))
  }
  for (const [index, target] of targets.entries()) {
    host.progress(`Asking the Databricks CLI about ${target.name}`, index / targets.length)
    const verdict = verdictOf(cli, await validate(cli, target.name), scrub)
    record(verdict, target)
    const isValid = verdict.diagnostics.every(({ severity }) => severity !== 'error')
    let plan: readonly PlanAction[] | undefined
    if (question.plan && !verdict.stopped) {
      const obstacle = isValid
        ? wouldRunCode(target, verdict)
        : `The target "${target.name}" has errors, so no plan was asked for.`
      if (obstacle === undefined) plan = await planOf(cli, target, scrub, record)
      else notes.push(obstacle)
      lost.push(...losses(target, plan ?? [], question.allowRemoval ?? []))
    }
    answers.push({ name: target.name, config: verdict.json, plan })
  }
  return { version: cli.version, findings: [...findings.values()], losses: lost, targets: answers, notes }
}

/** Not with `--include-locations`: the CLI fails on it in its own words once it has told a place of certain diagnostics. */
async function validate(cli: Cli, target: string): Promise<CliRun> {
  return await cli.run(['bundle', 'validate', '--output', 'json', '--target', target])
}

async function planOf(
  cli: Cli,
  target: Target,
  scrub: (text: string) => string,
  record: (verdict: Verdict, target: Target) => void,
): Promise<readonly PlanAction[] | undefined> {
  const run = await cli.run(['bundle', 'plan', '--output', 'json', '--target', target.name])
  const verdict = verdictOf(cli, run, scrub)
  record(verdict, target)
  if (run.exitCode !== 0 || verdict.json === undefined) return undefined
  const actions = planActions(verdict.json)
  if (actions !== undefined) return actions.map((action) => scrubbedAction(action, scrub))
  cli.show(run)
  throw new StepError(
    cliErrors.CLI_FAILED,
    `"${run.command}" printed a plan in a form that is not known, so nothing can be said of it.`,
    { hint: 'Run without "plan: true", or with another version of the Databricks CLI.' },
  )
}

function scrubbedAction(action: PlanAction, scrub: (text: string) => string): PlanAction {
  const changes = action.changes.map((change) => ({
    ...change,
    before: change.before === undefined ? undefined : scrub(change.before),
    after: change.after === undefined ? undefined : scrub(change.after),
  }))
  return { ...action, changes }
}

/** A plan builds the artifacts first and starts the Terraform that the bundle names, and nothing keeps the CLI from it. */
function wouldRunCode(target: Target, { json }: Verdict): string | undefined {
  if (namesTerraform(target, json)) {
    return `A plan of "${target.name}" would start the program of "bundle.terraform", which the repository chose, so none was asked for.`
  }
  const artifacts = buildsOf(target, json).map((artifact) => `"${artifact}"`)
  if (artifacts.length === 0) return undefined
  return `A plan of "${target.name}" would run the build of ${artifacts.join(', ')}, which is code of the repository, so none was asked for.`
}

function stoppedAt(target: string, mode: CliQuestion['mode']): string {
  const where = `The Databricks CLI stopped in "${target}" where it would have run code of the repository`
  if (mode === 'both') return `${where}; what lies beyond is judged by the offline rules alone.`
  throw new StepError(cliErrors.CLI_STOPPED, `${where}, so it has no verdict.`, {
    hint: 'Set "mode: offline" or "mode: both": they judge what the files say, and run nothing.',
  })
}

function missing(): StepError {
  return new StepError(cliErrors.CLI_NOT_FOUND, 'There is no program "databricks" on the PATH, and "mode" is "cli".', {
    hint: 'Install it in an earlier step (databricks/setup-cli on GitHub; elsewhere see https://docs.databricks.com/dev-tools/cli/install.html), or set "mode: offline".',
  })
}
