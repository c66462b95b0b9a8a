import { Keys, rememberedOfKeys } from '../config/keys.ts'
import type { Value } from '../config/value.ts'
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
  const found = new Map(rules.map((rule) => [rule, [] as Observation[]]))
  const say = (rule: Rule, seen: Iterable<Observation> | undefined) => {
    if (seen !== undefined) for (const observation of seen) found.get(rule)?.push(observation)
  }
  const ofJob = byKeys(
    rules.filter(({ checkJob }) => checkJob !== undefined),
    ({ jobKeys }) => jobKeys,
  )
  const ofTask = byKeys(
    rules.filter(({ checkTask }) => checkTask !== undefined),
    ({ taskKeys }) => taskKeys,
  )
  // Job by job, not rule by rule: a large bundle does not fit into the processor's cache.
  for (const kept of jobsOf(target)) {
    // What the rules gather of the job goes with this copy of it, as soon as they are done.
    const job = kept.with(kept.value)
    for (const rule of ofJob(job)) say(rule, rule.checkJob?.(job, target))
    for (const task of job.tasks) for (const rule of ofTask(task)) say(rule, rule.checkTask?.(task, job, target))
  }
  for (const rule of rules) say(rule, rule.checkTarget?.(target, bundle))
  return [...found].flatMap(([rule, seen]) => (seen.length === 0 ? [] : [{ rule, seen }]))
}

/** Those of the rules that something is shown to: most tasks have the same keys as others. */
function byKeys(
  rules: readonly Rule[],
  wantedBy: (rule: Rule) => readonly string[] | undefined,
): (holder: { readonly value: Value }) => readonly Rule[] {
  const wanting = rememberedOfKeys((keys) =>
    rules.filter((rule) => wantedBy(rule)?.some((key) => keys.indexOf(key) !== undefined) ?? true),
  )
  return ({ value }) => wanting(value.kind === 'map' ? value.entries.keys : Keys.none)
}
