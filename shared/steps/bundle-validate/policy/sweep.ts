import type { Entries } from '../config/entries.ts'
import type { MapValue, Value } from '../config/value.ts'
import type { Scope } from './condition.ts'
import { writtenOf } from './operator.ts'
import type { PolicyCheck } from './pack.ts'
import type { Surely } from './surely.ts'
import { rootTrail, type Trail } from './trail.ts'
import type { PathPattern } from './value-path.ts'

/** What a pack asks of everything below the root, or (`section`) below a key of it. */
interface Asked {
  readonly section: string | undefined
  readonly surely: Surely
}

/** Each is a bit of a number; further ones are asked in walks of their own. */
const MAX_ASKED = 30
/** Texts that are remembered. */
const MAX_TEXTS = 200_000

/**
 * One walk for all checks of a pack that look at `**` or `resources.**`. It finds the few values that each of them may
 * fail of, and walks what is the same in several targets once.
 */
export class Sweep {
  readonly asked: readonly Asked[]
  readonly #texts = new Map<string, number>()
  readonly #plain = new Map<string, number>()
  readonly #cleared = new Map<number, Map<string, object>>()

  constructor(checks: readonly PolicyCheck[]) {
    const asked = checks.flatMap(({ each, surely }) =>
      surely === undefined ? [] : each.filter(isSwept).map((pattern) => ({ section: sectionOf(pattern), surely })),
    )
    this.asked = asked.slice(0, MAX_ASKED)
  }

  /** Asks all; only of what they say of every map, list and null may this differ between targets. */
  suspectsIn(config: MapValue, scope: Scope): Suspects {
    const asked = this.asked.map((one, index) => (one.surely.rest(scope) ? { ...one, bit: 1 << index } : undefined))
    const walk = new Walk(this, scope)
    const bitsBelow = (section: string | undefined) =>
      asked.reduce((bits, one) => (one !== undefined && one.section === section ? bits | one.bit : bits), 0)
    walk.root(config, bitsBelow)
    return (pattern, surely) => {
      const found = asked.find(
        (one) => one?.surely === surely && isSwept(pattern) && one.section === sectionOf(pattern),
      )
      return found === undefined ? undefined : (walk.found.get(found.bit) ?? NONE)
    }
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

  /** What a map is marked with of which nothing below can fail, when these are asked and it stands around. */
  cleared(bits: number, around: string): object {
    const known = this.#cleared.get(bits)?.get(around)
    if (known !== undefined) return known
    const marks = this.#cleared.get(bits) ?? new Map<string, object>()
    const mark = {}
    this.#cleared.set(bits, marks.set(around, mark))
    return mark
  }

  #keep(answers: Map<string, number>, written: string, holds: (surely: Surely) => boolean): number {
    if (answers.size >= MAX_TEXTS) answers.clear()
    const bits = this.asked.reduce((found, { surely }, index) => (holds(surely) ? found : found | (1 << index)), 0)
    answers.set(written, bits)
    return bits
  }
}

/** The items that a condition may fail of, in the order written; `undefined` for one that was not asked. */
export type Suspects = (pattern: PathPattern, surely: Surely) => readonly Trail[] | undefined

const NONE: readonly never[] = []

function isSwept({ steps: [first, second, ...rest] }: PathPattern): boolean {
  if (rest.length > 0) return false
  return second === undefined ? first?.kind === 'deep' : first?.kind === 'key' && second.kind === 'deep'
}

function sectionOf({ steps: [first] }: PathPattern): string | undefined {
  return first?.kind === 'key' ? first.name : undefined
}

class Walk {
  /** By the bit of the condition. */
  readonly found = new Map<number, Trail[]>()
  readonly #sweep: Sweep
  readonly #scope: Scope
  /** Those with a say about keys. */
  readonly #ofKeys: readonly { readonly bit: number; readonly key: NonNullable<Surely['key']> }[]
  /** The way from the root to where the walk is. */
  readonly #parts: (string | number)[] = []
  readonly #values: Value[] = []
  #root: Trail | undefined

  constructor(sweep: Sweep, scope: Scope) {
    this.#sweep = sweep
    this.#scope = scope
    this.#ofKeys = sweep.asked.flatMap(({ surely: { key } }, index) =>
      key === undefined ? [] : [{ bit: 1 << index, key }],
    )
  }

  root(config: MapValue, bitsBelow: (section: string | undefined) => number): void {
    this.#root = rootTrail(config)
    const everywhere = bitsBelow(undefined)
    for (const [name, { value }] of config.entries) {
      const bits = name === 'targets' || name === 'environments' ? bitsBelow(name) : everywhere | bitsBelow(name)
      if (bits !== 0) this.#step(name, value, name, '', undefined, config.entries, bits)
    }
  }

  /**
   * @param key and what follows: as a {@link KeyTest} takes them
   * @returns which conditions may fail of something there.
   */
  #step(
    part: string | number,
    value: Value,
    key: string,
    around: string,
    before: Value | undefined,
    siblings: Entries | undefined,
    bits: number,
  ): number {
    this.#parts.push(part)
    this.#values.push(value)
    const found = this.#visit(value, key, around, before, siblings, bits)
    this.#parts.pop()
    this.#values.pop()
    return found
  }

  #visit(
    value: Value,
    key: string,
    around: string,
    before: Value | undefined,
    siblings: Entries | undefined,
    bits: number,
  ): number {
    // Of nearly everything nothing can fail: to see that, nobody needs to know where it stands.
    if (this.#suspects(value, key, around, before, siblings, bits, typeof this.#parts.at(-1) === 'number') === 0)
      return 0
    if (value.kind === 'map') return this.#map(value.entries, key, bits)
    if (value.kind === 'list') return this.#list(value.items, key, around, siblings, bits)
    const suspects = this.#ofScalar(value, key, around, before, siblings, bits)
    this.#keep(suspects)
    return suspects
  }

  #ofScalar(
    value: Value,
    key: string,
    around: string,
    before: Value | undefined,
    siblings: Entries | undefined,
    bits: number,
  ): number {
    if (value.kind === 'null') return 0
    let suspects =
      value.kind === 'text' ? this.#sweep.ofText(value.value, this.#scope) : this.#sweep.ofPlain(value, this.#scope)
    if (value.kind === 'text') {
      for (const one of this.#ofKeys) if (!one.key(key, around, before, siblings)) suspects |= one.bit
    }
    return suspects & bits
  }

  /** Which conditions may fail of the value or of something in it; what none of them can fail of is marked. */
  #suspects(
    value: Value,
    key: string,
    around: string,
    before: Value | undefined,
    siblings: Entries | undefined,
    bits: number,
    inList: boolean,
  ): number {
    if (value.kind === 'map') return this.#suspectsInMap(value.entries, inList ? '' : key, bits)
    if (value.kind !== 'list') return this.#ofScalar(value, key, around, before, siblings, bits)
    const { items } = value
    let found = 0
    for (let index = 0; index < items.length; index++) {
      const item = items[index]
      if (item !== undefined) found |= this.#suspects(item, key, around, items[index - 1], siblings, bits, true)
    }
    return found
  }

  #suspectsInMap(entries: Entries, around: string, bits: number): number {
    const clear = this.#sweep.cleared(bits, around)
    if (entries.isMarked(clear)) return 0
    const { names } = entries.keys
    let found = 0
    for (let index = 0; index < names.length; index++) {
      const name = names[index]
      const value = entries.values[index]
      if (name === undefined || value === undefined) continue
      found |= this.#suspects(value, name, around, undefined, entries, bits, false)
    }
    if (found === 0) entries.mark(clear)
    return found
  }

  #map(entries: Entries, key: string, bits: number): number {
    const around = typeof this.#parts.at(-1) === 'number' ? '' : key
    const { names } = entries.keys
    let found = 0
    for (let index = 0; index < names.length; index++) {
      const name = names[index]
      const value = entries.values[index]
      if (name === undefined || value === undefined) continue
      found |= this.#step(name, value, name, around, undefined, entries, bits)
    }
    return found
  }

  #list(items: readonly Value[], key: string, around: string, siblings: Entries | undefined, bits: number): number {
    let found = 0
    for (let index = 0; index < items.length; index++) {
      const item = items[index]
      if (item !== undefined) found |= this.#step(index, item, key, around, items[index - 1], siblings, bits)
    }
    return found
  }

  #keep(suspects: number): void {
    let trail = this.#root
    for (const [index, part] of this.#parts.entries()) {
      trail = { part, value: this.#values[index], parent: trail, unknown: undefined }
    }
    if (trail === undefined) return
    for (let bit = 1; bit <= suspects; bit <<= 1) {
      if ((suspects & bit) === 0) continue
      const known = this.found.get(bit)
      if (known === undefined) this.found.set(bit, [trail])
      else known.push(trail)
    }
  }
}
