import type { Place } from '../../../kernel/index.ts'
import type { Clash } from '../config/merge.ts'
import { firstPlace } from '../config/places.ts'
import { type ConfigPath, type MapValue, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { rule as clusterIdIgnored } from '../rules/cluster-id-ignored.ts'
import { rule as referenceMissing } from '../rules/reference-missing.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { rule as variableUndeclared } from '../rules/variable-undeclared.ts'
import type { ResourceChange } from './edit.ts'
import { interpolate } from './interpolate.ts'
import { checkLookups } from './lookup.ts'
import { normaliser } from './normalise.ts'
import { clashSayer, overrideConfig } from './override.ts'
import type { Say } from './say.ts'
import type { Target, Variable } from './target.ts'
import { chooseTargets, type DeclaredTarget, declaredTargets } from './target-choice.ts'
import { isPartlyUnread } from './unread.ts'
import { assignVariables } from './variables.ts'
import { withVolumePaths } from './volume-paths.ts'
import { completePaths } from './workspace-paths.ts'

export interface ResolveOptions {
  /** Names of the targets to resolve; all without it. */
  readonly targets?: readonly string[]
  /** Values of variables from the input. */
  readonly variables?: ReadonlyMap<string, string>
  /** Where `BUNDLE_VAR_<name>` and `DATABRICKS_CLUSTER_ID` are looked up. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** By target, what its `variable-overrides.json` says. */
  readonly overrides?: ReadonlyMap<string, Value>
  /** What is done to each resource at the end. */
  readonly last?: ResourceChange
  /** What a variable can look up, where a schema tells. */
  readonly lookups?: ReadonlySet<string>
}

/**
 * Every target of a bundle with its effective configuration, and all that is wrong on the way there: no finding of one
 * target, and no finding at all, keeps another from being made.
 *
 * @throws StepError BUNDLE_TARGET_UNKNOWN when a wanted target is not declared.
 */
export function resolveTargets(bundle: Bundle, options: ResolveOptions = {}): readonly Target[] {
  const declared = declaredTargets(bundle.config)
  return chooseTargets(declared, options.targets).map((target) => resolveTarget(bundle, target, options))
}

function resolveTarget(bundle: Bundle, target: DeclaredTarget, options: ResolveOptions): Target {
  const findings: BundleFinding[] = []
  const unread = isPartlyUnread(bundle)
  const sayerTo =
    (list: BundleFinding[]): Say =>
    (rule, seen) => {
      if (!unread || !ABSENT.has(rule)) list.push({ rule, target: target.name, ...seen })
    }
  const say = sayerTo(findings)
  const clashes: Clash[] = []
  const onClash = clashSayer(say, clashes)
  const merged = overrideConfig(bundle.config, target, say, onClash)
  const assigned = assignVariables(
    merged,
    {
      input: options.variables ?? new Map(),
      env: options.env ?? {},
      overrides: options.overrides?.get(target.name),
      target: valueAt(target.entry?.value, ['variables']),
    },
    say,
  )
  // Completed paths refer to the user; that is not written in the bundle.
  const isWritten = (path: ConfigPath) => path[0] !== 'workspace' || valueAt(merged, path) !== undefined
  const clusterId = options.env?.DATABRICKS_CLUSTER_ID
  // What is said of resolved resources comes after all that is said of references.
  const later: BundleFinding[] = []
  const sayLater = sayerTo(later)
  const { config: resolved, references } = interpolate(completePaths(assigned.config), say, isWritten, (interpolated) =>
    normaliser(interpolated, clusterId, sayLater, clashSayer(sayLater, clashes), options.last),
  )
  checkLookups(assigned.variables, resolved, say, options.lookups)
  const config = withVolumePaths(resolved, references)
  const at = firstPlace(target.entry?.keyPlaces)
  const mode = modeOf(config)
  if (clusterId !== undefined && clusterId !== '' && mode !== 'development') sayIgnored(target.name, at, say)
  return {
    name: target.name,
    isDefault: target.isDefault,
    ...(at === undefined ? {} : { at }),
    mode,
    merged,
    config,
    variables: withValues(assigned.variables, config),
    references,
    clashes,
    findings: [...findings, ...later],
  }
}

function sayIgnored(target: string, at: Place | undefined, say: Say): void {
  const message = `The environment has DATABRICKS_CLUSTER_ID, which "${target}" ignores: it is not in "mode: development".`
  say(clusterIdIgnored, { message, at, hint: 'Unset it for this target, or use "cluster_id" there.' })
}

/** What is missing may stand in a file that could not be read. */
const ABSENT = new Set([referenceMissing, variableUndeclared])

function modeOf(config: MapValue): Target['mode'] {
  const mode = textOf(valueAt(config, ['bundle', 'mode']))
  return mode === 'development' || mode === 'production' ? mode : undefined
}

function withValues(variables: ReadonlyMap<string, Variable>, config: MapValue): ReadonlyMap<string, Variable> {
  const values = valueAt(config, ['variables'])
  const resolved = [...variables].map(([name, variable]) => {
    return [name, { ...variable, value: valueAt(values, [name, 'value']) }] as const
  })
  return new Map(resolved)
}
