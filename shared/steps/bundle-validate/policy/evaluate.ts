import { Entries } from '../config/entries.ts'
import { booleanValue, mapValue, numberValue, textValue } from '../config/make.ts'
import { NO_PLACES } from '../config/places.ts'
import type { Entry, Value } from '../config/value.ts'
import type { Condition, Scope, Verdict } from './condition.ts'
import { isReference, writtenOf } from './operator.ts'
import { childrenOf, pathOf, rootTrail, stepInto, type Trail } from './trail.ts'
import type { ValuePath } from './value-path.ts'

export const BRANCH_UNKNOWN = 'the branch is not known'

/** An answer, and the value that decided it. All of one shape: there are millions. */
export interface Answer {
  readonly verdict: Verdict
  readonly about: Trail
  readonly missing: readonly string[] | undefined
  readonly reason: string | undefined
}

function answer(verdict: Verdict, about: Trail, missing?: readonly string[], reason?: string): Answer {
  return { verdict, about, missing, reason }
}

/** Whether the condition holds of the item. Never throws, whatever the value is. */
export function evaluate(condition: Condition, item: Trail, scope: Scope): Answer {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of.length, (index) => partOf(condition.of, index, item, scope), item)
    case 'any':
      return anyOf(condition.of.length, (index) => partOf(condition.of, index, item, scope), item, true)
    case 'not':
      return opposite(evaluate(condition.of, item, scope))
    case 'some':
    case 'every': {
      const whole = locate(condition.path, item, scope)
      if (isUnknown(whole) || isReference(whole.value)) return unknown(whole)
      const children = childrenOf(whole)
      const ofChild = (index: number) => evaluate(condition.of, children[index] ?? whole, scope)
      return (condition.kind === 'some' ? anyOf : allOf)(children.length, ofChild, whole)
    }
    case 'test': {
      const subject = locate(condition.path, item, scope)
      // A fact has no place of its own: what is said about it is shown where the item is.
      const about = isFact(condition.path) ? item : subject
      if (isUnknown(subject)) return { ...unknown(subject), about }
      const { verdict, missing, reason } = condition.test.judge(subject, scope)
      return answer(verdict, about, missing, reason)
    }
  }
}

/** What holds fails, and the other way round; what is open stays open. */
export function opposite(given: Answer): Answer {
  if (given.verdict === 'open') return given
  return answer(given.verdict === 'holds' ? 'fails' : 'holds', given.about)
}

function partOf(parts: readonly Condition[], index: number, item: Trail, scope: Scope): Answer {
  const part = parts[index]
  return part === undefined ? answer('holds', item) : evaluate(part, item, scope)
}

/** What is inside a reference, or a fact that nobody gave, cannot be known. */
function isUnknown(trail: Trail): boolean {
  if (trail.unknown !== undefined) return true
  return trail.value === undefined && trail.parent !== undefined && isReferenceAround(trail.parent)
}

function isReferenceAround(trail: Trail): boolean {
  const { value } = trail
  if (value === undefined) return trail.parent !== undefined && isReferenceAround(trail.parent)
  return isReference(value)
}

function unknown(about: Trail): Answer {
  return answer('open', about, undefined, about.unknown)
}

/** Asks no further once one fails. */
function allOf(count: number, ask: (index: number) => Answer, whole: Trail): Answer {
  let first: Answer | undefined
  for (let index = 0; index < count; index++) {
    const given = ask(index)
    if (given.verdict === 'fails') return given
    if (first === undefined || (given.verdict === 'open' && first.verdict !== 'open')) first = given
  }
  return first ?? answer('holds', whole)
}

/**
 * Asks no further once one holds. What fails in all ways is about the whole, unless all look at the same value, or, of
 * `fields` that do as well as each other, one is there.
 */
function anyOf(count: number, ask: (index: number) => Answer, whole: Trail, fields = false): Answer {
  let first: Answer | undefined
  let same = true
  let open: Answer | undefined
  let there: Answer | undefined
  let several = false
  for (let index = 0; index < count; index++) {
    const given = ask(index)
    if (given.verdict === 'holds') return given
    if (given.verdict === 'open') {
      open ??= given
      continue
    }
    first ??= given
    same &&= isSameTrail(given.about, first.about)
    // A map or a list is what lacks something, as the whole does.
    if (!fields || writtenOf(given.about.value) === undefined) continue
    there ??= given
    several ||= !isSameTrail(given.about, there.about)
  }
  if (open !== undefined) return open
  if (first !== undefined && same) return first
  return there !== undefined && !several ? there : answer('fails', whole)
}

function isSameTrail(a: Trail, b: Trail): boolean {
  return a === b || (a.value === b.value && pathOf(a).join('\0') === pathOf(b).join('\0'))
}

function locate(path: ValuePath | undefined, item: Trail, scope: Scope): Trail {
  if (path === undefined) return item
  let at = path.from === undefined ? item : rootOf(path.from, item, scope)
  for (let level = 0; level < path.up && at.parent !== undefined; level++) at = at.parent
  return path.steps.reduce<Trail>(stepInto, at)
}

function isFact(path: ValuePath | undefined): boolean {
  return path?.from !== undefined && path.from !== '$' && path.from !== '$merged'
}

function rootOf(root: NonNullable<ValuePath['from']>, item: Trail, scope: Scope): Trail {
  switch (root) {
    case '$':
      return rootTrail(scope.target.config)
    case '$merged':
      return rootTrail(scope.target.merged)
    case '$target':
      return rootTrail(mapOf([...Object.entries({ name: scope.target.name, mode: scope.target.mode })]))
    case '$facts':
      if (scope.branch === undefined) return { ...rootTrail(undefined), unknown: BRANCH_UNKNOWN }
      return rootTrail(mapOf([['branch', scope.branch]]))
    case '$parameters':
      return rootTrail(mapOf([...scope.parameters].filter(([, value]) => !Array.isArray(value))))
    case '$key':
      return rootTrail(item.part === undefined ? undefined : scalar(String(item.part)))
    case '$type': {
      const [resources, type] = pathOf(item)
      return rootTrail(resources === 'resources' && type !== undefined ? scalar(String(type)) : undefined)
    }
  }
}

function mapOf(entries: readonly (readonly [string, unknown])[]): Value {
  const known = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, entry(value)] as const]))
  return mapValue(Entries.of(known), NO_PLACES)
}

function entry(value: unknown): Entry {
  return { keyPlaces: [], value: scalar(value) }
}

function scalar(value: unknown): Value {
  if (typeof value === 'boolean') return booleanValue(value, NO_PLACES)
  if (typeof value === 'number') return numberValue(value, NO_PLACES)
  return textValue(String(value), NO_PLACES)
}
