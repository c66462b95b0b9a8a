import { formatPlace } from '../../../kernel/index.ts'
import { isKnownLater, isUserName } from '../config/known-later.ts'
import { isReference } from '../config/merge.ts'
import { allPlaces, isNowhere } from '../config/places.ts'
import {
  type Entry,
  entriesOf,
  isOpen,
  itemsOf,
  type ListValue,
  type MapValue,
  placeOf,
  placeOfKey,
  type Value,
} from '../config/value.ts'
import { countIssues, type Found, type FoundInside, type Issue } from './issue.ts'
import { knownKeys } from './known-keys.ts'
import { fitsScalar, scalarIssue, wantedScalar } from './scalar.ts'
import { actualType, type ChoiceType, type Field, type ObjectType, type ScalarType, type SchemaType } from './schema.ts'
import { guessField } from './unknown-field.ts'
import { untypedResource } from './untyped-resource.ts'

/** What can be written is nested a few dozen levels at most; beyond that lies an attack. */
export const MAX_DEPTH = 200
/** A guess costs more than the finding: of this many unknown fields in one map the next one gets none. */
const MAX_GUESSES = 50

/** A key, or the items of a list; `''` is the configuration itself. Made into words only for a finding. */
export type Name = string | { readonly listOf: Name }

function nounOf(name: Name): string {
  if (typeof name !== 'string') return `An item of ${nounOf(name.listOf)}`
  return name === '' ? 'The configuration' : `"${name}"`
}

/** What was found in a map of a type that does not fit, kept as long as the two are. */
const known = new WeakMap<ObjectType, WeakMap<MapValue, Found>>()

/**
 * What in the value does not fit the type; `undefined` when all does. A reference fits every type, and a text that holds
 * one every type of scalar.
 * Whatever has no place was not written by anyone and is not judged.
 */
export function walk(value: Value, type: SchemaType, name: Name, depth = 0): Found | undefined {
  const actual = actualType(type)
  if (actual.kind === 'any') return undefined
  if (depth > MAX_DEPTH) return wrong(value, `${nounOf(name)} is nested more than ${MAX_DEPTH} levels deep.`)
  switch (actual.kind) {
    case 'undescribed':
      return undefined
    case 'choice':
      return walkChoice(value, actual, name, depth)
    case 'scalar': {
      if (value.kind === 'map' || value.kind === 'list') return misfit(value, wantedScalar(actual), name)
      if (fitsScalar(value, actual) || isNowhere(value.places) || isUnknown(value, actual)) return undefined
      return { issues: [scalarIssue(value, actual, nounOf(name))], inside: [] }
    }
    case 'list':
      if (value.kind === 'list') return walkList(value, actual.items, name, depth)
      break
    case 'map':
      if (value.kind === 'map') return value.entries.fits(actual) ? undefined : walkEntries(value, actual.values, depth)
      break
    case 'object':
      if (value.kind === 'map') return walkObject(value, actual, depth)
      if (isHollow(value) && !isNowhere(value.places)) return foundOf(missingIn(value, actual.required), [])
  }
  if (value.kind === 'null') return undefined
  if (actual.kind === 'object') return misfit(value, 'a map', name, hintForObject(value, actual))
  return misfit(value, actual.kind === 'list' ? 'a list' : 'a map', name)
}

function hintForObject(value: Value, type: ObjectType): string | undefined {
  if (isVariable(type)) return 'Write the value below the name, as "default".'
  const [needed, ...others] = type.required
  if (value.kind === 'list' || needed === undefined || others.length > 0) return hintFor(value, 'a map')
  return `Write it as "${needed}: …".`
}

/** What declares one; in targets and on the command line, a value beside the name is enough. */
function isVariable(type: ObjectType): boolean {
  return type.fields.has('default') && type.fields.has('lookup')
}

/** The Databricks CLI (1.12.1) misses the fields of a map that only the deployment knows, as of one that is empty. */
function isHollow(value: Value): boolean {
  return value.kind === 'null' || isKnownLater(value)
}

/**
 * A reference may become anything but the name of whoever deploys, and a text with one in it any text; but no number and no boolean, as the Databricks
 * CLI looks at it before it replaces references.
 */
function isUnknown(value: Value, type: ScalarType): boolean {
  return isOpen(value) && !isUserName(value) && (type.of === 'text' || isReference(value))
}

/** Targets share most of their values, so most of a second target is already known. */
function walkObject(value: MapValue, type: ObjectType, depth: number): Found | undefined {
  const { entries } = value
  if (entries.fits(type)) return undefined
  const before = known.get(type)?.get(value)
  if (before !== undefined) return before
  const found = checkObject(value, type, depth)
  if (found === undefined) {
    entries.markFitting(type)
    return undefined
  }
  const ofType = known.get(type) ?? new WeakMap<MapValue, Found>()
  known.set(type, ofType)
  ofType.set(value, found)
  return found
}

function checkObject(value: MapValue, type: ObjectType, depth: number): Found | undefined {
  const { keys, values } = value.entries
  const { types, remarkable, missing } = knownKeys(type, keys)
  const inside: FoundInside[] = []
  let dropped: string[] | undefined
  for (let index = 0; index < values.length; index++) {
    const inner = values[index]
    const inField = types[index]
    const key = keys.names[index]
    if (inner === undefined || inField === undefined || key === undefined) continue
    const found = walk(inner, inField, key, depth + 1)
    if (found !== undefined) inside.push({ part: key, announced: placeOf(inner), found })
    if (isDropped(inner, found) && type.required.includes(key)) dropped = [...(dropped ?? []), key]
  }
  const issues: Issue[] = []
  let unknown = 0
  for (const [index, field] of remarkable) {
    const key = keys.names[index] ?? ''
    const entry = value.entries.get(key)
    if (entry === undefined) continue
    if (field !== undefined) issues.push(...aboutField(key, entry, field))
    if (types[index] !== undefined) continue
    const at = placeOfKey(entry)
    if (at === undefined || isForReference(entry.value)) continue
    const guess = unknown++ < MAX_GUESSES
    const issue = (guess ? untypedResource(key, entry.value, type) : undefined) ?? guessField(key, type, guess)
    issues.push({ ...issue, at, part: key })
  }
  issues.push(...missingIn(value, missing), ...missingIn(value, dropped ?? []))
  return foundOf(issues, inside)
}

/** What has no value or does not fit is dropped with a warning, and then it is missing as well. */
function isDropped(value: Value, found: Found | undefined): boolean {
  if (value.kind === 'null') return !isNowhere(value.places)
  return found?.issues.some(({ kind, part }) => kind === 'wrong-type' && part === undefined) === true
}

/** Shown where what lacks them begins, in the first of the files that it stands in, as Databricks CLI 1.12.1 does. */
function missingIn(value: Value, names: readonly string[]): Issue[] {
  if (names.length === 0) return []
  const at = placeOf(value)
  return names.map((name) => ({
    kind: 'required-field',
    message: `The required field "${name}" is not set.`,
    part: name,
    ...(at === undefined ? {} : { at }),
  }))
}

/** Only there to be referred to, as `common: &common` is; nobody minds that it is no field. */
function isForReference(value: Value): boolean {
  if (value.anchored === true) return true
  const children = value.kind === 'map' ? entriesOf(value).map(([, entry]) => entry.value) : itemsOf(value)
  return children.length > 0 && children.every(isForReference)
}

function aboutField(key: string, entry: Entry, field: Field): Issue[] {
  const at = placeOfKey(entry)
  if (at === undefined) return []
  const issues: Issue[] = []
  if (field.deprecated !== undefined) {
    issues.push({
      kind: 'deprecated-field',
      message: `The field "${key}" is deprecated.`,
      ...(field.deprecated === '' ? {} : { hint: field.deprecated }),
      at,
      part: key,
    })
  }
  if (field.type.kind === 'undescribed') {
    const message = `The built-in schema does not describe "${key}", so nothing in it was compared with a schema.`
    const hint = 'Install the Databricks CLI, or give its schema as "schema-path".'
    issues.push({ kind: 'undescribed', message, hint, at, part: key })
  }
  return issues
}

function walkEntries(value: MapValue, type: SchemaType, depth: number): Found | undefined {
  const inside: FoundInside[] = []
  const { keys, values } = value.entries
  for (let index = 0; index < values.length; index++) {
    const inner = values[index]
    const key = keys.names[index]
    const found = inner === undefined || key === undefined ? undefined : walk(inner, type, key, depth + 1)
    if (found !== undefined && key !== undefined) {
      inside.push({ part: key, announced: placeOf(inner), found })
    }
  }
  return foundOf([], inside)
}

function walkList(value: ListValue, type: SchemaType, name: Name, depth: number): Found | undefined {
  const inside: FoundInside[] = []
  const item = { listOf: name }
  for (let index = 0; index < value.items.length; index++) {
    const each = value.items[index]
    const found = each === undefined ? undefined : walk(each, type, item, depth + 1)
    if (found !== undefined) inside.push({ part: index, announced: placeOf(each), found })
  }
  return foundOf([], inside)
}

/** The branch with the fewest mistakes among those of the value's kind: what the user most likely meant. */
function walkChoice(value: Value, type: ChoiceType, name: Name, depth: number): Found | undefined {
  const branches = type.branches.map(actualType)
  const possible = branches.filter((branch) => suits(value, branch))
  let best: Found | undefined
  for (const branch of possible) {
    const found = walk(value, branch, name, depth + 1)
    if (found === undefined) return undefined
    if (best === undefined || countIssues(found) < countIssues(best)) best = found
  }
  if (best !== undefined || branches.length === 0 || value.kind === 'null') return best
  return misfit(value, [...new Set(branches.map(wanted))].join(' or '), name)
}

function suits(value: Value, type: SchemaType): boolean {
  if (type.kind === 'any' || type.kind === 'undescribed' || type.kind === 'choice' || value.kind === 'null') return true
  if (value.kind === 'map') return type.kind === 'map' || type.kind === 'object'
  return type.kind === (value.kind === 'list' ? 'list' : 'scalar')
}

function wanted(type: SchemaType): string {
  if (type.kind === 'scalar') return wantedScalar(type)
  return type.kind === 'list' ? 'a list' : 'a map'
}

const IS: Record<Exclude<Value['kind'], 'boolean'>, string> = {
  map: 'a map',
  list: 'a list',
  text: 'a text',
  number: 'a number',
  null: 'empty',
}

function misfit(value: Value, want: string, name: Name, hint = hintFor(value, want)): Found | undefined {
  // It may stand for anything; a reference within a text only for a text.
  if (isReference(value) && !isUserName(value)) return undefined
  const is = value.kind === 'boolean' ? value.value : IS[value.kind]
  return wrong(value, `${nounOf(name)} must be ${want}, but is ${is}.`, hint)
}

function hintFor(value: Value, want: string): string | undefined {
  if (want === 'a list') return `Begin each item with "- "${whereOf(value)}.`
  if (want === 'a map' && value.kind === 'list') return `Write "key: value" lines, without "- "${whereOf(value)}.`
  return undefined
}

/** Of what a reference stands for here: where it was written. */
function whereOf(value: Value): string {
  if (value.kind !== 'map' && value.kind !== 'list') return ''
  const [here, ...others] = allPlaces(value.places).map(formatPlace)
  const there = others.at(-1)
  return there === undefined || there === here ? '' : `, at ${there}`
}

function wrong(value: Value, message: string, hint?: string): Found | undefined {
  const at = placeOf(value)
  if (at === undefined) return undefined
  return { issues: [{ kind: 'wrong-type', message, at, ...(hint === undefined ? {} : { hint }) }], inside: [] }
}

function foundOf(issues: readonly Issue[], inside: readonly FoundInside[]): Found | undefined {
  return issues.length === 0 && inside.length === 0 ? undefined : { issues, inside }
}
