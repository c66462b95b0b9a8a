import type { Place } from '../../../kernel/index.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import { Entries } from '../config/entries.ts'
import { fullOverride } from '../config/full-override.ts'
import { mapValue, textValue } from '../config/make.ts'
import { type Clash, isReference, mergeValues } from '../config/merge.ts'
import { NO_PLACES } from '../config/places.ts'
import { type Entry, entriesOf, type MapValue, placeOf, placeOfKey, type Value, valueAt } from '../config/value.ts'
import { isCertain, sayOverrideClash } from '../rules/clash.ts'
import { rule as kindClash } from '../rules/override-kind-clash.ts'
import { rule as undeclared } from '../rules/variable-undeclared.ts'
import { rule as wrongType } from '../rules/wrong-type.ts'
import { sayDateDropped } from './dates.ts'
import { changeEntry, changeResources, changeValues, ifMap, setAt, withEntry, withoutEntry } from './edit.ts'
import { withoutEmptyValues } from './empty-values.ts'
import { isLookup } from './lookup.ts'
import type { Say } from './say.ts'
import type { DeclaredTarget } from './target-choice.ts'
import { valueUnsetter } from './unset-values.ts'

const MERGED = ['bundle', 'workspace', 'artifacts', 'resources', 'sync', 'permissions', 'presets'] as const

/**
 * The configuration with one target's overrides, as the Databricks CLI merges them: sections merge, `run_as`, `mode`
 * and `cluster_id` replace, `git` merges into `bundle.git`, and a variable takes a new default or lookup only.
 */
export function overrideConfig(config: MapValue, target: DeclaredTarget, say: Say, onClash: OnClash): MapValue {
  const places = target.entry?.keyPlaces ?? config.places
  const own = target.entry?.value
  const over = own?.kind === 'map' ? withoutUnset(own) : own
  let result = withoutEmptyValues(withoutEntry(withoutEntry(config, 'targets'), 'environments'))
  if (over?.kind === 'map') {
    for (const section of MERGED) {
      const entry = over.entries.get(section)
      if (entry !== undefined && fits(section, entry.value)) result = mergeAt(result, [section], entry, onClash)
    }
    result = overrideVariables(result, over, say)
    result = replaceFields(result, over)
    const git = over.entries.get('git')
    if (git !== undefined && fits('git', git.value)) result = mergeAt(withGit(result), GIT, git, onClash)
  }
  const name = textValue(target.name, places)
  return setAt(setAt(result, ['bundle', 'target'], name), ['bundle', 'environment'], name)
}

/** What a target says of Git is merged into something (Databricks CLI 1.12.1), even where the bundle says nothing of it. */
function withGit(config: MapValue): MapValue {
  return valueAt(config, GIT) === undefined ? setAt(config, GIT, mapValue(Entries.none, NO_PLACES)) : config
}
const GIT = ['bundle', 'git']

/** A target's overrides without what the Databricks CLI (1.12.1) holds for not set before it merges them. */
function withoutUnset(over: MapValue): MapValue {
  return changeEntry(withoutEmptyValues(over), 'resources', (resources) => changeResources(resources, valueUnsetter))
}

/** The Databricks CLI (1.12.1) drops what is no section of its kind, or empty, before it merges; it takes a reference for any. */
function fits(section: string, value: Value): boolean {
  return isReference(value) || value.kind === (section === 'permissions' ? 'list' : 'map')
}

/** Says what cannot be merged; keeps what only a schema can tell. */
export function clashSayer(say: Say, clashes: Clash[]): OnClash {
  return (clash) => {
    if (isCertain(clash)) say(kindClash, sayOverrideClash(clash))
    else clashes.push(clash)
  }
}

export type OnClash = (clash: Clash) => void

function mergeAt(config: MapValue, path: readonly string[], over: Entry, onClash: OnClash): MapValue {
  const base = valueAt(config, path)
  const merged = base === undefined ? over.value : mergeValues(base, over.value, onClash, path)
  return setAt(config, path, merged)
}

function replaceFields(config: MapValue, over: MapValue): MapValue {
  let result = config
  const runAs = over.entries.get('run_as')
  if (runAs !== undefined) result = withEntry(withoutEntry(result, 'run_as'), 'run_as', runAs.value, runAs.keyPlaces)
  for (const field of ['mode', 'cluster_id']) {
    const own = over.entries.value(field)
    if (own !== undefined && own.kind !== 'null') result = setAt(result, ['bundle', field], own)
  }
  return result
}

function overrideVariables(config: MapValue, over: MapValue, say: Say): MapValue {
  const declared = valueAt(config, ['variables'])
  const overridden = new Map<string, Value>()
  for (const [name, entry] of entriesOf(valueAt(over, ['variables']))) {
    const known = declared?.kind === 'map' ? declared.entries.get(name) : undefined
    if (known === undefined || !isDeclaration(known.value)) {
      sayUndeclared(say, name, placeOfKey(entry), declared)
      continue
    }
    if (entry.value.kind === 'null') continue
    if (entry.value.kind === 'text' && entry.value.isDate) {
      sayDateDropped(name, entry.value, say)
      continue
    }
    sayDropped(say, name, entry.value)
    if (isReference(known.value)) sayReferenceAssigned(say, name, known.value, entry.value)
    const definition: MapValue = known.value.kind === 'map' ? known.value : mapValue(Entries.none, known.keyPlaces)
    overridden.set(name, overrideVariable(definition, entry.value))
  }
  // All at once: one after the other, each would copy the names of all the others.
  return changeEntry(config, 'variables', (variables) =>
    ifMap(variables, (map) => changeValues(map, (definition, name) => overridden.get(name) ?? definition)),
  )
}

/** Of the long form, which a schema cannot tell from the value of a complex variable. */
function sayDropped(say: Say, name: string, over: Value): void {
  const full = fullOverride(over)
  const inside = (field: string) => (full.kind === 'map' ? full.entries.value(field) : undefined)
  const [lookup, description] = [inside('lookup'), inside('description')]
  const dropped = (field: string, wanted: string, value: Value) => {
    const message = `"${field}" must be ${wanted}, so what stands here is dropped.`
    say(wrongType, { message, at: placeOf(value), path: ['variables', name, field] })
  }
  if (lookup !== undefined && lookup.kind !== 'null' && !isLookup(lookup)) dropped('lookup', 'a map', lookup)
  if (description?.kind === 'map' || description?.kind === 'list') dropped('description', 'a text', description)
}

/** Databricks CLI 1.12.1 looks for the default or the lookup that is replaced: "expected a map to index". */
function sayReferenceAssigned(say: Say, name: string, base: Value, over: Value): void {
  say(kindClash, {
    ...sayOverrideClash({ path: ['variables', name], base, over }),
    message: `The variable "${name}" is a reference, so a target cannot assign it.`,
    hint: 'Declare the variable with a "default", and write the reference there.',
  })
}

/**
 * Whether what stands at the name of a variable declares it; the Databricks CLI drops anything else. With a reference
 * (1.12.1) it is declared and has nothing.
 */
export function isDeclaration(value: Value): boolean {
  return value.kind === 'map' || value.kind === 'null' || isReference(value)
}

/** The names of the variables that a section declares. */
export function declaredNames(section: Value | undefined): readonly string[] {
  if (section === undefined) return []
  const known = DECLARED.get(section)
  if (known !== undefined) return known
  const names = entriesOf(section).flatMap(([name, { value }]) => (isDeclaration(value) ? [name] : []))
  DECLARED.set(section, names)
  return names
}

/** Each name that is not among them asks. */
const DECLARED = new WeakMap<Value, readonly string[]>()

export function sayUndeclared(say: Say, name: string, at: Place | undefined, declared: Value | undefined): void {
  say(undeclared, {
    message: `The variable "${name}" is assigned a value, but it is not declared.${didYouMean(name, declaredNames(declared))}`,
    at,
    hint: `Declare it under "variables" at the top level, or remove the assignment.`,
  })
}

/** A new default takes the place of the old one, or of the lookup; a new lookup likewise. They are never merged. */
function overrideVariable(definition: MapValue, over: Value): MapValue {
  const full = fullOverride(over)
  let result = definition
  for (const [field, other] of FIELDS) {
    const entry = full.kind === 'map' ? full.entries.get(field) : undefined
    // The Databricks CLI (1.12.1) drops an empty default, and a lookup that is none, before it looks for them.
    if (entry === undefined || !(field === 'lookup' ? isLookup(entry.value) : entry.value.kind !== 'null')) continue
    result = withEntry(withoutEntry(withoutEntry(result, other), field), field, entry.value, entry.keyPlaces)
  }
  return result
}
const FIELDS = [
  ['lookup', 'default'],
  ['default', 'lookup'],
] as const
