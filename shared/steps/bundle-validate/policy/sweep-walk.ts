import type { Entries } from '../config/entries.ts'
import type { MapValue, Value } from '../config/value.ts'
import type { Resource } from '../rules/reading.ts'
import type { Scope } from './condition.ts'
import type { Surely } from './surely.ts'
import { type Asked, isSwept, NO_PLAN, type Plan, type Sweep, sectionOf } from './sweep.ts'
import { childrenOf, rootTrail, type Trail } from './trail.ts'
import type { PathPattern } from './value-path.ts'

/** What is walked at once: a section, or something in the place of resources; or resources, which are shown. */
interface Stretch {
  readonly trail: Trail
  readonly plan: Plan
  readonly isShown: boolean
}

const NONE: readonly never[] = []

/** A walk over a configuration in the order written. Its resources are to be shown, so as not to be walked alone. */
export class SweepWalk {
  /** By the bit of the condition. */
  readonly #found = new Map<number, Trail[]>()
  readonly #sweep: Sweep
  readonly #scope: Scope
  /** Those that this target is asked about. */
  readonly #asked: readonly (Asked & { readonly bit: number })[]
  /** Those with a say about keys. */
  readonly #ofKeys: readonly { readonly bit: number; readonly key: NonNullable<Surely['key']> }[]
  /** What is not walked yet, in the order written. */
  readonly #waiting: Stretch[]
  #plan = NO_PLAN
  /** What holds the value that the walk began at, and the way from there to where it is. */
  #holder: Trail
  readonly #parts: (string | number)[] = []
  readonly #values: Value[] = []

  constructor(sweep: Sweep, config: MapValue, scope: Scope) {
    this.#sweep = sweep
    this.#scope = scope
    // Only of what they say of every map, list and null may the targets differ.
    this.#asked = sweep.asked.flatMap((one, index) => (one.surely.rest(scope) ? [{ ...one, bit: 1 << index }] : []))
    this.#ofKeys = sweep.asked.flatMap(({ surely: { key } }, index) =>
      key === undefined ? [] : [{ bit: 1 << index, key }],
    )
    this.#holder = rootTrail(config)
    this.#waiting = childrenOf(this.#holder).flatMap((section) => {
      const plan = sweep.plan(this.#bitsIn(section.part))
      if (section.part !== 'resources' || section.value?.kind !== 'map')
        return [{ trail: section, plan, isShown: false }]
      return childrenOf(section).map((group) => ({ trail: group, plan, isShown: group.value?.kind === 'map' }))
    })
  }

  /** Looks at a resource. They come in the order written. */
  see({ type, key, value }: Resource): void {
    this.#walkUpTo(type)
    const [group] = this.#waiting
    if (group !== undefined) this.#walk(group.trail, key, value, group.plan)
  }

  /** The items that a condition may fail of, in the order written; `undefined` for one that was not asked. */
  suspects(pattern: PathPattern, surely: Surely): readonly Trail[] | undefined {
    this.#walkUpTo(undefined)
    const asked = this.#asked.find(
      (one) => one.surely === surely && isSwept(pattern) && one.section === sectionOf(pattern),
    )
    return asked === undefined ? undefined : (this.#found.get(asked.bit) ?? NONE)
  }

  /** The other targets are theirs to judge. */
  #bitsIn(section: Trail['part']): number {
    const isTargets = section === 'targets' || section === 'environments'
    const about = this.#asked.filter((one) => one.section === section || (one.section === undefined && !isTargets))
    return about.reduce((bits, { bit }) => bits | bit, 0)
  }

  /** @param type whose resources are next; `undefined`: none are. */
  #walkUpTo(type: string | undefined): void {
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      const { trail, plan, isShown } = next
      if (isShown && trail.part === type) return
      this.#waiting.shift()
      const { parent, part, value } = trail
      if (!isShown && parent !== undefined && value !== undefined) this.#walk(parent, String(part), value, plan)
    }
  }

  #walk(holder: Trail, key: string, value: Value, plan: Plan): void {
    if (plan.bits === 0 || holder.value?.kind !== 'map') return
    this.#holder = holder
    this.#plan = plan
    this.#step(key, value, key, String(holder.part ?? ''), undefined, holder.value.entries)
  }

  /** @param key and what follows: as a {@link KeyTest} takes them */
  #step(
    part: string | number,
    value: Value,
    key: string,
    around: string,
    before: Value | undefined,
    siblings: Entries | undefined,
  ): void {
    this.#parts.push(part)
    this.#values.push(value)
    const name = typeof part === 'number' ? '' : key
    const clear = this.#plan.clearIn(name)
    // Of nearly everything nothing can fail: to see that, nobody needs to know where it stands.
    const suspects = this.#suspects(value, key, around, before, siblings, name, clear)
    if (suspects !== 0) {
      if (value.kind === 'map') this.#stepIntoMap(value.entries, name)
      else if (value.kind === 'list') this.#stepIntoList(value.items, key, around, siblings)
      else this.#keep(suspects)
    }
    this.#parts.pop()
    this.#values.pop()
  }

  #stepIntoMap(entries: Entries, around: string): void {
    const { names } = entries.keys
    for (let index = 0; index < names.length; index++) {
      const name = names[index]
      const value = entries.values[index]
      if (name !== undefined && value !== undefined) this.#step(name, value, name, around, undefined, entries)
    }
  }

  #stepIntoList(items: readonly Value[], key: string, around: string, siblings: Entries | undefined): void {
    for (let index = 0; index < items.length; index++) {
      const item = items[index]
      if (item !== undefined) this.#step(index, item, key, around, items[index - 1], siblings)
    }
  }

  /**
   * Which conditions may fail of the value or of something in it.
   *
   * @param name of the value, if it is a map: `''` for one in a list
   * @param clear what it is marked with then, when none of them can fail
   */
  #suspects(
    value: Value,
    key: string,
    around: string,
    before: Value | undefined,
    siblings: Entries | undefined,
    name: string,
    clear: object,
  ): number {
    if (value.kind === 'map') return this.#suspectsInMap(value.entries, name, clear)
    if (value.kind !== 'list') return this.#ofScalar(value, key, around, before, siblings)
    const { items } = value
    let found = 0
    for (let index = 0; index < items.length; index++) {
      const item = items[index]
      if (item === undefined) continue
      found |= this.#suspects(item, key, around, items[index - 1], siblings, '', this.#plan.clear)
    }
    return found
  }

  #suspectsInMap(entries: Entries, around: string, clear: object): number {
    if (entries.isMarked(clear)) return 0
    const { values } = entries
    const keys = this.#plan.ofKeys(entries.keys)
    let found = 0
    for (let index = 0; index < values.length; index++) {
      const key = keys[index]
      const value = values[index]
      if (key === undefined || value === undefined) continue
      found |=
        key.isQuiet && value.kind === 'text'
          ? this.#sweep.ofText(value.value, this.#scope) & this.#plan.bits
          : this.#suspects(value, key.name, around, undefined, entries, key.name, key.clear)
    }
    if (found === 0) entries.mark(clear)
    return found
  }

  #ofScalar(
    value: Value,
    key: string,
    around: string,
    before: Value | undefined,
    siblings: Entries | undefined,
  ): number {
    if (value.kind === 'null') return 0
    if (value.kind !== 'text') return this.#sweep.ofPlain(value, this.#scope) & this.#plan.bits
    let suspects = this.#sweep.ofText(value.value, this.#scope)
    for (const one of this.#ofKeys) if (!one.key(key, around, before, siblings)) suspects |= one.bit
    return suspects & this.#plan.bits
  }

  #keep(suspects: number): void {
    let trail: Trail = this.#holder
    for (const [index, part] of this.#parts.entries()) {
      trail = { part, value: this.#values[index], parent: trail, unknown: undefined }
    }
    for (let bit = 1; bit <= suspects; bit <<= 1) {
      if ((suspects & bit) === 0) continue
      const known = this.#found.get(bit)
      if (known === undefined) this.#found.set(bit, [trail])
      else known.push(trail)
    }
  }
}
