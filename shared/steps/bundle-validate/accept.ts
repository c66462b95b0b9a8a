import { StepError } from '../../kernel/index.ts'
import type { Bundle } from './load/bundle.ts'
import { type ConfigFile, noFile, type ReadConfig } from './load/config-file.ts'
import type { PolicyPack } from './policy/pack.ts'
import type { AcceptedFinding } from './report/waived.ts'
import { isPartlyUnread, saysUnread } from './resolve/unread.ts'
import { rule as baseUnread } from './rules/base-unread.ts'
import { rule as baselineStale } from './rules/baseline-stale.ts'
import { rules } from './rules/registry.ts'
import type { BundleFinding } from './rules/rule.ts'
import { applyWaivers, unprotectedFindings } from './waivers/apply.ts'
import { applyBaseline, type Baseline, baselineOf, formatBaseline, readBaseline } from './waivers/baseline.ts'
import { waiverErrors } from './waivers/errors.ts'
import type { FileWaivers } from './waivers/file.ts'
import { inlineWaivers } from './waivers/inline.ts'

/** @throws StepError when the file of the input is not there, or holds no waivers */
export async function waiversIn(file: string | undefined, read: ReadConfig): Promise<FileWaivers | undefined> {
  if (file === undefined) return undefined
  const { name, bytes } = await need('waivers', file, read)
  const { readWaivers } = await import('./waivers/file.ts')
  return readWaivers(name, bytes)
}

export interface NamedBaseline {
  readonly file: string
  readonly content: Baseline
}

/** @throws StepError when the file of the input is not there, or is no baseline */
export async function baselineIn(file: string | undefined, read: ReadConfig): Promise<NamedBaseline | undefined> {
  if (file === undefined) return undefined
  const { name, bytes } = await need('baseline', file, read)
  return { file: name, content: readBaseline(name, bytes) }
}

async function need(input: 'waivers' | 'baseline', file: string, read: ReadConfig): Promise<ConfigFile> {
  const found = await read(file)
  if ('bytes' in found) return found
  const kind = input === 'waivers' ? waiverErrors.WAIVERS_INVALID : waiverErrors.BASELINE_INVALID
  const correct = `Correct the input "${input}", or leave it empty; paths are relative to the workspace.`
  const { message, ...problem } = noFile(file, `the ${input}`, found, correct)
  throw new StepError(kind, message, problem)
}

/** Sets aside what somebody waived and what was there before this step was. */
export function acceptKnown(given: {
  readonly bundle: Bundle
  readonly findings: readonly BundleFinding[]
  readonly waivers: FileWaivers | undefined
  readonly baseline: NamedBaseline | undefined
  readonly targets: readonly string[] | undefined
  readonly packs: readonly PolicyPack[]
  /** The ref whose waivers alone count, and not those in comments of the change. */
  readonly configRef: string | undefined
  /** `2026-11-24` */
  readonly today: string
}): {
  readonly open: readonly BundleFinding[]
  readonly accepted: readonly AcceptedFinding[]
  /** All findings that are not waived, as the file that would make them known. */
  readonly baseline: string
} {
  const { bundle, findings, waivers, baseline, targets, packs, configRef, today } = given
  const inline = inlineWaivers(bundle).waivers
  const [counting, unprotected] = configRef === undefined ? [inline, []] : [[], unprotectedFindings(inline, configRef)]
  // What cannot be read has no findings: nobody can say then that they are gone.
  const unread = isPartlyUnread(bundle)
  const { findings: left, waived } = applyWaivers({
    findings: [...findings, ...(waivers?.findings ?? []), ...unprotected],
    waivers: [...counting, ...(waivers?.waivers ?? [])],
    today,
    narrowed: targets !== undefined || unread,
    rules: new Set([...rules, ...packs.flatMap((pack) => pack.rules)].map(({ id }) => id)),
  })
  const checked = targets === undefined ? {} : { checked: targets }
  const known =
    baseline === undefined
      ? { findings: left, known: [] }
      : applyBaseline({ findings: left, baseline: baseline.content, file: baseline.file, ...checked })
  // What follows from a file that cannot be read is said where nothing else says so.
  const told = known.findings.some(saysUnread) ? [baselineStale.id, baseUnread.id] : [baselineStale.id]
  return {
    open: unread ? known.findings.filter(({ rule }) => !told.includes(rule.id)) : known.findings,
    accepted: [
      ...waived.map(({ finding, waiver: { reason, owner, expires } }) => ({
        finding,
        how: 'waived' as const,
        reason,
        owner,
        until: expires,
      })),
      ...known.known.map((finding) => ({ finding, how: 'known' as const })),
    ],
    baseline: formatBaseline(baselineOf(left)),
  }
}
