import { type Keys, rememberedOfKeys } from '../config/keys.ts'
import type { Value } from '../config/value.ts'
import type { Scope } from './condition.ts'
import { writtenOf } from './operator.ts'
import type { PolicyCheck } from './pack.ts'
import type { Surely } from './surely.ts'
import type { PathPattern } from './value-path.ts'

/** What a pack asks of everything below the root, or (`section`) below a key of it. */
export interface Asked {
  readonly section: string | undefined
  readonly surely: Surely
}

/** Each is a bit of a number; further ones are asked in walks of their own. */
const MAX_ASKED = 30
/** Texts that are remembered. */
const MAX_TEXTS = 200_000

/**
 * What a pack asks of everything, `**` or `resources.**`, and what is known of the answers: one walk finds the few values
 * that each of the checks may fail of.
 */
export class Sweep {
  readonly asked: readonly Asked[]
  readonly #texts = new Map<string, number>()
  readonly #plain = new Map<string, number>()
  readonly #plans = new Map<number, Plan>()

  constructor(checks: readonly PolicyCheck[]) {
    const asked = checks.flatMap(({ each, surely }) =>
      surely === undefined ? [] : each.filter(isSwept).map((pattern) => ({ section: sectionOf(pattern), surely })),
    )
    this.asked = asked.slice(0, MAX_ASKED)
  }

  /** Which of those that are asked may fail of a text, whatever it is called. */
  ofText(text: string, scope: Scope): number {
    return this.#texts.get(text) ?? this.#keep(this.#texts, text, (surely) => surely.text(text, scope))
  }

  /** The same of a number or a boolean. */
  ofPlain(value: Value, scope: Scope): number {
    const written = writtenOf(value) ?? ''
    const known = this.#plain.get(written)
    return known ?? this.#keep(this.#plain, written, (surely) => surely.plain(written, value, scope))
  }

  /** How a walk goes when these are asked. */
  plan(bits: number): Plan {
    if (bits === 0) return NO_PLAN
    const known = this.#plans.get(bits)
    if (known !== undefined) return known
    const marks = new Map<string, object>()
    const clearIn = (around: string) => {
      const mark = marks.get(around) ?? {}
      marks.set(around, mark)
      return mark
    }
    const isQuiet = (name: string) =>
      this.asked.every(({ surely: { key, quietKey } }) => key === undefined || quietKey?.(name) === true)
    const plan = {
      bits,
      clearIn,
      clear: clearIn(''),
      ofKeys: rememberedOfKeys(({ names }) =>
        names.map((name) => ({ name, isQuiet: isQuiet(name), clear: clearIn(name) })),
      ),
    }
    this.#plans.set(bits, plan)
    return plan
  }

  #keep(answers: Map<string, number>, written: string, holds: (surely: Surely) => boolean): number {
    if (answers.size >= MAX_TEXTS) answers.clear()
    const bits = this.asked.reduce((found, { surely }, index) => (holds(surely) ? found : found | (1 << index)), 0)
    answers.set(written, bits)
    return bits
  }
}

/** What a walk for some of the conditions needs to know. */
export interface Plan {
  /** Of the conditions that are asked. */
  readonly bits: number
  /** What a map of this name is marked with of which nothing below can fail. */
  readonly clearIn: (name: string) => object
  /** The same for one in a list, which has no name. */
  readonly clear: object
  readonly ofKeys: (keys: Keys) => readonly PlannedKey[]
}

/** Of a walk that asks nothing. */
export const NO_PLAN: Plan = { bits: 0, clear: {}, clearIn: () => ({}), ofKeys: () => [] }

interface PlannedKey {
  readonly name: string
  /** Only the text behind it counts. */
  readonly isQuiet: boolean
  /** What a map behind it is marked with of which nothing below can fail. */
  readonly clear: object
}

export function isSwept({ steps: [first, second, ...rest] }: PathPattern): boolean {
  if (rest.length > 0) return false
  return second === undefined ? first?.kind === 'deep' : first?.kind === 'key' && second.kind === 'deep'
}

export function sectionOf({ steps: [first] }: PathPattern): string | undefined {
  return first?.kind === 'key' ? first.name : undefined
}
