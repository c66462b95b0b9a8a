import { formatPlace, type Place } from '../../../kernel/index.ts'
import { firstPlace } from '../config/places.ts'
import { formatPath } from '../config/value.ts'
import { MASK, withoutTokens } from '../effective/sensitive.ts'
import type { RequirementLookup } from '../requirements/lookup.ts'
import type { Target } from '../resolve/target.ts'
import type { BundleFinding } from '../rules/rule.ts'
import type { Scope } from './condition.ts'
import { type Answer, evaluate, opposite } from './evaluate.ts'
import { type Items, itemsOf } from './items.ts'
import { fillMessage } from './message.ts'
import { writtenOf } from './operator.ts'
import type { PolicyCheck, PolicyPack, PolicyRule } from './pack.ts'
import { requirementsOf } from './requirements.ts'
import { isSensitive } from './secret.ts'
import { selectsResource, selectsTarget } from './selector.ts'
import { Sweep } from './sweep.ts'
import { pathOf, placeOfTrail, rootTrail, type Trail } from './trail.ts'

/** What a policy may know besides the configuration. */
export interface PolicyFacts {
  /** The branch that is, or will be, deployed. */
  readonly branch?: string
  /** All targets of the bundle, for rules that compare them. */
  readonly targets?: readonly Target[]
  /** What the requirements files of the bundle hold; absent where nobody has read them. */
  readonly requirements?: RequirementLookup
}

/** So many places of what could not be decided are shown. */
const MAX_RELATED = 10
const REFERENCES = 'a reference there is only resolved by the workspace'

/** What the target's effective configuration does against the policy, and what could not be decided. */
export function checkPolicy(pack: PolicyPack, target: Target, facts: PolicyFacts = {}): BundleFinding[] {
  const scope: Scope = {
    target,
    targets: facts.targets ?? [target],
    parameters: pack.parameters,
    branch: facts.branch,
    requirements: facts.requirements,
  }
  const items = itemsOf(target.config, sweepOf(pack).suspectsIn(target.config, scope))
  return pack.rules.flatMap((rule) => checkRule(rule, items, scope))
}

/** A pack does not change, and is asked about every target. */
const SWEEPS = new WeakMap<PolicyPack, Sweep>()

function sweepOf(pack: PolicyPack): Sweep {
  const known = SWEEPS.get(pack) ?? new Sweep(pack.rules.flatMap(({ checks }) => checks))
  SWEEPS.set(pack, known)
  return known
}

function checkRule(rule: PolicyRule, items: Items, scope: Scope): readonly BundleFinding[] {
  // A right of the whole bundle stands in every resource of the effective configuration: it is one finding.
  const found = new Map<string, BundleFinding>()
  const open = new Map<string, Trail[]>()
  for (const check of rule.checks) {
    forEachItem(check, items, scope, (item) => {
      const answer = judge(check, item, scope)
      if (answer.verdict === 'fails') {
        const finding = violation(rule, check, answer, item, scope)
        const { at, message, path } = finding
        const key = `${at === undefined ? formatPath(path ?? []) : formatPlace(at)} ${message}`
        if (!found.has(key)) found.set(key, finding)
      }
      if (answer.verdict !== 'open') return
      const reason = answer.reason ?? REFERENCES
      const trails = open.get(reason)
      if (trails === undefined) open.set(reason, [answer.about])
      else trails.push(answer.about)
    })
  }
  return [...found.values(), ...[...open].map(([reason, trails]) => undecided(rule, reason, trails, scope))]
}

function forEachItem(check: PolicyCheck, items: Items, scope: Scope, see: (item: Trail) => void): void {
  const { target } = scope
  if (!selectsTarget(check.select, target)) return
  const root = rootTrail(target.config)
  if (check.each.length === 0) {
    if (selectsResource(check.select, target, undefined)) see(root)
    return
  }
  const { surely } = check
  const narrowed = check.select.some(({ resource }) => resource !== undefined)
  for (const pattern of check.each) {
    const seeSelected = (item: Trail) => {
      if (narrowed && !selectsResource(check.select, target, typeOf(item))) return
      if (check.reads) for (const requirement of requirementsOf(item, scope)) see(requirement)
      else see(item)
    }
    items.each(pattern, seeSelected, surely === undefined ? undefined : { surely, scope })
  }
}

function typeOf(item: Trail): string | undefined {
  const [resources, type] = pathOf(item)
  return resources === 'resources' && typeof type === 'string' ? type : undefined
}

function judge(check: PolicyCheck, item: Trail, scope: Scope): Answer {
  if (item.unknown !== undefined) return { verdict: 'open', about: item, missing: undefined, reason: item.unknown }
  const when = check.when === undefined ? undefined : evaluate(check.when, item, scope)
  if (when?.verdict === 'fails') return opposite(when)
  const answer = evaluate(check.require, item, scope)
  return when?.verdict === 'open' && answer.verdict === 'fails' ? when : answer
}

function violation(rule: PolicyRule, check: PolicyCheck, answer: Answer, item: Trail, scope: Scope): BundleFinding {
  const path = pathOf(answer.about)
  const itemPath = pathOf(item)
  const words = {
    value: shown(answer.about),
    key: String(itemPath.at(-1) ?? ''),
    path: formatPath(path),
    resource: resourceName(itemPath),
    target: scope.target.name,
    missing: (answer.missing ?? []).map((key) => `"${key}"`).join(', '),
    branch: scope.branch ?? '',
  }
  const fill = (template: string) => fillMessage(template, words, scope.parameters)
  return {
    rule: { id: rule.id, severity: rule.severity, cliParity: 'stricter' },
    target: scope.target.name,
    message: fill(check.message),
    at:
      placeOfLack(check, answer, scope) ??
      placeOfTrail(answer.about) ??
      placeOfTrail(item) ??
      placeOfTarget(scope.target),
    path,
    ...(check.hint === undefined ? {} : { hint: fill(check.hint) }),
  }
}

/** What a message says that a target lacks is missing in the target, not in the first map of that name. */
function placeOfLack({ each, message }: PolicyCheck, { about }: Answer, { target }: Scope): Place | undefined {
  return each.length === 0 && about.value === undefined && message.includes('{target}') ? target.at : undefined
}

/** `jobs.train`; the path itself for what is no resource. */
function resourceName(path: readonly (string | number)[]): string {
  return path[0] === 'resources' && path.length > 2 ? `${path[1]}.${path[2]}` : formatPath(path)
}

/** The value as it is written, unless it must not be seen. */
function shown(trail: Trail): string {
  if (isSensitive(trail)) return MASK
  const { value } = trail
  if (value === undefined) return 'nothing'
  if (value.kind === 'map' || value.kind === 'list') return `a ${value.kind}`
  return withoutTokens(writtenOf(value) ?? 'null')
}

function undecided(rule: PolicyRule, reason: string, trails: readonly Trail[], { target }: Scope): BundleFinding {
  const [first, ...others] = trails
  const path = first === undefined ? [] : pathOf(first)
  const where = path.length === 0 ? '' : ` for "${formatPath(path)}"`
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  const related = others.slice(0, MAX_RELATED).flatMap((trail) => {
    const at = placeOfTrail(trail)
    return at === undefined ? [] : [{ at, message: `Not decided either: ${formatPath(pathOf(trail))}` }]
  })
  return {
    rule: { id: rule.id, severity: 'note', cliParity: 'stricter' },
    target: target.name,
    message: `It is not decided whether this holds${where}${more}: "${rule.title}"; ${reason}.`,
    at: (first === undefined ? undefined : placeOfTrail(first)) ?? placeOfTarget(target),
    path,
    ...(related.length === 0 ? {} : { related }),
  }
}

/** What is about a target as a whole is said where it begins; one that nobody declares begins with the bundle. */
function placeOfTarget({ at, config }: Target): Place | undefined {
  return at ?? firstPlace(config.entries.get('bundle')?.keyPlaces) ?? firstPlace(config.places)
}
