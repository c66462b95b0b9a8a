import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type MemoryOptions, type MemoryRecord, memoryHost } from '../../shared/hosts/memory.ts'
import { type ExitCode, type Report, runStep } from '../../shared/kernel/index.ts'
import { reportWriter } from '../../shared/report/writer.ts'
import { bundleValidate } from '../../shared/steps/bundle-validate/definition.ts'

/** What a run of the whole step left behind. */
export interface StepRun {
  readonly exitCode: ExitCode
  readonly recorded: MemoryRecord
  /** All lines of the log, and the last one. */
  readonly log: string
  /** `undefined` after an error. */
  readonly report: Report | undefined
  /** The text of every file of the report, by name. */
  readonly files: Readonly<Record<string, string>>
}

/** Writes files into a directory, by paths relative to it. */
export function writeFiles(directory: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
}

/** Runs the whole step on a real directory, as a host does. The day is 2026-11-24. */
export async function runIn(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  options: Omit<MemoryOptions, 'inputs'> = {},
): Promise<StepRun> {
  const host = memoryHost({
    env: { PATH: '' },
    ...options,
    inputs,
    facts: {
      workspace,
      toolCache: join(workspace, '.tools'),
      tempDirectory: join(workspace, '.temp'),
      ...options.facts,
    },
  })
  const clock = { now: () => new Date('2026-11-24T12:00:00Z'), monotonic: () => 0 }
  const exitCode = await runStep(bundleValidate, host, { writer: reportWriter(), clock, version: '1.2.3' })
  const { recorded } = host
  const directory = join(workspace, inputs['report-directory'] ?? 'countersign-report')
  const names = recorded.outputs.outcome === undefined ? [] : readdirSync(directory)
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]))
  const json = files['bundle-validate.json']
  return {
    exitCode,
    recorded,
    log: [...recorded.log.map(({ text }) => text), recorded.finish?.line ?? ''].join('\n'),
    report: json === undefined ? undefined : (JSON.parse(json) as Report),
    files,
  }
}

/** Every finding as `file:line:column severity rule message`. */
export function saidIn({ report }: StepRun): string[] {
  return (report?.findings ?? []).map(({ at, severity, ruleId, message }) => {
    const place = at === undefined ? '' : `${at.file}:${at.line ?? ''}:${at.column ?? ''} `
    return `${place}${severity} ${ruleId.replace('bundle-validate/', '')} ${message}`
  })
}
