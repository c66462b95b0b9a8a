import { countFindings, sortFindings } from './finding.ts'
import { graceOf, untilCancelled } from './grace.ts'
import type { Clock, Host } from './host.ts'
import type { ExitCode } from './outcome.ts'
import { parseInputs } from './parse-inputs.ts'
import { publish } from './publish.ts'
import { redactReport } from './redact.ts'
import { REPORT_VERSION, type Report, type RunRecord } from './report.ts'
import { reportError } from './report-error.ts'
import { type ReportWriter, removeOldReport, reportDirectory } from './report-writer.ts'
import { COMMON_INPUTS, type StepDefinition, type StepResult } from './step.ts'

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
  const { writer, clock, version } = options
  const startedAt = clock.now()
  const started = clock.monotonic()
  const grace = graceOf(host.signal)
  try {
    const directory = reportDirectory(host)
    await grace.within(removeOldReport(definition, directory, writer))
    const inputs = parseInputs({ ...COMMON_INPUTS, ...definition.inputs }, host)
    const run = await definition.load()
    const result = await untilCancelled(run({ inputs, host, clock }), host.signal, grace)
    const seconds = Math.round(clock.monotonic() - started) / 1000
    const said = makeReport(definition, result, version, runRecord(host, startedAt, seconds, result))
    const report = redactReport(said, host.redact)
    return await publish({ report, definition, outputs: result.outputs, directory, host, writer, grace })
  } catch (error) {
    return reportError(definition.id, error, host)
  } finally {
    grace.end()
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
    ...(result.rules === undefined ? {} : { rules: result.rules }),
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
