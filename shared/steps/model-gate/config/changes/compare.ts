import type { Place } from '../../../../kernel/index.ts'
import type { Gate } from '../gate.ts'
import { type Requirement, requirements } from './requirements.ts'

/** `changed`: whether it asks for more or for less cannot be told from the file. */
export type Direction = 'relaxed' | 'tightened' | 'changed'

/** One thing that two gates ask for differently. */
export interface Change {
  readonly subject: string
  readonly field: string
  /** Absent: it was not asked for. */
  readonly before: string | undefined
  readonly after: string | undefined
  readonly direction: Direction
  /** In the gate that comes after. */
  readonly at: Place
}

/**
 * What `after` asks for differently from `before`. What a slice takes over from a rule is told with the rule.
 */
export function compareGates(before: Gate, after: Gate): readonly Change[] {
  const [old, own] = [byKey(requirements(before)), byKey(requirements(after))]
  const keys = new Set([...old.keys(), ...own.keys()])
  const changes = [...keys].flatMap((key): (Change & { readonly repeats?: string | undefined })[] => {
    const [a, b] = [old.get(key), own.get(key)]
    const { subject, field, repeats } = (b ?? a) as Requirement
    if (a?.text === b?.text && a?.strictness === b?.strictness) return []
    // What goes or comes as a whole is told once.
    const whole = keyOf(subject, '')
    if (field !== '' && old.has(whole) !== own.has(whole)) return []
    const at = b?.at ?? own.get(whole)?.at ?? { file: after.file }
    return [{ subject, field, before: a?.text, after: b?.text, direction: directionOf(a, b), at, repeats }]
  })
  const told = new Set(changes.map((change) => sayingOf(change, change.subject)))
  return changes.flatMap(({ repeats, ...change }) =>
    repeats !== undefined && told.has(sayingOf(change, repeats)) ? [] : [change],
  )
}

/** What is changed how in a rule of this name. */
function sayingOf({ field, before, after }: Change, rule: string): string {
  return JSON.stringify([rule, field, before, after])
}

function directionOf(before: Requirement | undefined, after: Requirement | undefined): Direction {
  const scales = before !== undefined && after !== undefined && before.scale !== after.scale
  const [a, b] = [strictnessOf(before, after), strictnessOf(after, before)]
  if (scales || a === undefined || b === undefined || a === b) return 'changed'
  return b < a ? 'relaxed' : 'tightened'
}

function strictnessOf(one: Requirement | undefined, other: Requirement | undefined): number | undefined {
  if (one !== undefined) return one.strictness ?? (other === undefined ? 0 : undefined)
  return other?.whenAbsent
}

/** The second of the same kind, such as another waiver of one rule, is another one. */
function byKey(all: readonly Requirement[]): ReadonlyMap<string, Requirement> {
  const found = new Map<string, Requirement>()
  for (const one of all) {
    let key = keyOf(one.subject, one.field)
    for (let next = 2; found.has(key); next++) key = keyOf(`${one.subject} (${next})`, one.field)
    found.set(key, one)
  }
  return found
}

function keyOf(subject: string, field: string): string {
  return JSON.stringify([subject, field])
}
