import type { Severity } from '../../../kernel/index.ts'
import { jsonObject } from './program.ts'

/** One diagnostic of the Databricks CLI, as it printed it. */
export interface Diagnostic {
  readonly severity: Severity
  readonly summary: string
  /** Several lines; `''` where there is none. */
  readonly detail: string
  /** `resources.jobs.train.tasks[0]` */
  readonly paths: readonly string[]
  /** Relative to the bundle's directory. */
  readonly locations: readonly { readonly file: string; readonly line?: number; readonly column?: number }[]
}

export interface Diagnostics {
  readonly found: readonly Diagnostic[]
  /** Lines before the first diagnostic, which belong to none. */
  readonly rest: string
  /** What it wrote into its log, without the time and the source. */
  readonly log: readonly string[]
}

const SEVERITIES: Readonly<Record<string, Severity>> = { Error: 'error', Warning: 'warning', Recommendation: 'note' }
const START = /^(Error|Warning|Recommendation): (.*)$/
/** What the CLI says in between and at the end; it belongs to no diagnostic. */
const ASIDE =
  /^(?:Validation OK!|Found \d+ (?:errors?|warnings?|recommendations?)\b.*|Building \S.*\.\.\.|Setting a cluster override because .*)$/
const LOCATION = /^(.*?)(?::(\d+))?(?::(\d+))?$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours start with one
const COLOURS = /\u001b\[[0-9;]*m/g

interface Draft {
  readonly severity: Severity
  readonly summary: string
  readonly paths: string[]
  readonly locations: Diagnostic['locations'][number][]
  readonly detail: string[]
  /** What the aligned lines that follow continue; `detail` once there was an empty line. */
  part: 'start' | 'paths' | 'locations' | 'detail'
}

/**
 * Reads what the CLI prints for people, there is no other form; only its log is set to JSON, a line each. A summary of several
 * lines goes on before the places; what follows its first line counts as detail, which may have empty lines.
 *
 *     Error: <summary>
 *       at <path>
 *       in <file>:<line>:<column>
 *          <file>:<line>:<column>
 *
 *     <detail, to the next diagnostic>
 */
export function parseDiagnostics(stderr: string): Diagnostics {
  const drafts: Draft[] = []
  const rest: string[] = []
  const log: string[] = []
  for (const line of stderr.replace(COLOURS, '').split(/\r?\n/)) {
    const [, word = '', summary = ''] = START.exec(line) ?? []
    const severity = SEVERITIES[word]
    const draft = drafts.at(-1)
    const logged = messageOfLog(line)
    if (logged !== undefined) log.push(logged)
    else if (severity !== undefined)
      drafts.push({ severity, summary: summary.trim(), paths: [], locations: [], detail: [], part: 'start' })
    else if (ASIDE.test(line)) continue
    else if (draft === undefined) rest.push(line)
    else addLine(draft, line)
  }
  const found = drafts.map(({ severity, summary, paths, locations, detail }) => ({
    severity,
    summary,
    paths,
    locations,
    detail: detail.join('\n').trim(),
  }))
  return { found, rest: rest.join('\n').trim(), log }
}

/** `{"time":"…","level":"WARNING","msg":"…"}` */
function messageOfLog(line: string): string | undefined {
  if (!line.startsWith('{"time":')) return undefined
  const { level, msg } = jsonObject(line) ?? {}
  return typeof level === 'string' && typeof msg === 'string' ? msg : undefined
}

function addLine(draft: Draft, line: string): void {
  if (draft.part !== 'detail') {
    const [, word, text = ''] = /^ {2}(at|in) (.+)$/.exec(line) ?? []
    const aligned = /^ {5}(\S.*)$/.exec(line)?.[1]
    if (word === 'at') draft.part = 'paths'
    if (word === 'in') draft.part = 'locations'
    const content = word === undefined ? aligned : text
    if (content !== undefined && draft.part === 'paths') {
      draft.paths.push(content.trim())
      return
    }
    if (content !== undefined && draft.part === 'locations') {
      draft.locations.push(locationOf(content.trim()))
      return
    }
    if (draft.part !== 'start' || line.trim() === '') draft.part = 'detail'
  }
  draft.detail.push(line)
}

function locationOf(text: string): Diagnostic['locations'][number] {
  const [, file = text, line, column] = LOCATION.exec(text) ?? []
  return {
    file: file.replaceAll('\\', '/'),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
  }
}
