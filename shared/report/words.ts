import type { Cell, Check, Finding, Outcome, Report, Severity, Tone } from '../kernel/index.ts'
import { formatNumber, plural } from './text.ts'

type CheckOutcome = Check['outcome']

/** How an outcome is said: always a word and a sign, so that colour is never needed. */
export interface Saying {
  readonly word: string
  readonly sign: string
  readonly tone: Tone
}

export const CHECK_SAYING: Readonly<Record<CheckOutcome, Saying>> = {
  fail: { word: 'failed', sign: '✕', tone: 'fail' },
  inconclusive: { word: 'inconclusive', sign: '?', tone: 'warn' },
  warn: { word: 'warned', sign: '!', tone: 'warn' },
  skipped: { word: 'skipped', sign: '–', tone: 'muted' },
  pass: { word: 'passed', sign: '✓', tone: 'pass' },
}

/** The verdict of the whole step, in words. */
export const VERDICT: Readonly<Record<Outcome, Saying>> = {
  pass: { ...CHECK_SAYING.pass, word: 'Passed' },
  warn: { ...CHECK_SAYING.warn, word: 'Passed with warnings' },
  fail: { ...CHECK_SAYING.fail, word: 'Failed' },
  inconclusive: { ...CHECK_SAYING.inconclusive, word: 'Inconclusive' },
}

export const SEVERITY_SAYING: Readonly<Record<Severity, Saying>> = {
  error: { word: 'error', sign: '✕', tone: 'fail' },
  warning: { word: 'warning', sign: '!', tone: 'warn' },
  note: { word: 'note', sign: 'i', tone: 'muted' },
}

/** What a tone means where it colours a cell or a bar. */
export const TONE_SAYING: Readonly<Record<Tone, Saying>> = {
  pass: CHECK_SAYING.pass,
  warn: CHECK_SAYING.warn,
  fail: CHECK_SAYING.fail,
  muted: { word: 'not counted', sign: '–', tone: 'muted' },
}

/** From what a reader must see to what may be left out. */
const CHECK_ORDER = Object.keys(CHECK_SAYING) as readonly CheckOutcome[]

/** The checks of one group, the worst first, otherwise in their order. */
export interface CheckGroup {
  readonly name: string
  readonly checks: readonly Check[]
}

/** Whether it put a number beside another: a group without one needs no columns for them. */
export function isCompared({ measured, expected }: Check): boolean {
  return measured !== undefined || expected !== undefined
}

/** Checks by group, groups in order of appearance. */
export function groupChecks(checks: readonly Check[]): CheckGroup[] {
  const groups = new Map<string, Check[]>()
  for (const check of checks) {
    const group = groups.get(check.group)
    if (group === undefined) groups.set(check.group, [check])
    else group.push(check)
  }
  return [...groups].map(([name, members]) => ({ name, checks: worstFirst(members) }))
}

/** So many checks, the worst of all. */
export function worstChecks(checks: readonly Check[], count: number): readonly Check[] {
  return worstFirst(checks).slice(0, count)
}

function worstFirst(checks: readonly Check[]): Check[] {
  return [...checks].sort((a, b) => CHECK_ORDER.indexOf(a.outcome) - CHECK_ORDER.indexOf(b.outcome))
}

/** How many checks there are of each outcome, the worst first; outcomes that do not occur are left out. */
export function tally(checks: readonly Check[]): { readonly outcome: CheckOutcome; readonly count: number }[] {
  return CHECK_ORDER.map((outcome) => ({
    outcome,
    count: checks.filter((check) => check.outcome === outcome).length,
  })).filter(({ count }) => count > 0)
}

/** `41 checks: 3 failed, 36 passed, 2 skipped`. */
export function tallyLine(checks: readonly Check[]): string {
  const parts = tally(checks).map(({ outcome, count }) => `${formatNumber(count)} ${CHECK_SAYING[outcome].word}`)
  return `${plural(checks.length, 'check')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`
}

/** `2 errors, 1 warning`; `no findings` when there is none. */
export function findingsLine(findings: readonly Finding[]): string {
  const severities = Object.keys(SEVERITY_SAYING) as readonly Severity[]
  const parts = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity))
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}

/** A cell with all its fields, whichever way it was written. */
export function cellOf(cell: Cell): Exclude<Cell, string> {
  return typeof cell === 'string' ? { text: cell } : cell
}

/** Facts of the run that a reader looks for, as label and text; empty ones are left out. */
export function runRows(report: Report): (readonly [label: string, text: string])[] {
  const { run } = report
  const rows: (readonly [string, string | undefined])[] = [
    ['Repository', run.repository],
    ['Commit', run.commit],
    ['Ref', run.ref],
    ['Pull request', run.pullRequest === undefined ? undefined : String(run.pullRequest)],
    ['Started by', run.actor],
    [
      'Run',
      run.runId === undefined
        ? undefined
        : `${run.runId}${run.attempt === undefined ? '' : `, attempt ${run.attempt}`}`,
    ],
  ]
  return rows.filter((row): row is readonly [string, string] => row[1] !== undefined)
}
