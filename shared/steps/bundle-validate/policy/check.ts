import type { RequirementLookup } from '../requirements/lookup.ts'
import type { Target } from '../resolve/target.ts'
import type { Look } from '../resources/look.ts'
import { resourcesOf } from '../resources/resource.ts'
import type { Resource } from '../rules/reading.ts'
import type { BundleFinding } from '../rules/rule.ts'
import type { PassOver } from './below.ts'
import type { Scope } from './condition.ts'
import { isReference } from './operator.ts'
import type { PolicyCheck, PolicyPack } from './pack.ts'
import { inTheWay, PatternTree, type Wanted } from './pattern-tree.ts'
import { requirementsOf } from './requirements.ts'
import { selectsResource, selectsTarget } from './selector.ts'
import { Sweep } from './sweep.ts'
import { SweepWalk } from './sweep-walk.ts'
import { childrenOf, pathOf, rootTrail, stepInto, type Trail, trailTo } from './trail.ts'
import { isStep, type PathPattern, type PatternStep } from './value-path.ts'
import { Verdicts } from './verdicts.ts'

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
    target,
    targets: facts.targets ?? [target],
    parameters: pack.parameters,
    branch: facts.branch,
    requirements: facts.requirements,
  })
}

/** A check that the target is asked about. */
class Asked {
  readonly check: PolicyCheck
  readonly passOver: PassOver | undefined
  /** Takes an item of the check. */
  readonly see: (item: Trail) => void
  readonly #scope: Scope
  readonly #narrowed: boolean

  constructor(check: PolicyCheck, verdicts: Verdicts, scope: Scope) {
    this.check = check
    this.passOver = check.surely === undefined ? undefined : { surely: check.surely, scope }
    this.see = (item) => {
      if (!check.reads) verdicts.judge(check, item)
      else for (const requirement of requirementsOf(item, scope)) verdicts.judge(check, requirement)
    }
    this.#scope = scope
    this.#narrowed = check.select.some(({ resource }) => resource !== undefined)
  }

  /** Whether it asks about what is in resources of the type; `undefined` is what is in none. */
  takes(type: string | undefined): boolean {
    return !this.#narrowed || selectsResource(this.check.select, this.#scope.target, type)
  }
}

class PolicyLook implements Look {
  readonly #scope: Scope
  readonly #verdicts: readonly Verdicts[]
  readonly #asked: readonly Asked[]
  readonly #sweep: SweepWalk
  readonly #ofType = new Map<string, readonly AskedOfSome[]>()

  constructor(pack: PolicyPack, scope: Scope) {
    const { target } = scope
    const rules = pack.rules.map((rule) => ({ rule, verdicts: new Verdicts(rule, scope) }))
    this.#scope = scope
    this.#verdicts = rules.map(({ verdicts }) => verdicts)
    this.#asked = rules.flatMap(({ rule, verdicts }) =>
      rule.checks
        .filter(({ select }) => selectsTarget(select, target))
        .map((check) => new Asked(check, verdicts, scope)),
    )
    this.#sweep = new SweepWalk(sweepOf(pack), target.config, scope)
  }

  see(resource: Resource): void {
    this.#sweep.see(resource)
    const { type, key } = resource
    const start = trailTo(this.#scope.target.config, ['resources', type, key])
    for (const { ofKey, tree } of this.#askedOf(type)) if (isStep(ofKey, key)) tree.walk(start)
  }

  findings(): readonly BundleFinding[] {
    for (const asked of this.#asked) this.#seeBesideResources(asked)
    return this.#verdicts.flatMap((verdicts) => verdicts.findings())
  }

  #askedOf(type: string): readonly AskedOfSome[] {
    const known = this.#ofType.get(type)
    if (known !== undefined) return known
    const wanted = new Map<string, { ofKey: PatternStep; all: Wanted[] }>()
    for (const { check, see, passOver } of this.#asked.filter((asked) => asked.takes(type))) {
      for (const pattern of check.each) {
        const [, ofType, ofKey, ...steps] = namesResources(pattern) ? pattern.steps : []
        if (ofType === undefined || ofKey === undefined || !isStep(ofType, type)) continue
        const source = JSON.stringify(ofKey)
        const { all } = wanted.get(source) ?? { all: [] }
        wanted.set(source, { ofKey, all: [...all, { steps, see, passOver }] })
      }
    }
    const found = [...wanted.values()].map(({ ofKey, all }) => ({ ofKey, tree: new PatternTree(all) }))
    this.#ofType.set(type, found)
    return found
  }

  #seeBesideResources(asked: Asked): void {
    const root = rootTrail(this.#scope.target.config)
    const { check, passOver } = asked
    if (check.each.length === 0 && asked.takes(undefined)) asked.see(root)
    const see = (item: Trail) => {
      if (asked.takes(typeOf(item))) asked.see(item)
    }
    for (const pattern of check.each) {
      const swept = passOver === undefined ? undefined : this.#sweep.suspects(pattern, passOver.surely)
      if (swept !== undefined) for (const item of swept) see(item)
      else if (namesResources(pattern)) seeInPlaceOfResources(root, pattern, see)
      else new PatternTree([{ steps: pattern.steps, see, passOver }]).walk(root)
    }
  }
}

/** What is asked of the resources of a type that have some key. */
interface AskedOfSome {
  readonly ofKey: PatternStep
  readonly tree: PatternTree
}

/** Whether everything that the pattern names is a resource, or in one. */
function namesResources({ steps: [first, ...others] }: PathPattern): boolean {
  const named = others.slice(0, 2).filter(({ kind }) => kind === 'key' || kind === 'keys')
  return first?.kind === 'key' && first.name === 'resources' && named.length === 2
}

/** Shows the references that stand where a pattern has to find resources. */
function seeInPlaceOfResources(root: Trail, { steps: [, ofType] }: PathPattern, see: (item: Trail) => void): void {
  const resources = stepInto(root, 'resources')
  if (isReference(resources.value)) see(inTheWay(resources))
  for (const group of childrenOf(resources)) {
    if (isReference(group.value) && ofType !== undefined && isStep(ofType, group.part ?? '')) see(inTheWay(group))
  }
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
