import type { Entries } from '../config/entries.ts'
import type { Value } from '../config/value.ts'
import type { Scope } from './condition.ts'
import { writtenOf } from './operator.ts'
import type { Surely } from './surely.ts'
import type { Trail } from './trail.ts'

/** A condition that holds of nearly everything, to see only what it may fail of. */
export interface PassOver {
  readonly surely: Surely
  readonly scope: Scope
}

/**
 * Shows a value and everything in it in the order written, each before what is in it, except for what is passed over. A
 * bundle has hundreds of thousands of values, and most of them are passed over: trails are made for the others only.
 */
export function seeBelow(start: Trail, see: (item: Trail) => void, passOver?: PassOver): void {
  if (start.value === undefined) see(start)
  else new Walk(start, see, passOver).begin(start.value)
}

class Walk {
  readonly #start: Trail
  readonly #see: (item: Trail) => void
  readonly #passOver: PassOver | undefined
  /** Whether maps, lists and null are passed over. */
  readonly #rest: boolean
  /** The way from the start to where the walk is. */
  readonly #parts: (string | number)[] = []
  readonly #values: Value[] = []

  constructor(start: Trail, see: (item: Trail) => void, passOver: PassOver | undefined) {
    this.#start = start
    this.#see = see
    this.#passOver = passOver
    this.#rest = passOver?.surely.rest(passOver.scope) === true
  }

  begin(value: Value): void {
    const { part, parent } = this.#start
    const list = typeof part === 'number' && parent?.value?.kind === 'list' ? parent.value.items : undefined
    let holder: Trail | undefined = this.#start
    while (typeof holder?.part === 'number') holder = holder.parent
    const map = holder?.parent
    const around = typeof map?.part === 'string' ? map.part : ''
    const siblings = map?.value?.kind === 'map' ? map.value.entries : undefined
    this.#visit(value, String(holder?.part ?? ''), around, list?.[Number(part) - 1], siblings)
  }

  /** @param key and what follows: as a {@link KeyTest} takes them */
  #visit(value: Value, key: string, around: string, before: Value | undefined, siblings: Entries | undefined): void {
    if (!this.#passes(value, key, around, before, siblings)) this.#see(this.#trail())
    if (value.kind === 'map') this.#map(value.entries, key)
    else if (value.kind === 'list') this.#list(value.items, key, around, siblings)
  }

  #map(entries: Entries, key: string): void {
    const { names } = entries.keys
    const around = typeof (this.#parts.at(-1) ?? this.#start.part) === 'number' ? '' : key
    const isRoot = this.#parts.length === 0 && this.#start.parent === undefined
    for (let index = 0; index < names.length; index++) {
      const name = names[index]
      const value = entries.values[index]
      if (name === undefined || value === undefined) continue
      // The other targets are theirs to judge.
      if (isRoot && (name === 'targets' || name === 'environments')) continue
      this.#parts.push(name)
      this.#values.push(value)
      this.#visit(value, name, around, undefined, entries)
      this.#parts.pop()
      this.#values.pop()
    }
  }

  #list(items: readonly Value[], key: string, around: string, siblings: Entries | undefined): void {
    for (let index = 0; index < items.length; index++) {
      const item = items[index]
      if (item === undefined) continue
      this.#parts.push(index)
      this.#values.push(item)
      this.#visit(item, key, around, items[index - 1], siblings)
      this.#parts.pop()
      this.#values.pop()
    }
  }

  #passes(
    value: Value,
    key: string,
    around: string,
    before: Value | undefined,
    siblings: Entries | undefined,
  ): boolean {
    if (this.#passOver === undefined) return false
    if (value.kind === 'map' || value.kind === 'list' || value.kind === 'null') return this.#rest
    const { surely, scope } = this.#passOver
    if (value.kind !== 'text') return surely.plain(writtenOf(value) ?? '', value, scope)
    return surely.text(value.value, scope) && surely.key?.(key, around, before, siblings) !== false
  }

  #trail(): Trail {
    let trail = this.#start
    for (const [index, part] of this.#parts.entries()) {
      trail = { part, value: this.#values[index], parent: trail, unknown: undefined }
    }
    return trail
  }
}
