import { createHash } from 'node:crypto'
import { byCodeUnit, type Json, messageOf, StepError } from '../../../kernel/index.ts'
import { formatPath } from '../config/value.ts'
import { rule as baseUnread } from '../rules/base-unread.ts'
import { rule as baselineStale } from '../rules/baseline-stale.ts'
import { rule as planMissing } from '../rules/plan-missing.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { isAboutAcceptance } from './apply.ts'
import { waiverErrors } from './errors.ts'

/** What was there before this step was. Only counts stand in it, by fingerprint and target: lines may move. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[]
}

export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  /** Of the configuration, without indexes; the file, for what is in none. */
  readonly where: string
  readonly message: string
  /** How many there are in each target; `*` for the bundle as a whole. */
  readonly targets: Readonly<Record<string, number>>
}

const VERSION = 1
const WHOLE_BUNDLE = '*'
const MAX_BYTES = 32 * 1024 * 1024

/**
 * Stays the same when lines move, when entries of lists are put in between, and when a number in the message changes,
 * save one that a policy does not allow: rule, path and essence of the message. The target is not in it, so that what
 * is corrected in one target and not in another is still known in the other.
 */
export function fingerprintOf(finding: BundleFinding): string {
  const { rule, message, number } = finding
  const parts = [rule.id, whereOf(finding), essenceOf(message), ...(number === undefined ? [] : [number])]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** What a run could not look at is no mistake of old: it is waived, with a reason and a day, or it counts each time. */
function isAboutRun(finding: BundleFinding): boolean {
  return isAboutAcceptance(finding) || finding.rule.id === planMissing.id || finding.rule.id === baseUnread.id
}

/** All findings as a baseline, in an order that depends on nothing but them. */
export function baselineOf(findings: readonly BundleFinding[]): Baseline {
  const entries = new Map<string, { finding: BundleFinding; targets: Map<string, number> }>()
  for (const finding of findings) {
    if (isAboutRun(finding)) continue
    const fingerprint = fingerprintOf(finding)
    const entry = entries.get(fingerprint) ?? { finding, targets: new Map() }
    entries.set(fingerprint, entry)
    const target = finding.target ?? WHOLE_BUNDLE
    entry.targets.set(target, (entry.targets.get(target) ?? 0) + 1)
    // Of several messages with one essence, the same one whatever was found first.
    if (finding.message < entry.finding.message) entry.finding = finding
  }
  const list = [...entries].map(([fingerprint, { finding, targets }]) => ({
    fingerprint,
    rule: finding.rule.id,
    where: whereOf(finding),
    message: finding.message,
    targets: Object.fromEntries([...targets].sort(([a], [b]) => byCodeUnit(a, b))),
  }))
  return { entries: list.sort((a, b) => byCodeUnit(keyOf(a), keyOf(b))) }
}

export interface AppliedBaseline {
  /** New findings, and notes about entries that nothing is found for any more. */
  readonly findings: readonly BundleFinding[]
  readonly known: readonly BundleFinding[]
}

/** Sets aside what the baseline knows. @param file where it stands @param checked targets of this run; default: all */
export function applyBaseline(options: {
  readonly findings: readonly BundleFinding[]
  readonly baseline: Baseline
  readonly file: string
  readonly checked?: readonly string[]
}): AppliedBaseline {
  const { findings, baseline, file, checked } = options
  const left = new Map<string, number>(
    baseline.entries.flatMap(({ fingerprint, targets }) =>
      Object.entries(targets).map(([target, count]) => [`${fingerprint}/${target}`, count] as const),
    ),
  )
  const fresh: BundleFinding[] = []
  const known: BundleFinding[] = []
  for (const finding of findings) {
    const key = `${fingerprintOf(finding)}/${finding.target ?? WHOLE_BUNDLE}`
    const count = isAboutRun(finding) ? 0 : (left.get(key) ?? 0)
    if (count > 0) left.set(key, count - 1)
    ;(count > 0 ? known : fresh).push(finding)
  }
  const stale = baseline.entries.flatMap((entry) => {
    const gone = Object.keys(entry.targets).filter(
      (target) =>
        (left.get(`${entry.fingerprint}/${target}`) ?? 0) > 0 &&
        (checked === undefined || target === WHOLE_BUNDLE || checked.includes(target)),
    )
    return gone.length === 0 ? [] : [staleFinding(entry, gone, file)]
  })
  return { findings: [...fresh, ...stale], known }
}

function staleFinding(entry: BaselineEntry, gone: readonly string[], file: string): BundleFinding {
  const targets = gone.filter((target) => target !== WHOLE_BUNDLE)
  const inside = targets.length === 0 ? '' : ` in ${targets.join(', ')}`
  const where = entry.where === '' ? '' : ` at "${entry.where}"`
  return {
    rule: baselineStale,
    target: undefined,
    message: `The baseline knows more of ${entry.rule}${where}${inside} than there is.`,
    at: { file },
    hint: 'Write the baseline anew, so that it does not come back unseen.',
  }
}

/** As it is committed: one entry a line, so that a merge of two branches rarely clashes. */
export function formatBaseline({ entries }: Baseline): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "countersign": "bundle-baseline",\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`
}

/** @throws StepError `BASELINE_INVALID` */
export function readBaseline(file: string, bytes: Uint8Array): Baseline {
  const invalid = (message: string) =>
    new StepError(waiverErrors.BASELINE_INVALID, `The baseline "${file}" ${message}.`, {
      hint: 'Take the file that the output "baseline-file" names.',
      problems: [{ message: `This baseline ${message}.`, at: { file } }],
    })
  if (bytes.byteLength > MAX_BYTES) throw invalid(`is larger than ${MAX_BYTES} bytes`)
  let read: unknown
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json
  } catch (error) {
    throw invalid(`is not JSON: ${messageOf(error)}`)
  }
  if (!isMapping(read) || read.countersign !== 'bundle-baseline' || !Array.isArray(read.findings)) {
    throw invalid('was not written by this step')
  }
  if (read.version !== VERSION) throw invalid(`has the version ${String(read.version)}, and ${VERSION} is read here`)
  const entries: readonly unknown[] = read.findings
  const broken = entries.findIndex((entry) => !isEntry(entry))
  if (broken !== -1) throw invalid(`has a broken entry, number ${broken + 1}`)
  return { entries: entries.filter(isEntry) }
}

function isEntry(entry: unknown): entry is BaselineEntry {
  if (!isMapping(entry) || !isMapping(entry.targets)) return false
  const texts = [entry.fingerprint, entry.rule, entry.where, entry.message]
  const counts = Object.values(entry.targets)
  return (
    texts.every((text) => typeof text === 'string') &&
    counts.every((count) => Number.isInteger(count) && Number(count) > 0)
  )
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function whereOf({ path, at }: BundleFinding): string {
  if (path === undefined || path.length === 0) return path === undefined ? (at?.file ?? '') : ''
  return formatPath(path).replaceAll(/\[\d+\]/g, '[]')
}

/**
 * Numbers change with what was measured; a name in quotes does not. A guess changes with what else there is, and of the
 * last of thousands there is none.
 */
function essenceOf(message: string): string {
  return message
    .replaceAll(/ Did you mean "[^"]*"\?/g, '')
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part.replaceAll(/\[\d+\]/g, '[]') : part.replaceAll(/\d+/g, '#')))
    .join('')
}

function keyOf({ rule, where, fingerprint }: BaselineEntry): string {
  return [rule, where, fingerprint].join('\0')
}
