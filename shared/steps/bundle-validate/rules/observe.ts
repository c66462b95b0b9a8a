import type { Bundle } from '../load/bundle.ts'
import type { Target } from '../resolve/target.ts'
import { jobsOf } from './reading.ts'
import type { Observation, Rule } from './rule.ts'

/** What the rule says of a target. */
export function observe(rule: Rule, target: Target, bundle: Bundle): readonly Observation[] {
  return observeAll([rule], target, bundle).flatMap(({ seen }) => seen)
}

/** What rules say of a target, in their order, for those that say something. */
export function observeAll(
  rules: readonly Rule[],
  target: Target,
  bundle: Bundle,
): readonly { readonly rule: Rule; readonly seen: readonly Observation[] }[] {
  const ofJobs = rules.flatMap(({ checkJob }, index) => (checkJob === undefined ? [] : [{ checkJob, index }]))
  const found = rules.map((): Observation[] => [])
  // Job by job, not rule by rule: a large bundle does not fit into the processor's cache.
  for (const kept of ofJobs.length === 0 ? [] : jobsOf(target)) {
    // What the rules gather of the job goes with this copy of it, as soon as they are done.
    const job = kept.with(kept.value)
    for (const { checkJob, index } of ofJobs) {
      for (const observation of checkJob(job, target)) found[index]?.push(observation)
    }
  }
  for (const [index, rule] of rules.entries()) {
    for (const observation of rule.checkTarget?.(target, bundle) ?? []) found[index]?.push(observation)
  }
  return rules.flatMap((rule, index) => {
    const own = found[index] ?? []
    return own.length === 0 ? [] : [{ rule, seen: own }]
  })
}
