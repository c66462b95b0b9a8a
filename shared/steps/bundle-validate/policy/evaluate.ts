import type { Value } from '../config/value.ts'
import type { Condition, Judgement, Scope } from './condition.ts'
import { isReference } from './operator.ts'
import { childrenOf, pathOf, stepInto, type Trail } from './trail.ts'
import type { ValuePath } from './value-path.ts'

/** An answer, and the value that decided it. */
export interface Answer extends Judgement {
  readonly about: Trail
}

/** Whether the condition holds of the item. Never throws, whatever the value is. */
export function evaluate(condition: Condition, item: Trail, scope: Scope): Answer {
  switch (condition.kind) {
    case 'all':
      return allOf(
        condition.of.map((part) => evaluate(part, item, scope)),
        item,
      )
    case 'any':
      return anyOf(
        condition.of.map((part) => evaluate(part, item, scope)),
        item,
      )
    case 'not': {
      const answer = evaluate(condition.of, item, scope)
      if (answer.verdict === 'open') return answer
      return { verdict: answer.verdict === 'holds' ? 'fails' : 'holds', about: answer.about }
    }
    case 'some':
    case 'every': {
      const whole = locate(condition.path, item, scope)
      if (isUnknown(whole) || isReference(whole.value)) return unknown(whole)
      const answers = childrenOf(whole).map((child) => evaluate(condition.of, child, scope))
      return condition.kind === 'some' ? anyOf(answers, whole) : allOf(answers, whole)
    }
    case 'test': {
      const subject = locate(condition.path, item, scope)
      // A fact has no place of its own: what is said about it is shown where the item is.
      const about = isFact(condition.path) ? item : subject
      if (isUnknown(subject)) return { ...unknown(subject), about }
      return { ...condition.test.judge(subject, scope), about }
    }
  }
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
  return { verdict: 'open', about, ...(about.unknown === undefined ? {} : { reason: about.unknown }) }
}

function allOf(answers: readonly Answer[], whole: Trail): Answer {
  const decisive =
    answers.find(({ verdict }) => verdict === 'fails') ?? answers.find(({ verdict }) => verdict === 'open')
  return decisive ?? answers[0] ?? { verdict: 'holds', about: whole }
}

/** What fails all of several ways is about the whole, unless they all look at the same value. */
function anyOf(answers: readonly Answer[], whole: Trail): Answer {
  const decisive =
    answers.find(({ verdict }) => verdict === 'holds') ?? answers.find(({ verdict }) => verdict === 'open')
  if (decisive !== undefined) return decisive
  const [first, ...others] = answers
  const same = first !== undefined && others.every(({ about }) => isSameTrail(about, first.about))
  return same ? first : { verdict: 'fails', about: whole }
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
      return alone(scope.target.config)
    case '$merged':
      return alone(scope.target.merged)
    case '$target':
      return alone(mapOf([...Object.entries({ name: scope.target.name, mode: scope.target.mode })]))
    case '$facts':
      if (scope.branch === undefined) return { ...alone(undefined), unknown: 'the branch is not known' }
      return alone(mapOf([['branch', scope.branch]]))
    case '$parameters':
      return alone(mapOf([...scope.parameters].filter(([, value]) => !Array.isArray(value))))
    case '$key':
      return alone(item.part === undefined ? undefined : scalar(String(item.part)))
    case '$type': {
      const [resources, type] = pathOf(item)
      return alone(resources === 'resources' && type !== undefined ? scalar(String(type)) : undefined)
    }
  }
}

function alone(value: Value | undefined): Trail {
  return { part: undefined, value, parent: undefined }
}

function mapOf(entries: readonly (readonly [string, unknown])[]): Value {
  const known = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, entry(value)] as const]))
  return { kind: 'map', places: [], entries: new Map(known) }
}

function entry(value: unknown): { readonly keyPlaces: readonly []; readonly value: Value } {
  return { keyPlaces: [], value: scalar(value) }
}

function scalar(value: unknown): Value {
  if (typeof value === 'boolean') return { kind: 'boolean', value, places: [] }
  if (typeof value === 'number') return { kind: 'number', value, written: String(value), places: [] }
  return { kind: 'text', value: String(value), places: [] }
}
