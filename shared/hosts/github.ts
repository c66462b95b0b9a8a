import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { type Clock, type Finding, type Host, kebabCase, type RunFacts, StepError } from '../kernel/index.ts'
import { annotationBudget, annotationText, spendBudget, unseenLine } from './annotations.ts'
import { neverCancelled } from './cancellation.ts'
import { systemClock } from './clock.ts'
import { type Environment, known, readEnvironment, unlessBlank, variable, wholeNumber } from './environment.ts'
import { hostErrors, hostNotUsable } from './errors.ts'
import { finishOnce } from './finish-once.ts'
import { createGroups } from './groups.ts'
import { inertLines, inertTitle } from './hostile-text.ts'
import type { Launch } from './launch.ts'
import { secretOutput, summaryTooLarge } from './notices.ts'
import { HEARTBEAT_MS, progressText, rateLimit } from './progress.ts'
import { runProgram } from './run-program.ts'
import { createSecrets } from './secrets.ts'

export interface GithubOptions {
  readonly signal?: AbortSignal
  readonly clock?: Clock
}

/**
 * The runner keeps ten annotations of a type per step and drops the rest without a word (actions/runner,
 * ExecutionContext: _maxCountPerIssueType). One error and one warning are kept back for the verdict.
 */
const GITHUB_ANNOTATIONS = { error: 10 - 1, warning: 10 - 1, note: 10 }

/** Over this, the runner drops the whole summary of the step (actions/runner, FileCommandManager: AttachmentSizeLimit). */
const GITHUB_SUMMARY_BYTES = 1024 * 1024

/** GitHub Actions: commands on stdout, values in files that the environment names. */
export function githubHost(options: GithubOptions = {}): Host {
  const env = readEnvironment()
  const signal = options.signal ?? neverCancelled()
  const facts = githubFacts(env)
  const secrets = createSecrets()
  const budget = annotationBudget(GITHUB_ANNOTATIONS)
  const mayShowProgress = rateLimit(options.clock ?? systemClock, HEARTBEAT_MS)

  const lines = (text: string) => inertLines(secrets.redact(text))
  const title = (text: string) => inertTitle(secrets.redact(text))
  const tell = (text: string) => lines(text).forEach((line) => void core.info(line))
  const mask = (secret: string) => secrets.add(secret).forEach((line) => void core.setSecret(line))

  const log: Host['log'] = (level, text) => {
    if (level === 'debug') return core.debug(lines(text).join('\n'))
    if (level === 'info') return tell(text)
    // Red and yellow lines are annotations here. When those are used up, a line says what it is.
    if (!budget.take(level)) return tell(`${level === 'error' ? 'Error' : 'Warning'}: ${text}`)
    const say = level === 'error' ? core.error : core.warning
    say(lines(text).join('\n'))
  }
  const groups = createGroups({
    open: (name) => core.startGroup(title(name)),
    close: core.endGroup,
    line: tell,
  })
  const show = (finding: Finding) => {
    const annotate = { error: core.error, warning: core.warning, note: core.notice }[finding.severity]
    annotate(lines(annotationText(finding, secrets.redact)).join('\n'), annotationProperties(finding, title))
  }

  return {
    kind: 'github',
    facts,
    env,
    signal,
    get summaryBytes() {
      return GITHUB_SUMMARY_BYTES - summarySoFar(env)
    },
    input: (name) => unlessBlank(core.getInput(name, { trimWhitespace: false })),
    output(name, value) {
      if (secrets.foundIn(value)) log('warning', secretOutput(kebabCase(name)))
      else setOutput(kebabCase(name), value)
    },
    mask,
    redact: secrets.redact,
    redactPieces: secrets.redactPieces,
    log,
    group: groups.run,
    progress(text, fraction) {
      if (mayShowProgress()) core.info(title(progressText(text, fraction)))
    },
    print: tell,
    annotate(findings, allIn) {
      const unseen = spendBudget(findings, budget, show)
      if (unseen > 0) tell(unseenLine(unseen, allIn))
    },
    async summary(markdown) {
      const text = secrets.redact(markdown)
      const left = GITHUB_SUMMARY_BYTES - summarySoFar(env)
      if (Buffer.byteLength(text) + 1 > left) return log('warning', summaryTooLarge(left))
      try {
        await core.summary.addRaw(text, true).write()
      } catch {
        // An old server, or a file that somebody removed. The log is what is left.
        tell(text)
      }
    },
    // Files are outputs here; a workflow uploads them with actions/upload-artifact.
    async attach(file, as) {
      core.debug(title(`${as}: ${file}`))
    },
    exec: (command, args, how) => runProgram({ launch, env, cwd: facts.workspace, signal }, command, args, how),
    async idToken(audience) {
      const token = await requestToken(env, audience)
      mask(token)
      return token
    },
    finish: finishOnce(({ status, exitCode, line }) => {
      groups.close()
      const say = { pass: core.info, warn: core.warning, fail: core.error, inconclusive: core.error, error: core.error }
      say[status](title(line))
      process.exitCode = exitCode
    }),
  }
}

const launch: Launch = async (program, args, { cwd, env, onStdout, onStderr }) => {
  const { exec } = await import('@actions/exec')
  // It splits a command line: quoted, a path with blanks stays one word.
  return exec(`"${program.replaceAll('"', '\\"')}"`, [...args], {
    cwd,
    env,
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: onStdout, stderr: onStderr },
  })
}

function setOutput(name: string, value: string): void {
  try {
    core.setOutput(name, value)
  } catch (cause) {
    const hint = 'Free space on the runner, and let no earlier step of the job touch the file that GITHUB_OUTPUT names.'
    throw hostNotUsable(`The output "${name}" could not be handed to GitHub`, hint, cause)
  }
}

async function requestToken(env: Environment, audience: string): Promise<string> {
  if (variable(env, 'ACTIONS_ID_TOKEN_REQUEST_URL') === undefined) {
    throw new StepError(hostErrors.IDENTITY_NOT_AVAILABLE, 'The job may not ask GitHub for an identity token.', {
      hint: 'Add "permissions: id-token: write" to the job.',
    })
  }
  try {
    return await core.getIDToken(audience)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/\s+/g, ' ').trim() : String(cause)
    throw new StepError(hostErrors.IDENTITY_REFUSED, `GitHub gave no identity token for "${audience}": ${why}`, {
      cause,
    })
  }
}

function annotationProperties({ at, ruleId }: Finding, inert: (text: string) => string): core.AnnotationProperties {
  return known<core.AnnotationProperties>({
    title: inert(ruleId),
    file: at === undefined ? undefined : inert(at.file),
    startLine: at?.line,
    endLine: at?.endLine,
    startColumn: at?.column,
    endColumn: at?.endColumn,
  })
}

/** What earlier code of the same step wrote counts against the limit too. */
function summarySoFar(env: Environment): number {
  const file = variable(env, 'GITHUB_STEP_SUMMARY')
  try {
    return file === undefined ? 0 : statSync(file).size
  } catch {
    // Then it cannot be written either, and the summary goes to the log.
    return 0
  }
}

function githubFacts(env: Environment): RunFacts {
  const { payload } = context
  const repository = variable(env, 'GITHUB_REPOSITORY')
  const runId = variable(env, 'GITHUB_RUN_ID')
  const attempt = wholeNumber(env.GITHUB_RUN_ATTEMPT)
  const temp = variable(env, 'RUNNER_TEMP') ?? tmpdir()
  return known<RunFacts>({
    workspace: variable(env, 'GITHUB_WORKSPACE') ?? process.cwd(),
    tempDirectory: temp,
    toolCache: variable(env, 'RUNNER_TOOL_CACHE') ?? join(temp, 'countersign-tool-cache'),
    repository,
    // In a pull request GITHUB_SHA is a merge commit that nobody pushed; evidence is about what was pushed.
    commit: payload.pull_request?.head?.sha ?? variable(env, 'GITHUB_SHA'),
    ref: variable(env, 'GITHUB_REF'),
    // A merge queue runs on a branch of its own, and is about the one that it merges into.
    baseRef: variable(env, 'GITHUB_BASE_REF') ?? payload.merge_group?.base_ref?.replace(/^refs\/heads\//, ''),
    pullRequest: payload.pull_request?.number ?? (payload.issue?.pull_request ? payload.issue.number : undefined),
    runUrl:
      repository === undefined || runId === undefined
        ? undefined
        : `${context.serverUrl}/${repository}/actions/runs/${runId}${attempt === undefined ? '' : `/attempts/${attempt}`}`,
    runId,
    attempt,
    actor: variable(env, 'GITHUB_ACTOR'),
  })
}
