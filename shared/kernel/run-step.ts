import { resolve as resolvePath } from 'node:path'
import { kernelErrors, type Problem, StepError } from './error.ts'
import { countFindings, type Finding, formatPlace, sortFindings } from './finding.ts'
import type { Clock, Host } from './host.ts'
import { type ExitCode, exitCodeOf } from './outcome.ts'
import { parseInputs } from './parse-inputs.ts'
import { REPORT_VERSION, type Report, type RunRecord } from './report.ts'
import { COMMON_INPUTS, type StepDefinition, type StepResult } from './step.ts'

/** What turns a report into files and into the host's summary; composed by the entries, so the kernel knows no format. */
export interface ReportWriter {
  /** Writes every format into `directory` (absolute), whole files or none; returns their absolute paths by kind. */
  write(
    report: Report,
    directory: string,
  ): Promise<Readonly<Record<'html' | 'json' | 'markdown' | 'sarif' | 'junit', string>>>
  /** The report as Markdown of at most `maxBytes` (UTF-8). */
  summary(report: Report, maxBytes: number): string
}

export interface RunOptions {
  readonly writer: ReportWriter
  readonly clock: Clock
  /** The version of Countersign. */
  readonly version: string
}

/**
 * Runs a step on a host from its first input to its one finish. Never throws: what goes wrong becomes an
 * error with a code on the host, and an exit code of 3 (could not decide) or 4 (bad input).
 */
export async function runStep(definition: StepDefinition, host: Host, options: RunOptions): Promise<ExitCode> {
  const startedAt = options.clock.now()
  const started = options.clock.monotonic()
  try {
    const inputs = parseInputs({ ...COMMON_INPUTS, ...definition.inputs }, host)
    const run = await definition.load()
    const result = await untilCancelled(run({ inputs, host, clock: options.clock }), host.signal)
    const seconds = Math.round(options.clock.monotonic() - started) / 1000
    const report = makeReport(definition, result, options.version, runRecord(host, startedAt, seconds, result))
    return await publish(report, result, String(inputs.reportDirectory), host, options.writer)
  } catch (error) {
    return reportError(definition.id, error, host)
  }
}

function makeReport(definition: StepDefinition, result: StepResult, version: string, run: RunRecord): Report {
  return {
    schema: 'countersign.report',
    version: REPORT_VERSION,
    step: { id: definition.id, title: definition.title, version },
    outcome: result.outcome,
    headline: result.headline,
    counts: countFindings(result.findings),
    checks: result.checks,
    findings: sortFindings(result.findings),
    sections: result.sections,
    data: result.data,
    run,
  }
}

function runRecord(host: Host, startedAt: Date, seconds: number, result: StepResult): RunRecord {
  const { repository, commit, ref, pullRequest, runUrl, runId, attempt, actor } = host.facts
  const known = Object.entries({ repository, commit, ref, pullRequest, runUrl, runId, attempt, actor })
  return {
    host: host.kind,
    startedAt: startedAt.toISOString(),
    seconds,
    ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
    ...(result.runFacts === undefined ? {} : { facts: result.runFacts }),
  }
}

/** Files first, then what the host shows, then outputs, then the verdict: nothing is announced that is not there. */
async function publish(
  report: Report,
  result: StepResult,
  reportDirectory: string,
  host: Host,
  writer: ReportWriter,
): Promise<ExitCode> {
  const files = await writer
    .write(report, resolvePath(host.facts.workspace, reportDirectory))
    .catch((cause: unknown) => {
      throw new StepError(kernelErrors.REPORT_NOT_WRITTEN, `The report could not be written: ${messageOf(cause)}`, {
        hint: `Make the directory "${reportDirectory}" writable, or choose another with report-directory.`,
        cause,
      })
    })
  host.annotate(report.findings)
  await host.summary(writer.summary(report, host.summaryBytes))
  await host.attach(files.html, 'report')
  await host.attach(files.json, 'json')
  await host.attach(files.markdown, 'markdown')
  await host.attach(files.sarif, 'sarif')
  await host.attach(files.junit, 'junit')
  for (const [name, value] of Object.entries(result.outputs)) host.output(name, String(value))
  host.output('reportHtml', files.html)
  host.output('reportJson', files.json)
  host.output('outcome', report.outcome)
  const exitCode = exitCodeOf(report.outcome)
  host.finish({
    status: report.outcome,
    exitCode,
    line: `${report.outcome.toUpperCase()} ${report.step.id}: ${report.headline}`,
  })
  return exitCode
}

/** Says what went wrong, where, and what to do next; a bug says that it is one. */
export function reportError(stepId: string, error: unknown, host: Host): ExitCode {
  const known =
    error instanceof StepError
      ? error
      : new StepError(kernelErrors.BUG, `This is a bug in Countersign: ${messageOf(error)}`, {
          hint: 'Please report it with the stack, which a debug run prints.',
          cause: error,
        })
  for (const problem of known.problems) host.log('info', problemText(problem))
  // Beside the line that is wrong, where the host can show it there; the log has them all.
  host.annotate(
    known.problems.filter(({ at }) => at !== undefined).map((problem) => problemFinding(known.code, problem)),
  )
  if (known.hint !== undefined) host.log('info', `What to do: ${known.hint}`)
  host.log('info', `About this error: ${known.docs}`)
  const stack = known.cause instanceof Error ? known.cause.stack : known.stack
  if (stack !== undefined) host.log('debug', stack)
  host.finish({ status: 'error', exitCode: known.kind.exit, line: `ERROR ${stepId}: ${known.code}: ${known.message}` })
  return known.kind.exit
}

/** `contract.yaml:3:7: what is wrong. What to do.` */
function problemText({ at, message, hint }: Problem): string {
  return [at === undefined ? [] : `${formatPlace(at)}:`, message, hint ?? []].flat().join(' ')
}

function problemFinding(code: string, { at, message, hint }: Problem): Finding {
  return {
    ruleId: code,
    severity: 'error',
    message,
    ...(at === undefined ? {} : { at }),
    ...(hint === undefined ? {} : { hint }),
  }
}

/**
 * How long cancelled work may take to put its things away. The GitHub runner kills 7.5 s after SIGINT
 * (docs: "workflow cancellation"), so the step must be gone before that.
 */
const CANCEL_GRACE_MILLISECONDS = 5000

/** Ends cancelled work: it sees the same signal, and is given a moment to close what it opened. */
function untilCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    let grace: NodeJS.Timeout | undefined
    const giveUp = () => reject(cancelled())
    const onAbort = () => {
      grace = setTimeout(giveUp, CANCEL_GRACE_MILLISECONDS)
    }
    const settled = () => {
      signal.removeEventListener('abort', onAbort)
      clearTimeout(grace)
    }
    work.then(
      (value) => {
        settled()
        if (signal.aborted) giveUp()
        else resolve(value)
      },
      (error: unknown) => {
        settled()
        reject(signal.aborted ? cancelled(error) : error)
      },
    )
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
  })
}

function cancelled(cause?: unknown): StepError {
  return new StepError(kernelErrors.CANCELLED, 'The job was cancelled before the step could decide.', { cause })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
