import type { MapValue } from '../config/value.ts'
import type { RequirementLookup } from '../requirements/lookup.ts'
import type { Target } from '../resolve/target.ts'
import type { Look } from '../resources/look.ts'
import { resourcesOf } from '../resources/resource.ts'
import type { Resource } from '../rules/reading.ts'
import type { BundleFinding } from '../rules/rule.ts'
import type { PassOver } from './below.ts'
import type { Scope } from './condition.ts'
import { isReference } from './operator.ts'
import type { PolicyCheck, PolicyPack, PolicyRule } from './pack.ts'
import { PatternTree, type Wanted } from './pattern-tree.ts'
import { requirementsOf } from './requirements.ts'
import { selectsResource, selectsTarget, typesOf } from './selector.ts'
import { Sweep } from './sweep.ts'
import { SweepWalk } from './sweep-walk.ts'
import { pathOf, rootTrail, type Trail, trailTo } from './trail.ts'
import { isStep, type PathPattern, type PatternStep } from './value-path.ts'
import { findingsOf, type Judged, judge } from './verdicts.ts'
import { withWorkspaceAddress } from './workspace-address.ts'

/** What a policy may know besides the configuration. */
export interface PolicyFacts {
  /** The branch that is, or will be, deployed. */
  readonly branch?: string
  /** All targets of the bundle, for rules that compare them. */
  readonly targets?: readonly Target[]
  /** What the requirements files of the bundle hold; absent where nobody has read them. */
  readonly requirements?: RequirementLookup
}

/** What the target's effective configuration does against the policy, and what could not be decided. */
export function checkPolicy(pack: PolicyPack, target: Target, facts: PolicyFacts = {}): BundleFinding[] {
  const look = policyLook(pack, target, facts)
  for (const resource of resourcesOf(target.config)) look.see(resource)
  return [...look.findings()]
}

/** The same, resource by resource. */
export function policyLook(pack: PolicyPack, target: Target, facts: PolicyFacts = {}): Look {
  return new PolicyLook(pack, {
    target: withWorkspaceAddress(target),
    targets: (facts.targets ?? [target]).map(withWorkspaceAddress),
    parameters: pack.parameters,
    branch: facts.branch,
    requirements: facts.requirements,
  })
}

/** One pattern of a check, or a check of the configuration as a whole; and what it said. */
class Question {
  readonly rule: PolicyRule
  readonly check: PolicyCheck
  readonly pattern: PathPattern | undefined
  readonly passOver: PassOver | undefined
  /** In the order of the items. */
  readonly judged: Judged[] = []
  /** Takes an item of the pattern. */
  readonly see: (item: Trail) => void
  readonly #scope: Scope
  readonly #narrowed: boolean

  constructor(rule: PolicyRule, check: PolicyCheck, pattern: PathPattern | undefined, scope: Scope) {
    this.rule = rule
    this.check = check
    this.pattern = pattern
    this.passOver = check.surely === undefined ? undefined : { surely: check.surely, scope }
    this.see = (item) => {
      for (const one of check.reads === undefined ? [item] : requirementsOf(item, check.reads, scope)) {
        const judged = judge(check, one, scope)
        if (judged !== undefined) this.judged.push(judged)
      }
    }
    this.#scope = scope
    this.#narrowed = check.select.some((selector) => typesOf(selector).length > 0)
  }

  /** Whether it asks about what is in resources of the type; `undefined` is what is in none. */
  takes(type: string | undefined): boolean {
    return !this.#narrowed || selectsResource(this.check.select, this.#scope.target, type)
  }
}

class PolicyLook implements Look {
  readonly #pack: PolicyPack
  readonly #scope: Scope
  readonly #questions: readonly Question[]
  /** Those that are about resources, so that each of these can answer alone. */
  readonly #ofResources: ReadonlySet<Question>
  readonly #sweep: SweepWalk
  readonly #types = new Map<string, QuestionsOfType>()

  constructor(pack: PolicyPack, scope: Scope) {
    const { target } = scope
    this.#pack = pack
    this.#scope = scope
    this.#questions = pack.rules.flatMap((rule) =>
      rule.checks
        .filter(({ select }) => selectsTarget(select, target))
        .flatMap((check) => {
          const patterns = check.each.length === 0 ? [undefined] : check.each
          return patterns.map((pattern) => new Question(rule, check, pattern, scope))
        }),
    )
    const isWhole = hasReferenceForResources(target.config)
    this.#ofResources = new Set(
      isWhole ? [] : this.#questions.filter(({ pattern }) => pattern !== undefined && namesResources(pattern)),
    )
    this.#sweep = new SweepWalk(sweepOf(pack), target.config, scope)
  }

  see(resource: Resource): void {
    this.#sweep.see(resource)
    const { type, key, value } = resource
    const { group, byKey } = this.#ofType(type)
    const start = { part: key, value, parent: group, unknown: undefined }
    for (const { ofKey, tree } of byKey) if (isStep(ofKey, key)) tree.walk(start)
  }

  findings(): readonly BundleFinding[] {
    for (const question of this.#questions) if (!this.#ofResources.has(question)) this.#ask(question)
    return this.#pack.rules.flatMap((rule) => {
      const judged = this.#questions.filter((one) => one.rule === rule).flatMap((one) => one.judged)
      return findingsOf(rule, judged, this.#scope)
    })
  }

  #ofType(type: string): QuestionsOfType {
    const known = this.#types.get(type)
    if (known !== undefined) return known
    const wanted = new Map<string, { readonly ofKey: PatternStep; readonly all: Wanted[] }>()
    for (const question of this.#ofResources) {
      const [, ofType, ofKey, ...steps] = question.pattern?.steps ?? []
      if (ofType === undefined || ofKey === undefined || !isStep(ofType, type) || !question.takes(type)) continue
      const source = JSON.stringify(ofKey)
      const some = wanted.get(source) ?? { ofKey, all: [] }
      some.all.push({ steps, see: question.see, passOver: question.passOver })
      wanted.set(source, some)
    }
    const byKey = [...wanted.values()].map(({ ofKey, all }) => ({ ofKey, tree: new PatternTree(all) }))
    const found = { group: trailTo(this.#scope.target.config, ['resources', type]), byKey }
    this.#types.set(type, found)
    return found
  }

  /** Asks about the whole configuration. */
  #ask(question: Question): void {
    const { pattern, passOver } = question
    const root = rootTrail(this.#scope.target.config)
    const see = (item: Trail) => {
      if (question.takes(typeOf(item))) question.see(item)
    }
    if (pattern === undefined) {
      see(root)
      return
    }
    const swept = passOver === undefined ? undefined : this.#sweep.suspects(pattern, passOver.surely)
    if (swept === undefined) new PatternTree([{ steps: pattern.steps, see, passOver }]).walk(root)
    else for (const item of swept) see(item)
  }
}

/** What is asked of the resources of a type. */
interface QuestionsOfType {
  /** All of them. */
  readonly group: Trail
  readonly byKey: readonly { readonly ofKey: PatternStep; readonly tree: PatternTree }[]
}

/** Whether everything that the pattern names is a resource, or in one. */
function namesResources({ steps: [first, ...others] }: PathPattern): boolean {
  const named = others.slice(0, 2).filter(({ kind }) => kind === 'key' || kind === 'keys')
  return first?.kind === 'key' && first.name === 'resources' && named.length === 2
}

/** Whether a reference stands in the place of resources: a pattern names it then, and it is seen in its turn. */
function hasReferenceForResources(config: MapValue): boolean {
  const resources = config.entries.value('resources')
  if (resources?.kind !== 'map') return isReference(resources)
  return resources.entries.values.some(isReference)
}

/** A pack does not change, and is asked about every target. */
const SWEEPS = new WeakMap<PolicyPack, Sweep>()

function sweepOf(pack: PolicyPack): Sweep {
  const known = SWEEPS.get(pack) ?? new Sweep(pack.rules.flatMap(({ checks }) => checks))
  SWEEPS.set(pack, known)
  return known
}

function typeOf(item: Trail): string | undefined {
  const [resources, type] = pathOf(item)
  return resources === 'resources' && typeof type === 'string' ? type : undefined
}
