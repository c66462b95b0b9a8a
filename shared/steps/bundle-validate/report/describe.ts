import {
  type Check,
  type FailOn,
  type Finding,
  type Json,
  outcomeOf,
  type Section,
  type Severity,
  type StepResult,
  sortFindings,
  type TextPieces,
} from '../../../kernel/index.ts'
import { formatNumber, plural } from '../../../report/text.ts'
import type { ConfigPath } from '../config/value.ts'
import type { outputs } from '../definition.ts'
import type { Difference } from '../difference/difference.ts'
import { formatKeyedPath } from '../difference/elements.ts'
import type { Bundle } from '../load/bundle.ts'
import type { PolicyPack, PolicyRule } from '../policy/pack.ts'
import { selectsTarget } from '../policy/selector.ts'
import type { Target } from '../resolve/target.ts'
import { rules } from '../rules/registry.ts'
import type { BundleFinding, Rule } from '../rules/rule.ts'
import { gatherTargets, toFinding } from './gather.ts'
import { maskSection } from './mask.ts'
import { plain, ruleHelp } from './rule-help.ts'
import * as section from './sections.ts'
import type { AcceptedFinding } from './waived.ts'
import { waivedSection } from './waived.ts'

const NAMED_IN_HEADLINE = 3

/** What a run learned, before it is put into words. */
export interface Learned {
  readonly bundle: Bundle
  readonly targets: readonly Target[]
  /** What counts. */
  readonly findings: readonly BundleFinding[]
  /** What is waived or known. */
  readonly accepted: readonly AcceptedFinding[]
  readonly packs: readonly PolicyPack[]
  readonly differences: readonly Difference[]
  readonly base: string | undefined
  /** Label and value of what the findings stand on: schema, policy, mode. */
  readonly grounds: readonly (readonly [label: string, value: string])[]
  readonly sections: readonly Section[]
  /** Takes what is sensitive out of a text. */
  readonly mask: (text: string) => string
  readonly digest: string
  readonly treeDigest: string
  /** The effective configuration: the largest text of all. */
  readonly effective: TextPieces
  readonly baseline: string
  readonly failOn: FailOn
  readonly runFacts: { readonly [key: string]: Json | undefined }
}

/** Makes the step's result of what was learned. */
export function describeRun(learned: Learned): StepResult<typeof outputs> {
  const { bundle, targets, findings, accepted, differences, base, failOn } = learned
  const names = targets.map(({ name }) => name)
  const gathered = gatherTargets(findings)
  const configs = new Map(targets.map(({ name, config }) => [name, config]))
  const pathText = (path: ConfigPath, target: string | undefined) =>
    learned.mask(formatKeyedPath(path, target === undefined ? undefined : configs.get(target)))
  const shown = sortFindings(gathered.map((finding) => toFinding(finding, names, pathText)))
  const waived = gatherTargets(accepted.map(({ finding }) => finding)).length
  const count = (severity: Severity) => shown.filter((finding) => finding.severity === severity).length
  return {
    outcome: outcomeOf(shown, failOn),
    headline: headline(shown, names, waived),
    checks: checksOf(learned),
    findings: shown,
    rules: ruleHelp(shown, learned.packs),
    sections: [
      section.bundleSection({ bundle, targets, facts: learned.grounds }),
      ...withRows(section.targetSection(targets, gathered)),
      ...section.ruleChart(gathered),
      ...section.differenceSections(differences, base ?? ''),
      ...learned.sections,
      ...waivedSection(accepted, names),
      ...withRows(section.resourceSection(targets)),
      ...section.openSection(targets),
    ].map((one) => maskSection(one, learned.mask)),
    data: dataOf(learned),
    runFacts: learned.runFacts,
    outputs: {
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      waived,
      digest: learned.digest,
      treeDigest: learned.treeDigest,
      effectiveFile: learned.effective,
      baselineFile: learned.baseline,
    },
  }
}

/** Not a head without a body: of files so broken that no target could be read, or of targets without resources. */
function withRows(table: Section): Section[] {
  return table.kind === 'table' && table.rows.length === 0 ? [] : [table]
}

function headline(findings: readonly Finding[], targets: readonly string[], waived: number): string {
  const [only] = targets
  const many = targets.length === 0 ? 'the files, so that no target could be checked' : `${targets.length} targets`
  const where = only !== undefined && targets.length === 1 ? `target ${only}` : many
  const aside = waived === 0 ? '' : ` ${formatNumber(waived)} ${waived === 1 ? 'is' : 'are'} waived or known.`
  const serious = findings.filter(({ severity }) => severity !== 'note')
  const notes = findings.length - serious.length
  if (serious.length === 0) {
    const noted = notes === 0 ? '' : `, with ${plural(notes, 'note')}`
    return `No mistake in ${where}${noted}.${aside}`
  }
  const parts = (['error', 'warning'] as const).flatMap((severity) => {
    const number = serious.filter((finding) => finding.severity === severity).length
    return number === 0 ? [] : [plural(number, severity)]
  })
  const rules = [...new Set(serious.map(({ ruleId }) => ruleId.replace('bundle-validate/', '')))]
  const more = rules.length - NAMED_IN_HEADLINE
  const named = rules.slice(0, NAMED_IN_HEADLINE).join(', ') + (more > 0 ? `, and ${plural(more, 'more rule')}` : '')
  return `${parts.join(' and ')} in ${where}: ${named}.${aside}`
}

/**
 * What was asked of each target: each rule of the policy that speaks of it, whether it holds or not; each rule of ours
 * that is broken, or was but for what is waived or known; and, as one, all the others. A rule that only gives notes is
 * not broken by one.
 */
function checksOf({ targets, findings, accepted, packs }: Learned): Check[] {
  const ofPolicy = packs.flatMap((pack) => pack.rules)
  const known = new Map([...rules, ...ofPolicy].map((rule) => [rule.id, rule]))
  const counted = (found: readonly BundleFinding[]) =>
    found.filter(({ rule }) => rule.severity !== 'note' || !NOTES.has(rule.id))
  const ofTargets = groupBy(counted(findings), ({ target }) => target)
  const setAside = groupBy(counted(accepted.map(({ finding }) => finding)), ({ target }) => target)
  return [undefined, ...targets].flatMap((target) => {
    const broken = groupBy(ofTargets.get(target?.name) ?? [], ({ rule }) => rule.id)
    const excused = groupBy(setAside.get(target?.name) ?? [], ({ rule }) => rule.id)
    const group = target?.name ?? 'files'
    const others = rules.filter(({ id }) => !broken.has(id) && !excused.has(id)).length
    const rest: Check = { id: 'rules', title: `The other ${others} rules`, group, severity: 'error', outcome: 'pass' }
    // Of the files as such only what was found is told: the rest is about targets.
    const ids = target === undefined ? [] : ofPolicy.filter((rule) => speaksOf(rule, target)).map(({ id }) => id)
    const asked = [...new Set([...broken.keys(), ...excused.keys(), ...ids])].sort().map((id) => {
      const { title, severity } = known.get(id) ?? { title: id, severity: 'note' }
      return checkOf({ id, title: plain(title), severity }, group, broken.get(id) ?? [], excused.get(id)?.length ?? 0)
    })
    return target === undefined ? asked : [...asked, rest]
  })
}

const NOTES: ReadonlySet<string> = new Set(rules.filter(({ severity }) => severity === 'note').map(({ id }) => id))

function groupBy<K>(findings: readonly BundleFinding[], keyOf: (finding: BundleFinding) => K): Map<K, BundleFinding[]> {
  const groups = new Map<K, BundleFinding[]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return groups
}

/** The packs by name; one whose selectors take none of the targets has passed nothing. */
export function policyNames(packs: readonly PolicyPack[], targets: readonly Target[]): string {
  const names = packs.map(({ name, version, rules }) => {
    const asks = rules.some((rule) => targets.some((target) => speaksOf(rule, target)))
    return `${name} ${version}${asks ? '' : ' (asks nothing of these targets)'}`
  })
  return names.length === 0 ? 'none' : names.join(', ')
}

function speaksOf({ checks }: PolicyRule, target: Target): boolean {
  return checks.some(({ select }) => selectsTarget(select, target))
}

function checkOf(
  { id, title, severity: own }: Pick<Rule, 'id' | 'title' | 'severity'>,
  group: string,
  found: readonly BundleFinding[],
  excused: number,
): Check {
  const [first] = [...found].sort((a, b) => RANK[a.rule.severity] - RANK[b.rule.severity])
  if (first === undefined) {
    const check = { id, title, group, severity: own }
    if (excused === 0) return { ...check, outcome: 'pass' }
    // Not passed: it would have been broken.
    const message = `${plural(excused, 'finding')} ${excused === 1 ? 'is' : 'are'} waived or known.`
    return { ...check, outcome: 'skipped', message }
  }
  const { severity } = first.rule
  // A note of a rule that is more than that says that it could not be decided.
  const milder = own === 'note' ? 'pass' : 'skipped'
  const more = found.length > 1 ? ` (and ${formatNumber(found.length - 1)} more)` : ''
  return {
    id,
    title,
    group,
    severity,
    outcome: severity === 'error' ? 'fail' : severity === 'warning' ? 'warn' : milder,
    message: `${first.message}${more}`,
    ...(first.at === undefined ? {} : { at: first.at }),
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  }
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

/** For evidence: what exactly was checked, and by what. */
function dataOf({ bundle, targets, accepted, differences, grounds, digest, treeDigest, mask }: Learned): Json {
  return {
    bundle: {
      directory: bundle.folder.prefix === '' ? '.' : bundle.folder.prefix,
      files: bundle.files.map(({ path, sha256 }) => ({ path, sha256 })),
      treeDigest,
    },
    effectiveDigest: digest,
    targets: targets.map((target) => ({
      name: target.name,
      mode: target.mode ?? null,
      resources: Object.fromEntries(section.resourceTypes(target)),
    })),
    grounds: Object.fromEntries(grounds.map(([label, value]) => [label, mask(value)])),
    accepted: accepted.map(({ finding, how, reason, owner, until }) => ({
      rule: finding.rule.id,
      target: finding.target ?? null,
      message: finding.message,
      how,
      ...(reason === undefined ? {} : { reason }),
      ...(owner === undefined ? {} : { owner }),
      ...(until === undefined ? {} : { until }),
    })),
    differences: differences.map(({ target, action, rows }) => ({
      target,
      action,
      rows: rows.map(({ resource, action: change, field, before, after }) => ({
        resource,
        action: change,
        field,
        before: before ?? null,
        after: after ?? null,
      })),
    })),
  }
}
