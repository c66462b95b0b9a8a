import { resolve as resolvePath } from 'node:path'
import { kernelErrors, messageOf, StepError } from './error.ts'
import type { Host, TextPieces } from './host.ts'
import { parseInputs } from './parse-inputs.ts'
import type { Report } from './report.ts'
import { COMMON_INPUTS, type StepDefinition } from './step.ts'

/** The files of a report by kind: absolute paths. */
export type ReportFiles = Readonly<Record<'html' | 'json' | 'markdown' | 'sarif' | 'junit', string>>

/** A file that a step writes beside its report. */
export interface OtherFile {
  readonly name: string
  readonly text: string | TextPieces
}

/** What turns a report into files and into the host's summary; composed by the entries, so the kernel knows no format. */
export interface ReportWriter {
  /** Writes every format, and the other files, into `directory` (absolute): whole files, all or none. */
  write(report: Report, directory: string, others: readonly OtherFile[]): Promise<ReportFiles>
  /** Removes the files that {@link ReportWriter.write} would write for this step, and nothing else. */
  remove(stepId: string, directory: string, others: readonly string[]): Promise<void>
  /** The report as Markdown of at most `maxBytes` (UTF-8). */
  summary(report: Report, maxBytes: number): string
}

/** Where the report of this run goes; known also when other inputs are wrong. */
export function reportDirectory(host: Pick<Host, 'input' | 'mask' | 'facts'>): string {
  return resolvePath(host.facts.workspace, parseInputs(COMMON_INPUTS, host).reportDirectory)
}

/**
 * Takes away this step's own report of an earlier run, or one that a pull request has committed: a pipeline that
 * publishes the report of a step that could not decide must find none.
 */
export async function removeOldReport(
  { id, outputs }: Pick<StepDefinition, 'id' | 'outputs'>,
  directory: string,
  writer: ReportWriter,
): Promise<void> {
  const others = Object.values(outputs).flatMap(({ file }) => (file === undefined ? [] : [fileName(id, file)]))
  await writer.remove(id, directory, others).catch((cause: unknown) => {
    throw notWritten(`The report of an earlier run could not be removed: ${messageOf(cause)}`, directory, cause)
  })
}

export async function writeReport(
  report: Report,
  directory: string,
  others: readonly OtherFile[],
  writer: ReportWriter,
): Promise<ReportFiles> {
  return await writer.write(report, directory, others).catch((cause: unknown) => {
    throw notWritten(`The report could not be written: ${messageOf(cause)}`, directory, cause)
  })
}

/** The name of a file of the step beside its report: `bundle-validate.effective.json`. */
export function fileName(stepId: string, ending: string): string {
  return `${stepId}.${ending}`
}

function notWritten(message: string, directory: string, cause: unknown): StepError {
  const hint = `Make the directory "${directory}" writable, or choose another with report-directory.`
  return new StepError(kernelErrors.REPORT_NOT_WRITTEN, message, { hint, cause })
}
