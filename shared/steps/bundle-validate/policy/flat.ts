import type { MapValue, Value } from '../config/value.ts'
import type { Scope } from './condition.ts'
import { writtenOf } from './operator.ts'
import type { KeyTest, Surely } from './surely.ts'
import type { Trail } from './trail.ts'

/** A condition that holds of nearly everything, to see only what it may fail of. */
export interface PassOver {
  readonly surely: Surely
  readonly scope: Scope
}

/**
 * All values of a configuration in the order in which they are written, each before what is in it. There are hundreds
 * of thousands, and most are never looked at one by one: so they are kept in columns, and trails are made when asked for.
 */
export interface FlatValues {
  /** Every value from the first to the one before the second number, except those that are passed over. */
  each(from: number, to: number, see: (item: Trail) => void, passOver: PassOver | undefined): void
  /** What is below a key of the whole, that value included. */
  range(key: string): readonly [from: number, to: number] | undefined
  readonly size: number
}

/** In the column of texts: a number or a boolean; a map, a list or null. */
const PLAIN = -1
const REST = -2

export function flatten(config: MapValue): FlatValues {
  const parts: (string | number | undefined)[] = []
  const values: Value[] = []
  const parents: number[] = []
  const textOf: number[] = []
  const numbers = new Map<string, number>()
  const ranges = new Map<string, readonly [from: number, to: number]>()

  function add(value: Value, part: string | number | undefined, parent: number): void {
    const own = values.length
    parts.push(part)
    values.push(value)
    parents.push(parent)
    textOf.push(columnOf(value))
    if (value.kind === 'map') {
      const { keys, values: inside } = value.entries
      for (let index = 0; index < inside.length; index++) {
        const [key, child] = [keys.names[index], inside[index]]
        // The other targets are theirs to judge.
        if (key === undefined || child === undefined) continue
        if (own === 0 && (key === 'targets' || key === 'environments')) continue
        const from = values.length
        add(child, key, own)
        if (own === 0) ranges.set(key, [from, values.length])
      }
    } else if (value.kind === 'list') {
      for (let index = 0; index < value.items.length; index++) {
        const item = value.items[index]
        if (item !== undefined) add(item, index, own)
      }
    }
  }

  function columnOf(value: Value): number {
    if (value.kind !== 'text') return value.kind === 'number' || value.kind === 'boolean' ? PLAIN : REST
    const known = numbers.get(value.value)
    if (known !== undefined) return known
    numbers.set(value.value, numbers.size)
    return numbers.size - 1
  }

  function trailOf(index: number): Trail {
    const parent = parents[index] ?? -1
    return {
      part: parts[index],
      value: values[index],
      parent: parent === -1 ? undefined : trailOf(parent),
      unknown: undefined,
    }
  }

  add(config, undefined, -1)
  const texts = [...numbers.keys()]
  return {
    size: values.length,
    range: (key) => ranges.get(key),
    each: (from, to, see, passOver) => {
      const passes = passOver === undefined ? undefined : passer(passOver, texts)
      for (let index = from; index < to; index++) {
        if (passes?.(index) !== true) see(trailOf(index))
      }
    },
  }

  /** Each text is judged once, however often it stands there. */
  function passer({ surely, scope }: PassOver, all: readonly string[]): (index: number) => boolean {
    const passed = all.map((text) => surely.text(text, scope))
    const rest = surely.rest(scope)
    const key = surely.key?.(all)
    return (index) => {
      const text = textOf[index] ?? REST
      if (text === REST) return rest
      if (text >= 0) return passed[text] === true && (key === undefined || keyPasses(index, key))
      const value = values[index]
      return value !== undefined && surely.plain(writtenOf(value) ?? '', value, scope)
    }
  }

  function keyPasses(index: number, test: KeyTest): boolean {
    const holder = holderOf(index)
    const around = parents[holder] ?? -1
    const [key, aroundKey] = [parts[holder], around === -1 ? undefined : parts[around]]
    return test(String(key ?? ''), String(aroundKey ?? ''), holder !== index)
  }

  /** The value itself, or the list that it is in. */
  function holderOf(index: number): number {
    let holder = index
    while (typeof parts[holder] === 'number') holder = parents[holder] ?? -1
    return holder
  }
}
