// First, and apart from the rest: what it does must be done when task-lib loads.
import './tame-task-lib.ts'

import { randomUUID } from 'node:crypto'
import { copyFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import tl from 'azure-pipelines-task-lib/task.js'
import {
  type AttachmentKind,
  type Clock,
  COMMON_INPUTS,
  camelCase,
  type Finding,
  type Host,
  messageOf,
} from '../kernel/index.ts'
import { annotationBudget, annotationText, findingLine, spendBudget, unseenLine } from './annotations.ts'
import { azureFacts } from './azure-facts.ts'
import { azureIdToken } from './azure-id-token.ts'
import { neverCancelled } from './cancellation.ts'
import { systemClock } from './clock.ts'
import { type Environment, readEnvironment, unlessBlank, variable } from './environment.ts'
import { finishOnce } from './finish-once.ts'
import { createGroups } from './groups.ts'
import { inertLines, inertTitle } from './hostile-text.ts'
import type { Launch } from './launch.ts'
import { secretOutput, summaryOnlyInLog, summaryTooLarge } from './notices.ts'
import { HEARTBEAT_MS, percentOf, progressText, rateLimit } from './progress.ts'
import { runProgram } from './run-program.ts'
import { createSecrets } from './secrets.ts'
import { removeForeignCrashHandlers } from './tame-task-lib.ts'

export interface AzureOptions {
  readonly signal?: AbortSignal
  readonly clock?: Clock
  /** Whose token {@link Host.idToken} asks for. Default: the pipeline's own identity. */
  readonly serviceConnectionId?: string
}

/**
 * The agent keeps ten errors and ten warnings per task (azure-pipelines-agent, ExecutionContext: _maxIssueCount).
 * One of each is kept back for the verdict. It has no notices: notes are lines of the log, as many.
 */
const AZURE_ANNOTATIONS = { error: 10 - 1, warning: 10 - 1, note: 10 }

/** No limit is published; a page larger than GitHub's would help nobody. */
const AZURE_SUMMARY_BYTES = 1024 * 1024

/** How much of the summary the log repeats. */
const AZURE_LOGGED_SUMMARY_BYTES = 64 * 1024

/**
 * Where an `extends` template restricts a task's commands, the agent refuses uploads with a warning each. A task
 * cannot know, so the log always has the summary; a pipeline that wants no warnings sets this variable to `restricted`.
 */
const COMMANDS_VARIABLE = 'COUNTERSIGN_COMMANDS'

/** Azure Pipelines: commands on stdout, inputs in task-lib's vault. */
export function azureHost(options: AzureOptions = {}): Host {
  removeForeignCrashHandlers()
  const env = readEnvironment()
  const signal = options.signal ?? neverCancelled()
  const facts = azureFacts(env)
  const mayUpload = variable(env, COMMANDS_VARIABLE)?.toLowerCase() !== 'restricted'
  const secrets = createSecrets()
  const budget = annotationBudget(AZURE_ANNOTATIONS)
  const mayShowProgress = rateLimit(options.clock ?? systemClock, HEARTBEAT_MS)

  const lines = (text: string) => inertLines(secrets.redact(text))
  const title = (text: string) => inertTitle(secrets.redact(text))
  const print = (line: string) => void process.stdout.write(`${line}\n`)
  const tell = (text: string) => lines(text).forEach(print)
  const mask = (secret: string) => secrets.add(secret).forEach((line) => void tl.setSecret(line))

  const log: Host['log'] = (level, text) => {
    if (level === 'debug') return tl.debug(lines(text).join('\n'))
    if (level === 'info') return tell(text)
    // `##[error]` colours a line without counting as an issue.
    if (!budget.take(level)) return lines(text).forEach((line) => void print(`##[${level}]${line}`))
    tl[level](lines(text).join('\n'), tl.IssueSource.TaskInternal)
  }
  const groups = createGroups({
    open: (name) => print(`##[group]${title(name)}`),
    close: () => print('##[endgroup]'),
    line: tell,
  })
  const show = (finding: Finding) => {
    if (finding.severity === 'note') return tell(`Note: ${findingLine(finding, secrets.redact)}`)
    const type = finding.severity === 'error' ? tl.IssueType.Error : tl.IssueType.Warning
    const { at, ruleId } = finding
    const file = at === undefined ? undefined : title(at.file)
    tl.logIssue(
      type,
      lines(annotationText(finding, secrets.redact)).join('\n'),
      file,
      at?.line,
      at?.column,
      title(ruleId),
    )
  }
  const uploadSummary = async (text: string) => {
    const file = join(facts.tempDirectory, `countersign-${randomUUID()}.md`)
    try {
      await writeFile(file, text)
      tl.uploadSummary(file)
    } catch (cause) {
      log('warning', summaryOnlyInLog(messageOf(cause)))
    }
  }

  return {
    kind: 'azure',
    facts,
    env,
    signal,
    summaryBytes: AZURE_SUMMARY_BYTES,
    input: (name) => unlessBlank(tl.getInput(camelCase(name))),
    output(name, value) {
      if (secrets.foundIn(value)) log('warning', secretOutput(name))
      else tl.setVariable(name, value, false, true)
    },
    mask,
    redact: secrets.redact,
    redactPieces: secrets.redactPieces,
    log,
    group: groups.run,
    progress(text, fraction) {
      if (!mayShowProgress()) return
      const percent = percentOf(fraction)
      if (percent !== undefined) tl.setProgress(percent, title(text))
      print(title(progressText(text, fraction)))
    },
    print: tell,
    annotate(findings, allIn) {
      const unseen = spendBudget(findings, budget, show)
      if (unseen > 0) tell(unseenLine(unseen, allIn))
    },
    async summary(markdown) {
      const text = secrets.redact(markdown)
      if (Buffer.byteLength(text) > AZURE_SUMMARY_BYTES) return log('warning', summaryTooLarge(AZURE_SUMMARY_BYTES))
      if (mayUpload) await uploadSummary(text)
      await groups.run('Summary', async () => inertLines(beginning(text)).forEach(print))
    },
    async attach(file, as) {
      if (mayUpload) await upload(file, as, { env, tempDirectory: facts.tempDirectory })
    },
    exec: (command, args, how) => runProgram({ launch, env, cwd: facts.workspace, signal }, command, args, how),
    async idToken(audience) {
      const accessToken =
        tl.getEndpointAuthorizationParameter('SystemVssConnection', 'AccessToken', true) ??
        variable(env, 'SYSTEM_ACCESSTOKEN')
      const token = await azureIdToken(env, audience, accessToken, options.serviceConnectionId)
      mask(token)
      return token
    },
    finish: finishOnce(({ status, exitCode, line }) => {
      groups.close()
      const text = title(line)
      if (status === 'pass') print(text)
      const { Succeeded, SucceededWithIssues, Failed } = tl.TaskResult
      tl.setResult(status === 'pass' ? Succeeded : status === 'warn' ? SucceededWithIssues : Failed, text)
      // The result alone would do. Should its line be lost, the exit code still fails the task.
      process.exitCode = exitCode
    }),
  }
}

interface Job {
  readonly env: Environment
  readonly tempDirectory: string
}

/** Shows each file where Azure Pipelines has a place for it. */
async function upload(file: string, as: AttachmentKind, { env, tempDirectory }: Job): Promise<void> {
  if (as === 'junit') {
    new tl.TestPublisher('JUnit').publish(file, 'false', '', '', basename(file, '.junit.xml'), 'true', 'Countersign')
    return
  }
  // The summary has the Markdown already; a release has no artifacts to upload to.
  if (as === 'markdown' || (variable(env, 'SYSTEM_HOSTTYPE') ?? 'build') !== 'build') return
  const own = reportArtifact(file, env)
  if (as === 'sarif') tl.uploadArtifact(SCANS, await renamed(file, `${own}.${basename(file)}`, tempDirectory), SCANS)
  else tl.uploadArtifact(own, file, own)
}

/** The artifact that the tab of scans reads: one for the whole run, so each file in it needs a name of its own. */
const SCANS = 'CodeAnalysisLogs'

/** A copy with that name; the agent empties the directory when the job ends, after it has uploaded what is in there. */
async function renamed(file: string, name: string, tempDirectory: string): Promise<string> {
  const copy = join(tempDirectory, name)
  return await copyFile(file, copy).then(
    () => copy,
    () => file,
  )
}

/** One artifact per job and report directory: two that run the same step must not overwrite each other's report. */
function reportArtifact(file: string, env: Environment): string {
  const names = [variable(env, 'SYSTEM_STAGENAME'), variable(env, 'SYSTEM_JOBNAME')]
  const directory = basename(dirname(file))
  const own = [
    ...names.filter((name) => name !== undefined && name !== '__default'),
    ...(directory === COMMON_INPUTS.reportDirectory.default ? [] : [directory]),
  ]
  return ['countersign', ...own].join('-').replace(/[^\w.-]+/g, '_')
}

/** Whole lines of the text, as many as the log repeats. */
function beginning(text: string): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= AZURE_LOGGED_SUMMARY_BYTES) return text
  const end = bytes.lastIndexOf('\n', AZURE_LOGGED_SUMMARY_BYTES)
  return `${bytes.subarray(0, Math.max(end, 0)).toString('utf8')}\n… the rest is in the report`
}

const launch: Launch = (program, args, { cwd, env, onStdout, onStderr }) => {
  const runner = tl.tool(program).arg([...args])
  runner.on('stdout', onStdout)
  runner.on('stderr', onStderr)
  return runner.execAsync({ cwd, env, silent: true, ignoreReturnCode: true })
}
