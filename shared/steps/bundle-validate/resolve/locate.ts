import { didYouMean } from '../../../kernel/suggest.ts'
import { booleanValue, textValue } from '../config/make.ts'
import { type ConfigPath, entriesOf, formatPath, type MapValue, type Value, valueAt } from '../config/value.ts'

import { KNOWN_FIELDS, USER_FIELDS } from './known-fields.ts'
import { isLookup } from './lookup.ts'
import { declaredNames, isDeclaration } from './override.ts'
import { EARLY, LATE } from './reference-path.ts'
import { pureReference } from './tokens.ts'

/** What stands where a reference leads, before it is itself resolved. */
export type Located =
  | { readonly kind: 'at'; readonly value: Value }
  /** On the way stands another reference: that one first. */
  | { readonly kind: 'through'; readonly reference: string; readonly value: Value }
  /** Only a workspace, the deployment or nobody knows. */
  | { readonly kind: 'open' }
  | { readonly kind: 'missing'; readonly message: string }

/** @param settled what a reference met on the way stands for, once it is resolved. */
export function locate(root: MapValue, path: ConfigPath, settled: (reference: string) => Value | undefined): Located {
  const [first, second] = path
  if (first === 'workspace' && second === 'current_user') return ofUser(path)
  if (typeof first !== 'string' || LATE.has(first) || !EARLY.has(first)) return OPEN
  let at: Value = root
  for (const [depth, part] of path.entries()) {
    const nested = pureReference(at)
    if (nested !== undefined) {
      const value = settled(nested)
      if (value === undefined) return { kind: 'through', reference: nested, value: at }
      if (pureReference(value) !== undefined) return OPEN
      at = value
    }
    const child = valueAt(at, [part])
    if (child === undefined) return unset(root, path, depth, at)
    at = child
  }
  return { kind: 'at', value: at }
}
const OPEN = { kind: 'open' } as const

function ofUser(path: ConfigPath): Located {
  const field = path[2]
  if (field === undefined || USER_FIELDS.includes(String(field))) return OPEN
  const message = `"workspace.current_user" has no "${field}".${didYouMean(String(field), USER_FIELDS)}`
  return { kind: 'missing', message }
}

function unset(root: MapValue, path: ConfigPath, depth: number, parent: Value): Located {
  const [first, name, field] = path
  if (first === 'variables') {
    const declared = valueAt(root, ['variables'])
    if (name === undefined) return { kind: 'missing', message: 'It names no variable.' }
    const variable = valueAt(declared, [name])
    if (depth <= 1 || (variable !== undefined && !isDeclaration(variable))) {
      const names = declaredNames(declared)
      return { kind: 'missing', message: `The variable "${name}" is not declared.${didYouMean(String(name), names)}` }
    }
    // It has no value: what that means was said where it is declared, or it is a lookup.
    if (depth === 2 && TEXTS_OF_VARIABLE.has(String(field))) return EMPTY
    if (depth === 2 && FIELDS_OF_VARIABLE.has(String(field))) {
      const isOfId = field === 'value' && path.length > 3 && isLookup(valueAt(variable, ['lookup']))
      return isOfId ? { kind: 'missing', message: `What "${name}" looks up is a single id, with nothing in it.` } : OPEN
    }
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
const FIELDS_OF_VARIABLE = new Set(['value', 'default', 'lookup'])
const TEXTS_OF_VARIABLE = new Set(['type', 'description'])
const EMPTY = { kind: 'at', value: textValue('', []) } as const
