import { join } from 'node:path'
import type { Grace } from './grace.ts'
import type { Host } from './host.ts'
import { type ExitCode, exitCodeOf } from './outcome.ts'
import type { Report } from './report.ts'
import { fileName, type OtherFile, type ReportWriter, writeReport } from './report-writer.ts'
import type { StepDefinition, StepResult } from './step.ts'

export interface Publication {
  readonly report: Report
  readonly definition: Pick<StepDefinition, 'outputs'>
  readonly outputs: StepResult['outputs']
  /** Absolute. */
  readonly directory: string
  readonly host: Host
  readonly writer: ReportWriter
  /** The verdict is there, so a cancelled job may still hear it; but no disk that hangs may hold the job. */
  readonly grace: Grace
}

/** Files first, then what the host shows, then outputs, then the verdict: nothing is announced that is not there. */
export async function publish(publication: Publication): Promise<ExitCode> {
  const { report, directory, host, writer, grace } = publication
  const { others, outputs } = filesAmong(publication)
  const files = await grace.within(writeReport(report, directory, others, writer))
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

/** Of an output that is a file, the text to write, and its path as the output. */
function filesAmong({ report, definition, outputs, directory, host }: Publication) {
  const others: OtherFile[] = []
  const values = Object.entries(outputs).map(([name, value]): [string, StepResult['outputs'][string]] => {
    const ending = definition.outputs[name]?.file
    if (ending === undefined || value === '') return [name, value]
    const file = fileName(report.step.id, ending)
    others.push({ name: file, text: typeof value === 'object' ? host.redactPieces(value) : host.redact(String(value)) })
    return [name, join(directory, file)]
  })
  return { others, outputs: Object.fromEntries(values) }
}
