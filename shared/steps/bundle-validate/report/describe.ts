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
} from '../../../kernel/index.ts'
import type { outputs } from '../definition.ts'
import type { Difference } from '../difference/difference.ts'
import type { Bundle } from '../load/bundle.ts'
import type { PolicyPack } from '../policy/pack.ts'
import type { Target } from '../resolve/target.ts'
import { rules } from '../rules/registry.ts'
import type { BundleFinding, Rule } from '../rules/rule.ts'
import { gatherTargets, toFinding } from './gather.ts'
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
  readonly digest: string
  readonly treeDigest: string
  readonly effective: string
  readonly baseline: string
  readonly failOn: FailOn
  readonly runFacts: { readonly [key: string]: Json | undefined }
}

/** Makes the step's result of what was learned. */
export function describeRun(learned: Learned): StepResult<typeof outputs> {
  const { bundle, targets, findings, accepted, differences, base, failOn } = learned
  const names = targets.map(({ name }) => name)
  const gathered = gatherTargets(findings)
  const shown = sortFindings(gathered.map((finding) => toFinding(finding, names)))
  const waived = gatherTargets(accepted.map(({ finding }) => finding)).length
  const count = (severity: Severity) => shown.filter((finding) => finding.severity === severity).length
  return {
    outcome: outcomeOf(shown, failOn),
    headline: headline(shown, names, waived),
    checks: checksOf(learned),
    findings: shown,
    sections: [
      section.bundleSection({ bundle, targets, facts: learned.grounds }),
      section.targetSection(targets, gathered),
      ...section.ruleChart(gathered),
      ...section.differenceSections(differences, base ?? ''),
      ...learned.sections,
      ...waivedSection(accepted, names),
      section.resourceSection(targets),
      ...section.openSection(targets),
    ],
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

function headline(findings: readonly Finding[], targets: readonly string[], waived: number): string {
  const [only] = targets
  const many = targets.length === 0 ? 'the files, so that no target could be checked' : `${targets.length} targets`
  const where = only !== undefined && targets.length === 1 ? `target ${only}` : many
  const aside = waived === 0 ? '' : ` ${waived} ${waived === 1 ? 'is' : 'are'} waived or known.`
  const serious = findings.filter(({ severity }) => severity !== 'note')
  const notes = findings.length - serious.length
  if (serious.length === 0) {
    const noted = notes === 0 ? '' : `, with ${notes} ${notes === 1 ? 'note' : 'notes'}`
    return `No mistake in ${where}${noted}.${aside}`
  }
  const parts = (['error', 'warning'] as const).flatMap((severity) => {
    const number = serious.filter((finding) => finding.severity === severity).length
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`]
  })
  const rules = [...new Set(serious.map(({ ruleId }) => ruleId.replace('bundle-validate/', '')))]
  const more = rules.length - NAMED_IN_HEADLINE
  const named = rules.slice(0, NAMED_IN_HEADLINE).join(', ') + (more > 0 ? `, and ${more} more rules` : '')
  return `${parts.join(' and ')} in ${where}: ${named}.${aside}`
}

/** One check for each rule and target: asked of every one of them, whether it found something or not. */
function checksOf({ targets, findings, packs }: Learned): Check[] {
  const asked = new Map<string, Pick<Rule, 'title' | 'severity'>>(
    [...rules, ...packs.flatMap((pack) => pack.rules)].map((rule) => [rule.id, rule]),
  )
  const groups = [undefined, ...targets.map(({ name }) => name)]
  return groups.flatMap((target) => {
    const here = findings.filter((finding) => finding.target === target)
    const broken = new Map<string, BundleFinding[]>()
    for (const finding of here) broken.set(finding.rule.id, [...(broken.get(finding.rule.id) ?? []), finding])
    // Of the bundle as a whole only what was found is told: most rules are about a target.
    const ids = target === undefined ? [...broken.keys()] : [...new Set([...asked.keys(), ...broken.keys()])]
    return ids.sort().map((id): Check => {
      const found = broken.get(id) ?? []
      const [first] = found
      const title = asked.get(id)?.title ?? id
      const severity = first?.rule.severity ?? asked.get(id)?.severity ?? 'note'
      const outcome = first === undefined || severity === 'note' ? 'pass' : severity === 'error' ? 'fail' : 'warn'
      const message = found.length > 1 ? `${first?.message} (and ${found.length - 1} more)` : first?.message
      return {
        id,
        title,
        group: target ?? 'files',
        severity,
        outcome,
        ...(message === undefined ? {} : { message }),
        ...(first?.at === undefined ? {} : { at: first.at }),
      }
    })
  })
}

/** For evidence: what exactly was checked, and by what. */
function dataOf({ bundle, targets, accepted, differences, grounds, digest, treeDigest }: Learned): Json {
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
    grounds: Object.fromEntries(grounds),
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
