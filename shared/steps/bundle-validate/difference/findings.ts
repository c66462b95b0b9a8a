import { byCodeUnit, type Place } from '../../../kernel/index.ts'
import { type ConfigPath, entryAt, placeOf, placeOfKey, textOf, type Value, valueAt } from '../config/value.ts'
import { type Masking, maskingOf } from '../effective/masking.ts'
import { withResourceValues } from '../resolve/resource-values.ts'
import type { Target } from '../resolve/target.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { rule as deletedRule } from '../rules/stateful-deleted.ts'
import { rule as recreatedRule } from '../rules/stateful-recreated.ts'
import { fieldChanges } from './fields.ts'
import { shownPair } from './shown.ts'
import { remakes, statefulNoun } from './stateful.ts'

/**
 * What a deployment of the target would delete and cannot bring back: stateful resources that went, and those that
 * become another one. A target that came or went deletes nothing: nobody deploys it any more.
 * @param allowed resources that may go, as `resources.schemas.scratch` or `schemas.scratch`
 */
export function statefulFindings(
  base: Target | undefined,
  head: Target | undefined,
  allowed: readonly string[],
): BundleFinding[] {
  if (base === undefined || head === undefined) return []
  const mayGo = allowedToGo(allowed)
  const masking = maskingOf(base, head)
  const [before, after] = [withResourceValues(base), withResourceValues(head)]
  return statefulPaths(base).flatMap((path) => {
    const resource = path.join('.')
    const [was, is] = [valueAt(before.config, path), valueAt(after.config, path)]
    // The Databricks CLI (1.12.1) drops a resource that is no map, and warns of it.
    if (mayGo.has(resource) || was?.kind !== 'map') return []
    if (is?.kind !== 'map') return [deleted(path, was, head, masking)]
    return recreated(path, was, is, head, masking)
  })
}

/** Their full paths: `schemas.scratch` is as good as `resources.schemas.scratch`. */
export function allowedToGo(allowed: readonly string[]): ReadonlySet<string> {
  return new Set(allowed.map((path) => (path.startsWith('resources.') ? path : `resources.${path}`)))
}

export type ResourcePath = readonly [section: 'resources', type: string, key: string]

function statefulPaths({ config }: Target): ResourcePath[] {
  const types = valueAt(config, ['resources'])
  if (types?.kind !== 'map') return []
  return [...types.entries]
    .flatMap(([type, { value }]): ResourcePath[] => {
      if (value.kind !== 'map' || statefulNoun(`resources.${type}.`) === undefined) return []
      return value.entries.keys.names.map((key) => ['resources', type, key])
    })
    .sort((a, b) => byCodeUnit(a.join('.'), b.join('.')))
}

function deleted(path: ResourcePath, was: Value, head: Target, masking: Masking): BundleFinding {
  const [, type, key] = path
  const noun = statefulNoun(path.join('.')) ?? type
  const movedTo = sameUnderAnotherKey(path, was, head)
  const stood = placeOf(was)
  return {
    rule: deletedRule,
    target: head.name,
    message: `The ${noun} "${masking.text(key)}" is no longer in the bundle, so the next deployment deletes it with all that is in it.`,
    at: nearestPlace(path, head),
    path,
    ...(stood === undefined ? {} : { related: [{ at: stood, message: 'Here it stood in the base.' }] }),
    hint:
      movedTo === undefined
        ? `Keep it, or allow the removal of "${path.join('.')}".`
        : `"${movedTo}" is the same ${noun} under another key: keep the key, or bind the existing one to it with "databricks bundle deployment bind".`,
  }
}

function recreated(path: ResourcePath, was: Value, is: Value, head: Target, masking: Masking): BundleFinding[] {
  const resource = path.join('.')
  const changes = fieldChanges(was, is).filter((change) => remakes(resource, change))
  const [first] = changes
  if (first === undefined) return []
  const [, type, key] = path
  const noun = statefulNoun(resource) ?? type
  const told = changes.map(({ field, before, after }) => {
    const [from, to] = shownPair(before, after, masking)
    return `"${field}" goes from ${from === undefined ? 'unset' : `"${from}"`} to ${to === undefined ? 'unset' : `"${to}"`}`
  })
  const stood = placeOf(first.before) ?? placeOf(was)
  return [
    {
      rule: recreatedRule,
      target: head.name,
      message: `The ${noun} "${masking.text(key)}" becomes another one, and the old one is deleted with all that is in it: ${told.join(', ')}.`,
      at: placeOf(first.after) ?? placeOf(is) ?? nearestPlace(path, head),
      path: first.after === undefined ? path : [...path, ...first.field.split('.')],
      ...(stood === undefined ? {} : { related: [{ at: stood, message: 'Here it stood in the base.' }] }),
      hint: `Keep ${changes.length === 1 ? 'that field' : 'those fields'}, or move the data first and allow the removal of "${resource}".`,
    },
  ]
}

/** The key that the head has for what the base called otherwise. */
function sameUnderAnotherKey([section, type, key]: ResourcePath, was: Value, head: Target): string | undefined {
  const siblings = valueAt(head.config, [section, type])
  const identity = (value: Value) =>
    ['name', 'catalog_name', 'schema_name'].map((field) => textOf(valueAt(value, [field])) ?? '')
  const wanted = identity(was)
  if (siblings?.kind !== 'map' || wanted[0] === '') return undefined
  for (const [other, { value }] of siblings.entries) {
    const same = identity(value).every((part, index) => part === wanted[index])
    if (other !== key && same) return `${section}.${type}.${other}`
  }
  return undefined
}

/** Where the head should have it: its siblings, all resources, or the file as a whole. */
export function nearestPlace([section, type]: ResourcePath, head: Target): Place | undefined {
  const paths: ConfigPath[] = [[section, type], [section]]
  for (const path of paths) {
    const place = placeOfKey(entryAt(head.config, path))
    if (place !== undefined) return place
  }
  const file = (placeOf(valueAt(head.config, ['bundle'])) ?? placeOf(head.config))?.file
  return file === undefined ? undefined : { file }
}
