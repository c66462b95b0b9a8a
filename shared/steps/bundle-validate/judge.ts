import { StepError } from '../../kernel/index.ts'
import { formatPath } from './config/value.ts'
import { alertFiles } from './deployed/alert-file.ts'
import { bundleErrors } from './errors.ts'
import type { Bundle } from './load/bundle.ts'
import { type PolicyFacts, policyLook } from './policy/check.ts'
import type { PolicyPack } from './policy/pack.ts'
import { withResourceValues } from './resolve/resource-values.ts'
import type { Target } from './resolve/target.ts'
import { isPartlyUnread, isRootUnread } from './resolve/unread.ts'
import { resourcesOf } from './resources/resource.ts'
import { rule as bundlePermissionLevel } from './rules/bundle-permission-level.ts'
import { rule as conditionOperatorUnknown } from './rules/condition-operator-unknown.ts'
import { rule as engineUnknown } from './rules/engine-unknown.ts'
import { rule as enumValue } from './rules/enum-value.ts'
import { rulesLook } from './rules/observe.ts'
import { rule as permissionLevelInvalid } from './rules/permission-level-invalid.ts'
import { rule as referenceInsteadOfMap } from './rules/reference-instead-of-map.ts'
import { rules } from './rules/registry.ts'
import { rule as requiredField } from './rules/required-field.ts'
import type { BundleFinding } from './rules/rule.ts'
import { checkSchema } from './schema/check.ts'
import type { BundleSchema } from './schema/schema.ts'

/** A bundle of thousands of jobs of which each has dozens of mistakes has fewer; a hundred thousand take some 100 MB of memory. */
const MAX_FINDINGS = 500_000

/**
 * Everything that is to be said of a bundle and of its targets: by the loader, the resolver, the rules, the schema, the policy.
 * @throws StepError when that is without end, as of a text of a thousand wrong references that a thousand aliases repeat
 */
export function judge(given: {
  readonly bundle: Bundle
  readonly targets: readonly Target[]
  readonly schema: BundleSchema
  readonly packs: readonly PolicyPack[]
  readonly facts: PolicyFacts
}): BundleFinding[] {
  const { bundle, targets, schema, packs, facts } = given
  const found = [...bundle.findings]
  const add = (finding: BundleFinding): void => {
    if (found.length >= MAX_FINDINGS) throw tooMany(found)
    found.push(finding)
  }
  // Whatever is said of a configuration that nobody has read is wrong.
  if (isRootUnread(bundle)) return found
  const asked = isPartlyUnread(bundle) ? NOT_ABOUT_ABSENCE : rules
  for (const rule of asked) {
    for (const seen of rule.checkBundle?.(bundle) ?? []) add({ rule, target: undefined, ...seen })
  }
  const withFiles = alertFiles(bundle)
  for (const target of targets) {
    for (const finding of target.findings) add(finding)
    const ofRules = rulesLook(asked, target, bundle)
    // A policy judges what will be there, whichever way it is written.
    const deployed = packs.length === 0 ? target : withResourceValues(withFiles(target))
    const ofPacks = packs.map((pack) => policyLook(pack, deployed, facts))
    const seenAlike = deployed === target ? ofPacks : []
    for (const resource of resourcesOf(target.config)) {
      ofRules.see(resource)
      for (const look of seenAlike) look.see(resource)
    }
    if (deployed !== target) {
      for (const resource of resourcesOf(deployed.config)) for (const look of ofPacks) look.see(resource)
    }
    const noMaps = new Set<string>()
    const noValues = new Set<string>()
    for (const finding of ofRules.findings()) {
      add(finding)
      if (finding.rule === referenceInsteadOfMap) noMaps.add(formatPath(finding.path ?? []))
      if (ABOUT_VALUES.has(finding.rule)) noValues.add(formatPath(finding.path ?? []))
    }
    for (const { rule, observation } of checkSchema(target, bundle, schema)) {
      // Whoever writes a map there will see what has to be in it.
      const isOfNoMap =
        noMaps.size > 0 && rule === requiredField && noMaps.has(formatPath(observation.path?.slice(0, -1) ?? []))
      const isTold = noValues.size > 0 && rule === enumValue && noValues.has(formatPath(observation.path ?? []))
      if (!isOfNoMap && !isTold) add({ rule, target: target.name, ...observation })
    }
    for (const look of ofPacks) for (const finding of look.findings()) add(finding)
  }
  return found
}

function tooMany(found: readonly BundleFinding[]): StepError {
  const counts = new Map<string, number>()
  for (const { rule } of found) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1)
  const [[rule, count] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a)
  return new StepError(
    bundleErrors.BUNDLE_FINDINGS_TOO_MANY,
    `More than ${MAX_FINDINGS} things are wrong with the bundle, ${count} of them by the rule ${rule}.`,
    {
      hint: 'Correct what aliases or variables repeat in many places, or name some of the targets in the input "targets".',
    },
  )
}

/** Of a value that does not exist they say more than the schema does, where it lists the values as well. */
const ABOUT_VALUES: ReadonlySet<BundleFinding['rule']> = new Set([
  bundlePermissionLevel,
  conditionOperatorUnknown,
  engineUnknown,
  permissionLevelInvalid,
])

const NOT_ABOUT_ABSENCE = rules.filter(({ aboutAbsence }) => aboutAbsence !== true)
