import { formatPlace, type Place } from '../../../kernel/index.ts'
import { type ConfigPath, entryAt, formatPath, placeOf, placeOfKey, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { mapFrom } from '../resolve/edit.ts'
import type { Target } from '../resolve/target.ts'
import { rule as deprecatedField } from '../rules/deprecated-field.ts'
import { rule as enumValue } from '../rules/enum-value.ts'
import { rule as fileUnreadable } from '../rules/file-unreadable.ts'
import { rule as nullValue } from '../rules/null-value.ts'
import { rule as requiredField } from '../rules/required-field.ts'
import type { Observation, Rule } from '../rules/rule.ts'
import { isUnusableTarget } from '../rules/target-invalid.ts'
import { rule as unknownField } from '../rules/unknown-field.ts'
import { rule as unknownToCore } from '../rules/unknown-to-core-schema.ts'
import { rule as wrongType } from '../rules/wrong-type.ts'
import { rule as yamlInvalid } from '../rules/yaml-invalid.ts'
import { checkClashes } from './clash.ts'
import { declaredTargets, effectiveRoot, targetOverride } from './derived.ts'
import type { Found, Issue } from './issue.ts'
import { isMissed } from './missed.ts'
import { checkReferenceFields } from './reference-fields.ts'
import type { BundleSchema } from './schema.ts'
import { walk } from './walk.ts'
import { isWritten } from './written.ts'

export interface SchemaObservation {
  readonly rule: Rule
  readonly observation: Observation
}

const RULES: Record<Issue['kind'], Rule> = {
  'unknown-field': unknownField,
  'wrong-type': wrongType,
  'null-value': nullValue,
  'required-field': requiredField,
  'enum-value': enumValue,
  'deprecated-field': deprecatedField,
  undescribed: unknownToCore,
}

const ABOUT_KEYS: ReadonlySet<Issue['kind']> = new Set(['unknown-field', 'deprecated-field', 'undescribed'])

const UNREAD: ReadonlySet<string> = new Set([fileUnreadable.id, yamlInvalid.id])

/** What in a target's effective configuration, and in how the target is declared, does not fit the schema. */
export function* checkSchema(target: Target, bundle: Bundle, schema: BundleSchema): Iterable<SchemaObservation> {
  // What is missing may stand in the file that cannot be read.
  const whole = !bundle.findings.some(({ rule }) => UNREAD.has(rule.id))
  for (const { issue, at, path } of issuesOf(target, bundle, schema)) {
    if (issue.kind === 'required-field' && !(whole && isMissed(path, target))) continue
    if (issue.kind === 'wrong-type' && isUnusableTarget(at, bundle)) continue
    if (at === undefined || (ABOUT_KEYS.has(issue.kind) && !isWritten(String(issue.part), at, bundle))) continue
    const { hint } = issue
    const observation = { message: messageOf(issue, path), at, path, ...(hint === undefined ? {} : { hint }) }
    if (issue.kind !== 'unknown-field' || schema.complete || issue.certain)
      yield { rule: RULES[issue.kind], observation }
    else yield { rule: unknownToCore, observation: unknownToUs(observation) }
  }
  yield* checkReferenceFields(target, schema)
  yield* checkClashes(target, bundle, schema.root)
}

/** What is missing is shown where the next thing around it stands, so the words say of what it is missing. */
function messageOf({ kind, message, part }: Issue, path: ConfigPath): string {
  if (kind !== 'required-field' || path.length < 2) return message
  return `The required field "${part}" of "${formatPath(path.slice(0, -1))}" is not set.`
}

function unknownToUs(observation: Observation): Observation {
  return {
    hint: 'If it is spelt right, ignore this; an installed Databricks CLI, or "schema-path", knows every field.',
    ...observation,
    message: observation.message.replace('Unknown field', 'The built-in schema does not know the field'),
  }
}

interface PlacedIssue {
  readonly issue: Issue
  readonly at: Place | undefined
  readonly path: ConfigPath
}

function* issuesOf(target: Target, bundle: Bundle, schema: BundleSchema): Iterable<PlacedIssue> {
  const said = new Set<string>()
  for (const issue of effectiveIssues(target, bundle, schema)) {
    said.add(keyOf(issue))
    yield issue
  }
  // The Databricks CLI compares each file before it merges them, and drops what it does not know and what does not fit:
  // overridden or not, it says so.
  for (const issue of overriddenIssues(target, bundle, schema)) {
    if (DROPPED.has(issue.issue.kind) && !said.has(keyOf(issue))) yield issue
  }
}
const DROPPED: ReadonlySet<Issue['kind']> = new Set(['unknown-field', 'wrong-type', 'null-value'])

function keyOf({ issue, at }: PlacedIssue): string {
  return `${issue.kind} ${at === undefined ? '' : formatPlace(at)}`
}

function* effectiveIssues({ name, config }: Target, bundle: Bundle, schema: BundleSchema): Iterable<PlacedIssue> {
  yield* placed(walk(config, effectiveRoot(schema), ''), [], placeOf(config))
  const type = targetOverride(schema)
  if (type === undefined) return
  for (const section of SECTIONS) {
    const path = [section, name]
    const declared = entryAt(bundle.config, path)
    if (declared !== undefined) yield* placed(walk(declared.value, type, name), path, placeOfKey(declared))
  }
}
const SECTIONS = ['targets', 'environments']

function* overriddenIssues({ name }: Target, bundle: Bundle, schema: BundleSchema): Iterable<PlacedIssue> {
  const { config } = bundle
  yield* placed(walk(config, effectiveRoot(schema), ''), [], placeOf(config))
  for (const section of SECTIONS) {
    const type = declaredTargets(schema)
    const all = config.entries.get(section)
    if (type === undefined || all === undefined) continue
    const own = valueAt(all.value, [name])
    const only =
      all.value.kind === 'map' ? mapFrom(own === undefined ? {} : { [name]: own }, all.value.places) : all.value
    for (const issue of placed(walk(only, type, section), [section], placeOfKey(all))) {
      yield { ...issue, path: overriddenPath(issue.path) }
    }
  }
}

/** What a target overrides is named by the path of what it would be: so do waivers and baselines. */
function overriddenPath(path: ConfigPath): ConfigPath {
  return path.length > 3 ? path.slice(2) : path
}

/** What was found, with the way down to it. */
function* placed(found: Found | undefined, path: ConfigPath, announced: Place | undefined): Iterable<PlacedIssue> {
  if (found === undefined) return
  for (const issue of found.issues) {
    yield { issue, at: issue.at ?? announced, path: issue.part === undefined ? path : [...path, issue.part] }
  }
  for (const inside of found.inside) yield* placed(inside.found, [...path, inside.part], inside.announced)
}
