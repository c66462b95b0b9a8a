import { didYouMean } from '../../../kernel/suggest.ts'
import { booleanValue, textValue } from '../config/make.ts'
import { type ConfigPath, entriesOf, formatPath, type MapValue, type Value, valueAt } from '../config/value.ts'

import { KNOWN_FIELDS, USER_FIELDS, USER_TEXTS } from './known-fields.ts'
import { isLookup } from './lookup.ts'
import { declaredNames, isDeclaration } from './override.ts'
import { EARLY, LATE, parseReference } from './reference-path.ts'
import type { Resolution } from './references.ts'
import { pureReference } from './tokens.ts'

/** What stands where a reference leads, before it is itself resolved. */
export type Located =
  | { readonly kind: 'at'; readonly value: Value }
  /** On the way stands another reference: that one first. */
  | { readonly kind: 'through'; readonly reference: string; readonly value: Value }
  /** Only a workspace, the deployment or nobody knows. */
  | { readonly kind: 'open' }
  | { readonly kind: 'missing'; readonly message: string }

/** What a reference met on the way stands for; `undefined` until it is resolved. */
type Settled = (reference: string) => Resolution | undefined

/** The reference that stands on the way to a value, in the configuration as it is written. */
export function referenceBefore(root: MapValue, path: ConfigPath): string | undefined {
  let at: Value | undefined = EARLY.has(String(path[0])) ? root : undefined
  for (const part of path) {
    const nested = at === undefined ? undefined : pureReference(at)
    if (at === undefined || nested !== undefined) return nested
    at = valueAt(at, [part])
  }
  return undefined
}

export function locate(root: MapValue, path: ConfigPath, settled: Settled): Located {
  const [first, second] = path
  if (first === 'workspace' && second === 'current_user') return ofUser(path)
  if (typeof first !== 'string' || LATE.has(first) || !EARLY.has(first)) return OPEN
  let at: Value = root
  for (const [depth, part] of path.entries()) {
    const nested = pureReference(at)
    if (nested !== undefined) {
      const known = settled(nested)
      if (known === undefined) return { kind: 'through', reference: nested, value: at }
      if (known.kind !== 'value' && known.kind !== 'open') return OPEN
      const left = known.kind === 'open' ? nested : pureReference(known.value)
      if (left !== undefined) return furtherIn(root, left, path.slice(depth), settled)
      if (known.kind === 'value') at = known.value
    }
    const child = valueAt(at, [part])
    if (child === undefined) return unset(root, path, depth, at, settled)
    at = child
  }
  return { kind: 'at', value: at }
}
const OPEN = { kind: 'open' } as const

/** What lies inside of a value that a reference stands for until later; what the deployment replaces is a text by then. */
function furtherIn(root: MapValue, reference: string, rest: ConfigPath, settled: Settled): Located {
  const { path } = parseReference(reference)
  return EARLY.has(String(path[0]))
    ? locate(root, [...path, ...rest], settled)
    : nothingIn(`"\${${reference}}" is a text`)
}

/** @param single says what is a single value */
function nothingIn(single: string): Located {
  return { kind: 'missing', message: `${single}, with nothing in it.` }
}

function ofUser(path: ConfigPath): Located {
  const field = path[2]
  if (path.length > 3 && USER_TEXTS.has(String(field)))
    return nothingIn(`"workspace.current_user.${field}" is a single value`)
  if (field === undefined || USER_FIELDS.includes(String(field))) return OPEN
  const message = `"workspace.current_user" has no "${field}".${didYouMean(String(field), USER_FIELDS)}`
  return { kind: 'missing', message }
}

function unset(root: MapValue, path: ConfigPath, depth: number, parent: Value, settled: Settled): Located {
  const [first, name, field] = path
  if (first === 'variables') {
    const declared = valueAt(root, ['variables'])
    if (name === undefined) return { kind: 'missing', message: 'It names no variable.' }
    const variable = valueAt(declared, [name])
    if (variable !== undefined && !isDeclaration(variable)) {
      const message = `The variable "${name}" is not declared by a value beside its name: that belongs below, as "default".`
      return { kind: 'missing', message }
    }
    if (depth <= 1) {
      const names = declaredNames(declared)
      return { kind: 'missing', message: `The variable "${name}" is not declared.${didYouMean(String(name), names)}` }
    }
    // It has no value: what that means was said where it is declared, or it is a lookup.
    if (depth === 2 && TEXTS_OF_VARIABLE.has(String(field))) return EMPTY
    if (depth === 2 && field === 'value') return lookedUp(declared, path, settled)
    if (depth === 2 && FIELDS_OF_VARIABLE.has(String(field))) return OPEN
  }
  if (first === 'var') return { kind: 'missing', message: 'It names no variable.' }
  const fields = first === 'bundle' || first === 'workspace' ? (KNOWN_FIELDS[first] ?? {}) : {}
  const known = fields[path.slice(1).join('.')]
  if (known === 'open') return OPEN
  if (known === 'off') return { kind: 'at', value: booleanValue(false, []) }
  if (known === 'empty') return EMPTY
  // What is not set may have fields all the same, `bundle.git` for one.
  const inside = knownInside(fields, path)
  const at = Math.max(depth, inside.depth)
  const above = formatPath(at === 0 ? path : path.slice(0, at))
  const siblings = at === depth ? entriesOf(parent).map(([key]) => key) : []
  const missing = String(path[at])
  return {
    kind: 'missing',
    message: `"${above}" has no "${missing}".${didYouMean(missing, [...siblings, ...inside.names])}`,
  }
}

/** The value of a variable that has none: of its lookup, if it has one. */
function lookedUp(variables: Value | undefined, path: ConfigPath, settled: Settled): Located {
  const [, name] = path
  const lookup = valueAt(variables, [String(name), 'lookup'])
  if (!isLookup(lookup)) return OPEN
  const reference = pureReference(lookup)
  if (reference !== undefined && !isOfLookup(variables, reference)) {
    const known = settled(reference)
    if (known === undefined) return { kind: 'through', reference, value: lookup }
    // The Databricks CLI (1.12.1) drops such a lookup, and does not come back to the default.
    if (known.kind === 'value' && !isLookup(known.value))
      return { kind: 'missing', message: `The lookup of "${name}" is no map, so the variable has no value.` }
  }
  return path.length > 3 ? nothingIn(`What "${name}" looks up is a single id`) : OPEN
}

/** A rule of its own says that no lookup may refer to another. */
function isOfLookup(variables: Value | undefined, reference: string): boolean {
  const [first, name] = parseReference(reference).path
  const variable = first === 'variables' && name !== undefined ? valueAt(variables, [name]) : undefined
  return valueAt(variable, ['value']) === undefined && isLookup(valueAt(variable, ['lookup']))
}

/** How far down the path leads to fields that are known, and which they are there. */
function knownInside(fields: Readonly<Record<string, unknown>>, path: ConfigPath): { depth: number; names: string[] } {
  let names = Object.keys(fields)
  let depth = 1
  for (; depth < path.length; depth++) {
    const part = String(path[depth])
    if (!names.some((name) => name === part || name.startsWith(`${part}.`))) break
    names = names.flatMap((name) => (name.startsWith(`${part}.`) ? [name.slice(part.length + 1)] : []))
  }
  return { depth, names: names.filter((name) => !name.includes('.')) }
}
const FIELDS_OF_VARIABLE = new Set(['default', 'lookup'])
const TEXTS_OF_VARIABLE = new Set(['type', 'description'])
const EMPTY = { kind: 'at', value: textValue('', []) } as const
