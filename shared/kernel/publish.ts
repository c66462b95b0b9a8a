import type { Grace } from './grace.ts'
import type { Host } from './host.ts'
import { type ExitCode, exitCodeOf } from './outcome.ts'
import type { Report } from './report.ts'
import { type ReportWriter, writeReport } from './report-writer.ts'
import type { StepResult } from './step.ts'

export interface Publication {
  readonly report: Report
  readonly outputs: StepResult['outputs']
  /** Absolute. */
  readonly directory: string
  readonly host: Host
  readonly writer: ReportWriter
  /** The verdict is there, so a cancelled job may still hear it; but no disk that hangs may hold the job. */
  readonly grace: Grace
}

/** Files first, then what the host shows, then outputs, then the verdict: nothing is announced that is not there. */
export async function publish({ report, outputs, directory, host, writer, grace }: Publication): Promise<ExitCode> {
  const files = await grace.within(writeReport(report, directory, writer))
  host.annotate(report.findings)
  await grace.within(host.summary(writer.summary(report, host.summaryBytes)))
  await grace.within(host.attach(files.html, 'report'))
  await grace.within(host.attach(files.json, 'json'))
  await grace.within(host.attach(files.markdown, 'markdown'))
  await grace.within(host.attach(files.sarif, 'sarif'))
  await grace.within(host.attach(files.junit, 'junit'))
  for (const [name, value] of Object.entries(outputs)) host.output(name, String(value))
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
