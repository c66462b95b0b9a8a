import { didYouMean } from '../../../kernel/suggest.ts'
import { formatPath } from '../config/value.ts'
import { matchesGlob } from '../policy/glob.ts'
import { coversPath } from '../policy/value-path.ts'
import { rule as baselineStale } from '../rules/baseline-stale.ts'
import { rule as configChanged } from '../rules/config-changed.ts'
import type { BundleFinding, Rule } from '../rules/rule.ts'
import { rule as waiverExpired } from '../rules/waiver-expired.ts'
import { rule as waiverInvalid } from '../rules/waiver-invalid.ts'
import { rule as waiverUnmatched } from '../rules/waiver-unmatched.ts'
import { rule as waiverUnprotected } from '../rules/waiver-unprotected.ts'
import type { UnderKey } from './under-keys.ts'
import type { Waiver } from './waiver.ts'

export interface WaivedFinding {
  readonly finding: BundleFinding
  readonly waiver: Waiver
}

export interface AppliedWaivers {
  /** What nobody waived, and what is wrong with the waivers. */
  readonly findings: readonly BundleFinding[]
  /** Kept in the report, with the reason and the owner. */
  readonly waived: readonly WaivedFinding[]
}

export interface ApplyWaiversOptions {
  readonly findings: readonly BundleFinding[]
  readonly waivers: readonly Waiver[]
  /** `2026-11-24` */
  readonly today: string
  /** Whether not all targets were checked: then nobody can say that a waiver is about nothing. */
  readonly narrowed?: boolean
  /** The ids of all rules, for what a waiver may have meant. Default: of those that found something. */
  readonly rules?: ReadonlySet<string>
}

/** What is said of waivers, the baseline and policies: waiving that would be the end of all rules. */
export function isAboutAcceptance({ rule }: BundleFinding): boolean {
  return ABOUT_ACCEPTANCE.has(rule.id)
}

/** By name: a rule of a house may well be called `waiver-…`, too. */
const ABOUT_ACCEPTANCE: ReadonlySet<string> = new Set(
  [waiverExpired, waiverInvalid, waiverUnmatched, waiverUnprotected, baselineStale, configChanged].map(({ id }) => id),
)

/** Sets aside what is waived. Of several waivers that fit and have not expired, the first counts, one of no line before those of a line. */
export function applyWaivers(options: ApplyWaiversOptions): AppliedWaivers {
  const { findings, waivers, today, narrowed = false } = options
  const used = new Set<Alike>()
  const valid = waivers.filter(({ expires }) => expires >= today)
  const byPlace = groupByPlace(valid)
  const open: BundleFinding[] = []
  const waived: WaivedFinding[] = []
  for (const finding of findings) {
    const fitting = isAboutAcceptance(finding) ? [] : fittingOf(finding, byPlace)
    for (const alike of fitting) used.add(alike)
    const waiver = fitting[0]?.[0]
    if (waiver === undefined) open.push(finding)
    else waived.push({ finding, waiver })
  }
  const expired = waivers.filter((waiver) => waiver.expires < today).map(expiredFinding)
  const matched = new Set([...used].flat())
  const unmatched = narrowed ? [] : valid.filter((waiver) => !matched.has(waiver))
  const rules = options.rules ?? new Set(findings.map(({ rule }) => rule.id))
  const found = new Map(open.toReversed().map((finding) => [finding.rule.id, finding]))
  const aboutNothing = unmatched.map((waiver) => unmatchedFinding(waiver, rules, found.get(waiver.rule)))
  return { findings: [...open, ...expired, ...aboutNothing], waived }
}

/** Waivers of the same place, in their order: what fits one fits all. */
type Alike = readonly Waiver[]

/**
 * By what a finding has to have in common with them. A file may hold tens of thousands of waivers, of one line or each of its
 * own, and of findings: a waiver of a line is only looked at for that line, and those that are alike are looked at once.
 */
function groupByPlace(waivers: readonly Waiver[]): ReadonlyMap<string, readonly Alike[]> {
  const alike = new Map<string, Waiver[]>()
  for (const waiver of waivers) {
    const { rule, target = '', path, file = '', line = 0, under = {} } = waiver
    add(alike, JSON.stringify([rule, target, path?.source ?? '', file, line, under]), waiver)
  }
  const groups = new Map<string, Alike[]>()
  for (const same of alike.values()) {
    const { rule, file, line, under } = same[0] as Waiver
    for (const each of new Set([line, under?.line ?? line])) add(groups, placeKey(rule, file, each), same)
  }
  return groups
}

function fittingOf(finding: BundleFinding, groups: ReadonlyMap<string, readonly Alike[]>): readonly Alike[] {
  const { rule, at } = finding
  const keys = [placeKey(rule.id, undefined, undefined), placeKey(rule.id, at?.file, at?.line)]
  return [...new Set(keys)]
    .flatMap((key) => groups.get(key) ?? [])
    .filter(([waiver]) => waiver !== undefined && fits(waiver, finding))
}

function placeKey(rule: string, file: string | undefined, line: number | undefined): string {
  return line === undefined ? rule : JSON.stringify([rule, file, line])
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [item])
  else group.push(item)
}

function fits({ target, path, file, line, under }: Waiver, finding: BundleFinding): boolean {
  if (target !== undefined && (finding.target === undefined || !matchesGlob(target, finding.target))) return false
  if (path !== undefined && (finding.path === undefined || !coversPath(path, finding.path))) return false
  if (file !== undefined && finding.at?.file !== file) return false
  return line === undefined || finding.at?.line === line || (under !== undefined && isAbout(under, finding))
}

function isAbout({ line, column, first }: UnderKey, { at, path }: BundleFinding): boolean {
  return at?.line === line && at.column === column && path?.at(-1) !== first
}

function expiredFinding(waiver: Waiver): BundleFinding {
  return about(
    waiverExpired,
    waiver,
    `The waiver of ${waiver.rule} by "${waiver.owner}" ended on ${waiver.expires}.`,
    'Correct what it waived and remove it, or let its owner agree to a later day.',
  )
}

/** @param found what nobody waived of its rule, if anything: its author has most likely meant that */
function unmatchedFinding(waiver: Waiver, rules: ReadonlySet<string>, found: BundleFinding | undefined): BundleFinding {
  const near = rules.has(waiver.rule) ? '' : didYouMean(waiver.rule, rules)
  const next =
    found === undefined
      ? 'else correct its rule and its place.'
      : `else correct its place: the rule found ${placeOf(found)}.`
  return about(
    waiverUnmatched,
    waiver,
    `The waiver of ${waiver.rule} by "${waiver.owner}" is about no finding.${near}`,
    `Remove it if what it waived is corrected; ${next}`,
  )
}

/** As a waiver would say it. */
function placeOf({ path = [], at, target }: BundleFinding): string {
  const inside = path.length > 0 ? `something at "${formatPath(path)}"` : 'something'
  const file = path.length > 0 || at === undefined ? '' : ` in "${at.file}"`
  return `${inside}${file}${target === undefined ? '' : ` in the target "${target}"`}`
}

/** Of waivers in comments, where those of a protected ref alone count: what the change says itself waives nothing. */
export function unprotectedFindings(waivers: readonly Waiver[], ref: string): BundleFinding[] {
  return waivers.map((waiver) =>
    about(
      waiverUnprotected,
      waiver,
      `The waiver of ${waiver.rule} by "${waiver.owner}" is a comment, and with config-ref only waivers of ${ref} count.`,
      'Put it into the file of waivers, merge that in a change of its own, and remove the comment.',
    ),
  )
}

function about(rule: Rule, waiver: Waiver, message: string, hint: string): BundleFinding {
  return { rule, target: undefined, message, at: waiver.at, hint }
}
