import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { kernelErrors, StepError, type StepHost } from '../../../kernel/index.ts'
import type { MapValue } from '../config/value.ts'
import { maskingOf } from '../effective/masking.ts'
import type { Target } from '../resolve/target.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { cliEnvironment } from './environment.ts'
import { cliErrors } from './errors.ts'
import { findingOf } from './findings.ts'
import { losses } from './losses.ts'
import { refuseOtherHosts } from './other-host.ts'
import type { PlanAction } from './plan.ts'
import { NO_CLI, planMissing } from './plan-missing.ts'
import { planOf } from './plan-of.ts'
import { type Cli, type CliRun, findCli } from './program.ts'
import { withScratch } from './scratch.ts'
import { type Verdict, verdictOf } from './verdict.ts'

export interface CliQuestion {
  readonly mode: 'cli' | 'both'
  /** The bundle's directory, relative to the workspace. */
  readonly directory: string
  readonly targets: readonly Target[]
  /** The configuration as the files have it, before any target. */
  readonly written: MapValue
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
  /** What a plan would delete and cannot bring back, and where there is none, by rules of ours. */
  readonly losses: readonly BundleFinding[]
  readonly targets: readonly CliTarget[]
  /** What the reader must know of how far the answer goes, one sentence each. */
  readonly notes: readonly string[]
  /** What kept it from an answer about a target, and so about those that follow. */
  readonly failure?: StepError
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
 * @throws StepError where the verdict is to be its own (`cli`) and it has none: it is missing, fails, hangs, or prints what
 * nobody can read
 */
export async function askCli(question: CliQuestion, host: AskHost): Promise<CliAnswer> {
  const said: Said = { version: undefined, findings: new Map(), losses: [], targets: [], notes: [] }
  let failure: StepError | undefined
  try {
    await withScratch(host.facts.tempDirectory, (scratch) => askFrom(scratch, question, host, said))
  } catch (error) {
    // A job that was cancelled has no verdict at all.
    const isNoAnswer = error instanceof StepError && error.kind !== kernelErrors.CANCELLED
    if (question.mode === 'cli' || !isNoAnswer) throw error
    failure = error
  }
  return { ...said, findings: [...said.findings.values()], ...(failure === undefined ? {} : { failure }) }
}

/** What was learned so far: it stands, whatever happens to the next question. */
interface Said {
  version: string | undefined
  readonly findings: Map<string, BundleFinding>
  readonly losses: BundleFinding[]
  readonly targets: CliTarget[]
  readonly notes: string[]
}

async function askFrom(scratch: string, question: CliQuestion, host: AskHost, said: Said): Promise<void> {
  const { mode, directory, targets, variables, timeLimit = TIME_LIMIT } = question
  const bundle = await realpath(join(host.facts.workspace, directory))
  const { scrub: withoutSecrets, ...rest } = cliEnvironment(host, variables, { scratch, bundle })
  const masking = maskingOf(...targets)
  const inWorkspace = `${await realpath(host.facts.workspace)}${sep}`
  const scrub = (text: string) => masking.text(withoutSecrets(text)).replaceAll(inWorkspace, '')
  const environment = { ...rest, scrub }
  const cli = await findCli(host, { directory: directory === '' ? '.' : directory, environment, timeLimit })
  if (cli === undefined) {
    if (mode === 'cli') throw missing()
    said.notes.push('There is no Databricks CLI on the PATH, so the verdict is that of the offline rules alone.')
    if (question.plan) said.losses.push(...targets.map((target) => planMissing(target, NO_CLI)))
    return
  }
  said.version = cli.version
  if (environment.withheld.length > 0) {
    said.notes.push(withheldNote(environment.withheld))
    // Also where an error follows from it.
    host.log('info', withheldNote(environment.withheld))
  }
  refuseOtherHosts(question, host.env, scrub)
  const names = new Set(targets.map(({ name }) => name))
  const record = (verdict: Verdict, target: Target) => {
    for (const line of verdict.aside) host.log('info', `The Databricks CLI says aside: ${line}`)
    for (const diagnostic of verdict.diagnostics) {
      const finding = findingOf(diagnostic, target.name, directory, names)
      // Of a section of a target it speaks in every target.
      const key = JSON.stringify([finding.target, finding.message, finding.at, finding.path])
      said.findings.set(key, finding)
    }
    if (verdict.stopped) said.notes.push(stoppedAt(target.name, mode))
  }
  for (const [index, target] of targets.entries()) {
    host.progress(`Asking the Databricks CLI about ${target.name}`, index / targets.length)
    const verdict = verdictOf(cli, await validate(cli, target.name), scrub)
    record(verdict, target)
    const plan = question.plan ? await planOf(cli, target, verdict, { scrub, record }) : undefined
    const isMade = plan !== undefined && !('because' in plan)
    if (isMade) said.losses.push(...losses(target, plan, question.allowRemoval ?? []))
    else if (plan !== undefined) said.losses.push(planMissing(target, plan))
    said.targets.push({ name: target.name, config: verdict.json, plan: isMade ? plan : undefined })
  }
}

/** Not with `--include-locations`: the CLI fails on it in its own words once it has told a place of certain diagnostics. */
async function validate(cli: Cli, target: string): Promise<CliRun> {
  return await cli.run(['bundle', 'validate', '--output', 'json', '--target', target])
}

function stoppedAt(target: string, mode: CliQuestion['mode']): string {
  const where = `The Databricks CLI stopped in "${target}" where it would have run code of the repository`
  if (mode === 'both') return `${where}; what lies beyond is judged by the offline rules alone.`
  throw new StepError(cliErrors.CLI_STOPPED, `${where}, so it has no verdict.`, {
    hint: 'Set "mode: offline" or "mode: both": they judge what the files say, and run nothing.',
  })
}

function withheldNote(names: readonly string[]): string {
  return `The Databricks CLI was not given ${names.join(', ')}: a path into the workspace, where the branch decides what stands there.`
}

function missing(): StepError {
  return new StepError(cliErrors.CLI_NOT_FOUND, 'There is no program "databricks" on the PATH, and "mode" is "cli".', {
    hint: 'Install it in an earlier step (databricks/setup-cli on GitHub; elsewhere see https://docs.databricks.com/dev-tools/cli/install.html), or set "mode: offline".',
  })
}
