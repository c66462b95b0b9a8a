import { formatPlace, type Place } from '../../../kernel/index.ts'
import { firstPlace } from '../config/places.ts'
import { formatPath, textOf } from '../config/value.ts'
import { MASK, withoutTokens } from '../effective/sensitive.ts'
import { NOT_IN_BUNDLE } from '../requirements/lookup.ts'
import type { Target } from '../resolve/target.ts'
import type { BundleFinding } from '../rules/rule.ts'
import type { Scope } from './condition.ts'
import { type Answer, BRANCH_UNKNOWN, evaluate, opposite } from './evaluate.ts'
import { fillMessage } from './message.ts'
import { numberOf, writtenOf } from './operator.ts'
import type { PolicyCheck, PolicyRule } from './pack.ts'
import { IN_THE_WAY } from './pattern-tree.ts'
import { isSensitive } from './secret.ts'
import { pathOf, placeOfTrail, type Trail } from './trail.ts'

/** So many places of what could not be decided are shown. */
const MAX_RELATED = 10
const REFERENCES = 'a reference there is only resolved by the workspace'
/** What to do about what is not decided, by the reason. */
const NEXT: ReadonlyMap<string, string> = new Map([
  [BRANCH_UNKNOWN, 'Where a pipeline deploys the target, name it in the input "targets": there its branch is judged.'],
  [REFERENCES, 'Look at what the workspace gives, or write the value itself.'],
  [IN_THE_WAY, 'Look at what the workspace gives, or write the value itself.'],
])

/** Why something is not decided although all that is here could be read. */
const ELSEWHERE: ReadonlySet<string> = new Set([...NEXT.keys(), NOT_IN_BUNDLE])

/** What a check said of an item, unless it held. */
export interface Judged {
  readonly check: PolicyCheck
  readonly item: Trail
  readonly answer: Answer
}

/** What the check says of the item; `undefined` when it holds. */
export function judge(check: PolicyCheck, item: Trail, scope: Scope): Judged | undefined {
  const answer = answerOf(check, item, scope)
  return answer.verdict === 'holds' ? undefined : { check, item, answer }
}

/** What a rule says of a target, from what its checks said, in the order of these and of the items. */
export function findingsOf(rule: PolicyRule, judged: readonly Judged[], scope: Scope): readonly BundleFinding[] {
  // A right of the whole bundle stands in every resource of the effective configuration: it is one finding.
  const found = new Map<string, BundleFinding>()
  const open = new Map<string, Trail[]>()
  for (const { check, item, answer } of judged) {
    if (answer.verdict === 'fails') {
      const finding = violation(rule, check, answer, item, scope)
      const { at, message, path } = finding
      const key = `${at === undefined ? formatPath(path ?? []) : formatPlace(at)} ${message}`
      if (!found.has(key)) found.set(key, finding)
      continue
    }
    const reason = answer.reason ?? REFERENCES
    const trails = open.get(reason)
    if (trails === undefined) open.set(reason, [answer.about])
    else trails.push(answer.about)
  }
  return [...found.values(), ...[...open].map(([reason, trails]) => undecided(rule, reason, trails, scope))]
}

function answerOf(check: PolicyCheck, item: Trail, scope: Scope): Answer {
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
    name: nameAround(item) ?? String(itemPath.at(-1) ?? ''),
    path: formatPath(path),
    resource: resourceName(itemPath),
    target: scope.target.name,
    missing: (answer.missing ?? []).map((key) => `"${key}"`).join(', '),
    branch: scope.branch ?? '',
  }
  const fill = (template: string) => fillMessage(template, words, scope.parameters)
  // A secret may be one, too, and would be found out from a hash of it.
  const number = isSensitive(answer.about) ? undefined : numberOf(answer.about.value)
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
    ...(number === undefined ? {} : { number }),
    ...(check.hint === undefined ? {} : { hint: fill(check.hint) }),
  }
}

/** What a message says that a target lacks is missing in the target, not in the first map of that name. */
function placeOfLack({ each, message }: PolicyCheck, { about }: Answer, { target }: Scope): Place | undefined {
  return each.length === 0 && about.value === undefined && message.includes('{target}') ? target.at : undefined
}

/** Of the item, or of the entry of a list that it is in: of `tasks[*].new_cluster` that of the task. */
function nameAround(item: Trail): string | undefined {
  for (let at: Trail | undefined = item; at !== undefined; at = at.parent) {
    const name = at === item || typeof at.part === 'number' ? nameOf(at) : undefined
    if (name !== undefined) return name
  }
  return undefined
}

/** What people call an entry of a list. */
function nameOf({ value }: Trail): string | undefined {
  for (const field of NAMES) {
    const name = value?.kind === 'map' ? textOf(value.entries.value(field)) : undefined
    if (name !== undefined && name !== '') return withoutTokens(name)
  }
  return undefined
}

const NAMES = [
  ...['task_key', 'name', 'entity_name', 'model_name', 'served_model_name', 'job_cluster_key', 'environment_key'],
  // Of a permission and a grant, whose they are; of a tag, its key.
  ...['principal', 'group_name', 'service_principal_name', 'user_name', 'key'],
]

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
  const hint = NEXT.get(reason)
  const related = others.slice(0, MAX_RELATED).flatMap((trail) => {
    const at = placeOfTrail(trail)
    return at === undefined ? [] : [{ at, message: `Not decided either: ${formatPath(pathOf(trail))}` }]
  })
  return {
    // What the change has put there and cannot be read is no pass: what only the workspace knows is nobody's fault.
    rule: { id: rule.id, severity: ELSEWHERE.has(reason) ? 'note' : rule.severity, cliParity: 'stricter' },
    target: target.name,
    message: `It is not decided whether this holds${where}${more}: "${rule.title}"; ${reason}.`,
    at: (first === undefined ? undefined : placeOfTrail(first)) ?? placeOfTarget(target),
    path,
    ...(related.length === 0 ? {} : { related }),
    ...(hint === undefined ? {} : { hint }),
  }
}

/** What is about a target as a whole is said where it begins; one that nobody declares begins with the bundle. */
function placeOfTarget({ at, config }: Target): Place | undefined {
  return at ?? firstPlace(config.entries.get('bundle')?.keyPlaces) ?? firstPlace(config.places)
}
