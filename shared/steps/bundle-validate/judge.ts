import type { Bundle } from './load/bundle.ts'
import { checkPolicy, type PolicyFacts } from './policy/check.ts'
import type { PolicyPack } from './policy/pack.ts'
import type { Target } from './resolve/target.ts'
import { isPartlyUnread, isRootUnread } from './resolve/unread.ts'
import { observeAll } from './rules/observe.ts'
import { rules } from './rules/registry.ts'
import type { BundleFinding, Observation, Rule } from './rules/rule.ts'
import { checkSchema } from './schema/check.ts'
import type { BundleSchema } from './schema/schema.ts'

/** Everything that is to be said of a bundle and of its targets: by the loader, the resolver, the rules, the schema, the policy. */
export function judge(given: {
  readonly bundle: Bundle
  readonly targets: readonly Target[]
  readonly schema: BundleSchema
  readonly packs: readonly PolicyPack[]
  readonly facts: PolicyFacts
}): BundleFinding[] {
  const { bundle, targets, schema, packs, facts } = given
  const found = [...bundle.findings]
  // Whatever is said of a configuration that nobody has read is wrong.
  if (isRootUnread(bundle)) return found
  const say = (rule: Rule, target: string | undefined, seen: Iterable<Observation> | undefined) => {
    for (const observation of seen ?? []) found.push({ rule, target, ...observation })
  }
  const asked = isPartlyUnread(bundle) ? rules.filter(({ aboutAbsence }) => aboutAbsence !== true) : rules
  for (const rule of asked) say(rule, undefined, rule.checkBundle?.(bundle))
  for (const target of targets) {
    for (const finding of target.findings) found.push(finding)
    for (const { rule, seen } of observeAll(asked, target, bundle)) say(rule, target.name, seen)
    for (const { rule, observation } of checkSchema(target, bundle, schema)) say(rule, target.name, [observation])
    for (const pack of packs) for (const finding of checkPolicy(pack, target, facts)) found.push(finding)
  }
  return found
}
