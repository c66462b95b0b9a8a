import { everyReference } from '../config/reference.ts'
import { remembered } from '../config/remembered.ts'
import { entriesOf, type MapValue, type ScalarValue, type Value, valueAt } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import {
  assignedVariables,
  isNameOfSecret,
  isOnlyReference,
  isSensitiveName,
  MASK,
  placeholdersIn,
  withoutPlaceholders,
  withoutTokens,
} from './sensitive.ts'
import { below, referringBelow, sensitiveReferringWithin, sensitiveScalars } from './sensitive-values.ts'

/** What of one or more targets is kept from sight, wherever it stands. */
export interface Masking {
  /** How a scalar is shown. */
  shown(value: ScalarValue): string
  /** Whether the value as a whole is kept from sight, and not only what is found in it. */
  hides(value: ScalarValue): boolean
  /** Nothing is hidden but what looks like a credential wherever it stands. */
  readonly hidesNothing: boolean
  /** Any other text about the targets, a message or a key. */
  text(text: string): string
}

/** Shorter ones are hidden where they stand and not searched for: `dev` stands in half of a bundle. */
const SEARCHED_LENGTH = 6

const VARIABLE = /^(?:var|variables)\.([^.[]+)/u

/**
 * Finds what is sensitive: by the name of its key, by the name beside it (`{ name: API_KEY, value: … }`), by the flag
 * before it, or because it is a variable that such a value is made of. Its text is hidden in every other place, too.
 */
export function maskingOf(...targets: readonly (Target | undefined)[]): Masking {
  const hidden = new Set<Value>()
  const told = new Set<string>()
  for (const target of targets) {
    if (target === undefined) continue
    const found = hiddenIn(target)
    for (const value of found.values) hidden.add(value)
    for (const text of found.told) told.add(text)
  }
  const search = searcherFor(hidden, told)
  const text = (raw: string) => withoutTokens(search(raw))
  const hides = (value: ScalarValue) => hidden.has(value)
  return {
    text,
    hides,
    hidesNothing: hidden.size === 0,
    shown: (value) => (hides(value) ? MASK : text(writtenOf(value))),
  }
}

/** As it was written, without quotes; a number keeps all of its digits. */
export function writtenOf(value: ScalarValue): string {
  if (value.kind === 'null') return 'null'
  return value.kind === 'number' ? value.written : String(value.value)
}

interface Hidden {
  readonly values: ReadonlySet<Value>
  /** Those that the name of their own variable tells: searched for, they would make `***` of names and of half a report. */
  readonly told: ReadonlySet<string>
}

/** A target never changes, and is looked at for its digest, for print, for the difference and for the CLI. */
const FOUND = new WeakMap<Target, Hidden>()

function hiddenIn(target: Target): Hidden {
  const known = FOUND.get(target)
  if (known !== undefined) return known
  const hidden = new Set<Value>()
  const told = new Set<string>()
  const found = { values: hidden, told }
  FOUND.set(target, found)
  const hide = (value: ScalarValue) => {
    // A switch (`token: true`) tells nothing.
    if (value.kind === 'number' || (value.kind === 'text' && !isOnlyReference(value.value))) hidden.add(value)
  }
  const variables = sensitiveVariables(target)
  for (const name of variables) {
    const hideOf = (value: ScalarValue) => {
      hide(value)
      if (name.includes(writtenOf(value))) told.add(writtenOf(value))
    }
    const value = target.variables.get(name)?.value
    if (value !== undefined) below(value, hideOf)
    for (const [field, entry] of entriesOf(valueAt(target.config, ['variables', name]))) {
      if (field === 'value' || field === 'default') below(entry.value, hideOf)
    }
  }
  sensitiveScalars(target.config, hide)
  return found
}

/** Those of a sensitive name, those that sensitive values are made of, and those that these are made of in turn. */
function sensitiveVariables(target: Target): ReadonlySet<string> {
  if (target.variables.size === 0) return new Set()
  const open = [...target.variables.keys()].filter((name) => isSensitiveName(name) && !namesSecrets(name, target))
  sensitiveScalars(
    target.merged,
    (value) => addTo(open, variablesIn(value)),
    (resource) => addTo(open, neededBy(resource)),
  )
  for (const [key, { value }] of target.merged.entries) {
    // Of scripts, `${…}` is the shell's; what a variable was given is looked at with the variable.
    const skipped = key === 'scripts' ? 'content' : key === 'variables' ? 'value' : undefined
    if (skipped !== undefined) {
      for (const [, inner] of entriesOf(value)) {
        for (const [field, held] of entriesOf(inner.value)) if (field !== skipped) addTo(open, assignedIn(held.value))
      }
    } else if (key !== 'resources') addTo(open, assignedIn(value))
  }
  const sensitive = new Set<string>()
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (sensitive.has(name)) continue
    sensitive.add(name)
    for (const part of [valueAt(target.merged, ['variables', name]), target.variables.get(name)?.value]) {
      if (part !== undefined) below(part, (value) => addTo(open, variablesIn(value)))
    }
  }
  return sensitive
}

/** Whether the variable says what a secret is called: it stands in `{{secrets/…}}`, and is made of words. */
function namesSecrets(name: string, { config, merged, variables }: Target): boolean {
  if (!/key$/i.test(name)) return false
  let named = 0
  let others = 0
  const count = (value: ScalarValue) => {
    if (value.kind === 'text' && isNameOfSecret(value.value, name)) named++
    else others++
  }
  for (const value of [variables.get(name)?.value, valueAt(config, ['variables', name, 'default'])]) {
    if (value !== undefined) below(value, count)
  }
  return named > 0 && others === 0 && isInPlaceholder(name, merged)
}

function isInPlaceholder(name: string, config: MapValue): boolean {
  const written = [`\${var.${name}}`, `\${variables.${name}}`]
  let found = false
  referringBelow(config, (value) => {
    if (found || value.kind !== 'text' || !written.some((one) => value.value.includes(one))) return
    const secrets = placeholdersIn(value.value).filter((one) => one.includes('secrets/'))
    found = secrets.some((one) => written.some((reference) => one.includes(reference)))
  })
  return found
}

/** The variables that the secrets of a resource are made of. Most resources are the same in all targets. */
function neededBy(resource: MapValue): readonly string[] {
  const known = NEEDED.get(resource)
  if (known !== undefined) return known
  const names: string[] = []
  const addAssigned = (value: ScalarValue) => addTo(names, assignedBy(value))
  const addAll = (value: ScalarValue) => {
    addTo(names, variablesIn(value))
    addAssigned(value)
  }
  sensitiveReferringWithin(resource, addAll, addAssigned)
  NEEDED.set(resource, names)
  return names
}
const NEEDED = new WeakMap<MapValue, readonly string[]>()

/** The variables that a text below takes a secret from. */
function assignedIn(value: Value): string[] {
  const names: string[] = []
  referringBelow(value, (inside) => addTo(names, assignedBy(inside)))
  return names
}

/** One by one: a call takes some hundred thousand arguments, and a text may refer to more. */
function addTo(names: string[], more: readonly string[]): void {
  for (const name of more) names.push(name)
}

function assignedBy(value: ScalarValue): readonly string[] {
  return value.kind === 'text' && value.value.includes('${') ? assigned(value.value) : NONE
}
const NONE: readonly never[] = []

/** Thousands of jobs say the same. */
const assigned = remembered(assignedVariables)

function variablesIn(value: ScalarValue): string[] {
  if (value.kind !== 'text' || !value.value.includes('${')) return []
  const text = withoutPlaceholders(value.value)
  return [...text.matchAll(everyReference(text))].flatMap(([, reference = '']) => VARIABLE.exec(reference)?.[1] ?? [])
}

/** Masks them in a text, the longest first: what stands in another secret must not cut it in two. */
function searcherFor(hidden: ReadonlySet<Value>, told: ReadonlySet<string>): (raw: string) => string {
  const secrets = new Set<string>()
  for (const value of hidden) {
    if (value.kind !== 'text' && value.kind !== 'number') continue
    const text = writtenOf(value)
    if (text.length >= SEARCHED_LENGTH && !told.has(text)) secrets.add(text)
  }
  if (secrets.size === 0) return (raw) => raw
  const longest = [...secrets].sort((a, b) => b.length - a.length)
  const tooLong = longest.filter(({ length }) => length > MAX_IN_EXPRESSION)
  const others = longest.slice(tooLong.length)
  const search = new RegExp(others.map((secret) => secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g')
  return (raw) => {
    const left = tooLong.reduce((text, secret) => text.replaceAll(secret, MASK), raw)
    return others.length === 0 ? left : left.replace(search, MASK)
  }
}
/** V8 takes no expression with a text of more than 32,767 characters, and quotes it in its error. */
const MAX_IN_EXPRESSION = 32_000
