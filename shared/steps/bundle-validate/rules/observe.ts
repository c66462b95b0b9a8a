import { Keys, rememberedOfKeys } from '../config/keys.ts'
import type { Value } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import type { Target } from '../resolve/target.ts'
import type { Look } from '../resources/look.ts'
import { resourcesOf } from '../resources/resource.ts'
import type { Resource } from './reading.ts'
import { type BundleFinding, NOTHING, type Observation, type Rule } from './rule.ts'

/** What the rule says of a target. */
export function observe(rule: Rule, target: Target, bundle: Bundle): readonly BundleFinding[] {
  const alone = ALONE.get(rule) ?? [rule]
  ALONE.set(rule, alone)
  const look = rulesLook(alone, target, bundle)
  for (const resource of resourcesOf(target.config)) look.see(resource)
  return [...look.findings()]
}

const ALONE = new WeakMap<Rule, readonly Rule[]>()

/** What rules say of a target, in their order. */
export function rulesLook(rules: readonly Rule[], target: Target, bundle: Bundle): Look {
  return new RulesLook(rules, target, bundle)
}

class RulesLook implements Look {
  readonly #target: Target
  readonly #bundle: Bundle
  readonly #seen: ReadonlyMap<Rule, Observation[]>
  readonly #questions: Questions

  constructor(rules: readonly Rule[], target: Target, bundle: Bundle) {
    this.#target = target
    this.#bundle = bundle
    this.#seen = new Map(rules.map((rule) => [rule, []]))
    this.#questions = questionsOf(rules)
  }

  see(resource: Resource): void {
    if (resource.type !== 'jobs') return
    // What the rules gather of the job goes with this copy of it, as soon as they are done.
    const job = resource.with(resource.value)
    for (const { rule, check } of this.#questions.ofJob(keysOf(job))) this.#say(rule, check(job, this.#target))
    for (const task of job.tasks) {
      const asked = this.#questions.ofTask(keysOf(task))
      for (const { rule, check } of asked) this.#say(rule, check(task, job, this.#target))
    }
  }

  *findings(): Iterable<BundleFinding> {
    for (const [rule, seen] of this.#seen) {
      for (const observation of seen) yield { rule, target: this.#target.name, ...observation }
      // One by one: of a hostile bundle they are millions, and whoever takes them stops before.
      const ofTarget = rule.checkTarget?.(this.#target, this.#bundle) ?? NOTHING
      for (const observation of ofTarget) yield { rule, target: this.#target.name, ...observation }
    }
  }

  #say(rule: Rule, seen: Iterable<Observation>): void {
    // Nearly always: to begin a loop over nothing takes longer than to see that.
    if (seen === NOTHING) return
    for (const observation of seen) this.#seen.get(rule)?.push(observation)
  }
}

/** What is asked of each job and of each task, by its keys. */
interface Questions {
  readonly ofJob: (keys: Keys) => readonly Question<NonNullable<Rule['checkJob']>>[]
  readonly ofTask: (keys: Keys) => readonly Question<NonNullable<Rule['checkTask']>>[]
}

interface Question<T> {
  readonly rule: Rule
  readonly check: T
}

/** The same rules are asked of every target. */
const QUESTIONS = new WeakMap<readonly Rule[], Questions>()

function questionsOf(rules: readonly Rule[]): Questions {
  const known = QUESTIONS.get(rules)
  if (known !== undefined) return known
  const ofJob = rememberedOfKeys((keys) =>
    rules.flatMap((rule) => {
      const { checkJob: check, jobKeys } = rule
      return check !== undefined && isAbout(keys, jobKeys) ? [{ rule, check }] : []
    }),
  )
  const ofTask = rememberedOfKeys((keys) =>
    rules.flatMap((rule) => {
      const { checkTask: check, taskKeys } = rule
      return check !== undefined && isAbout(keys, taskKeys) ? [{ rule, check }] : []
    }),
  )
  QUESTIONS.set(rules, { ofJob, ofTask })
  return { ofJob, ofTask }
}

function isAbout(keys: Keys, wanted: readonly string[] | undefined): boolean {
  return wanted?.some((key) => keys.indexOf(key) !== undefined) ?? true
}

function keysOf({ value }: { readonly value: Value }): Keys {
  return value.kind === 'map' ? value.entries.keys : Keys.none
}
