import type { Entries } from '../config/entries.ts'
import { nullValue, textValue } from '../config/make.ts'
import { NO_PLACES } from '../config/places.ts'
import type { Value } from '../config/value.ts'
import type { Condition, Scope } from './condition.ts'
import { rootTrail, type Trail } from './trail.ts'

/**
 * Tells of most values of a bundle, without a look around, that a condition holds of them: of a text when `text` and,
 * where there is one, `key` say so. Otherwise the condition is to be asked.
 */
export interface Surely {
  readonly text: (text: string, scope: Scope) => boolean
  readonly key?: KeyTest
  /** Whether `key` says so of the keys of a map, whatever stands around them. */
  readonly quietKey?: (key: string) => boolean
  /** Of a number or a boolean, as it is written. */
  readonly plain: (written: string, value: Value, scope: Scope) => boolean
  /** Of every map, list and null. */
  readonly rest: (scope: Scope) => boolean
}

/**
 * @param key of the value, or of the list that it is in
 * @param around the key of the map that has this key; `''` for one in a list
 * @param before what comes before the value in its list
 * @param siblings the map that has this key
 */
export type KeyTest = (key: string, around: string, before: Value | undefined, siblings: Entries | undefined) => boolean

/** `undefined` for a condition that needs more than the value and its key. */
export function surelyOf(condition: Condition): Surely | undefined {
  if (condition.kind === 'test' && condition.path === undefined && condition.test.surely !== undefined) {
    return condition.test.surely
  }
  if (!looksAtTexts(condition)) return undefined
  const holds = (value: Value, scope: Scope) => isAnswered(condition, 'holds', rootTrail(value), scope)
  return {
    text: (text, scope) => holds(textValue(text, NO_PLACES), scope),
    plain: (_, value, scope) => holds(value, scope),
    rest: (scope) => holds(nullValue(NO_PLACES), scope),
  }
}

/** Whether `evaluate` would give this verdict, of a condition that looks at texts: there are tens of thousands. */
function isAnswered(condition: Condition, verdict: 'holds' | 'fails', item: Trail, scope: Scope): boolean {
  switch (condition.kind) {
    case 'not':
      return isAnswered(condition.of, verdict === 'holds' ? 'fails' : 'holds', item, scope)
    case 'all':
    case 'any': {
      const byEach = (condition.kind === 'all') === (verdict === 'holds')
      for (const part of condition.of) if (isAnswered(part, verdict, item, scope) !== byEach) return !byEach
      return byEach
    }
    case 'test':
      return condition.test.judge(item, scope).verdict === verdict
    default:
      return false
  }
}

function looksAtTexts(condition: Condition): boolean {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.every(looksAtTexts)
  if (condition.kind === 'not') return looksAtTexts(condition.of)
  return condition.kind === 'test' && condition.path === undefined && condition.test.looksAt === 'text'
}
