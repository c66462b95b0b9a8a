import type { Entries } from '../config/entries.ts'
import type { MapValue, Value } from '../config/value.ts'
import { type PassOver, seeBelow } from './below.ts'
import { isReference } from './operator.ts'
import type { Suspects } from './sweep.ts'
import { childrenOf, insideOf, rootTrail, type Trail } from './trail.ts'
import { isStep, type PathPattern, type PatternStep } from './value-path.ts'

/** The items of one configuration. What several patterns have in common is looked up once. */
export interface Items {
  /**
   * Shows every value that the pattern names. Where a reference stands in the way, it shows the reference, marked as
   * unknown.
   */
  each(pattern: PathPattern, see: (item: Trail) => void, passOver?: PassOver): void
}

const IN_THE_WAY = 'a reference stands in its place'

/** Several packs ask of one target after the other; what was found in the last one is kept, and not in all. */
let latest = new WeakMap<MapValue, Map<string, readonly Trail[]>>()

/** @param suspects what a walk for many conditions has found already */
export function itemsOf(config: MapValue, suspects?: Suspects): Items {
  const root = rootTrail(config)
  const found = latest.get(config) ?? new Map<string, readonly Trail[]>()
  if (!latest.has(config)) latest = new WeakMap([[config, found]])

  function matches({ steps, prefixes }: PathPattern, length: number): readonly Trail[] {
    const step = steps[length - 1]
    if (step === undefined) return [root]
    const key = prefixes[length - 1] ?? ''
    const known = found.get(key)
    if (known !== undefined) return known
    const matched = expand(
      matches({ steps, prefixes, source: '' }, length - 1),
      step,
      steps[length - 2]?.kind === 'deep',
    )
    found.set(key, matched)
    return matched
  }

  return {
    each: (pattern, see, passOver) => {
      const { steps } = pattern
      const swept = passOver === undefined ? undefined : suspects?.(pattern, passOver.surely)
      if (swept !== undefined) {
        for (const item of swept) see(item)
        return
      }
      if (steps.at(-1)?.kind !== 'deep') {
        for (const item of matches(pattern, steps.length)) see(item)
        return
      }
      for (const start of matches(pattern, steps.length - 1)) {
        if (start.unknown === undefined) seeBelow(start, see, passOver)
        else see(start)
      }
    },
  }
}

/** Every value that a pattern names, as far as no reference stands in the way; where it stands, nobody is told. */
export function valuesOf(config: MapValue, { steps }: PathPattern, see: (value: Value) => void): void {
  const root = rootTrail(config)
  // Only the configuration is walked as such: `environments` inside of a job is as any other key.
  const startAt = (value: Value): Trail =>
    value === config ? root : { part: undefined, value, parent: root, unknown: undefined }
  const visit = (value: Value, length: number): void => {
    const step = steps[length]
    if (step === undefined) see(value)
    else if (step.kind === 'key' || step.kind === 'index') {
      const part = step.kind === 'key' ? step.name : step.index
      const inside = insideOf(value, part)
      if (inside !== undefined) visit(inside, length + 1)
    } else if (step.kind === 'items') {
      if (value.kind === 'list') for (const item of value.items) visit(item, length + 1)
    } else if (step.kind === 'keys') {
      if (value.kind === 'map') visitKeys(value.entries, step, length + 1)
    } else seeBelow(startAt(value), (inside) => inside.value !== undefined && visit(inside.value, length + 1))
  }
  const visitKeys = ({ keys, values }: Entries, step: PatternStep, length: number): void => {
    for (let index = 0; index < values.length; index++) {
      const value = values[index]
      if (value !== undefined && isStep(step, keys.names[index] ?? '')) visit(value, length)
    }
  }
  visit(config, 0)
}

/** One step further. @param deep whether the step follows a `**`, so that a reference is in nobody's way */
function expand(from: readonly Trail[], step: PatternStep, deep: boolean): readonly Trail[] {
  const next: Trail[] = []
  for (const trail of from) {
    if (step.kind === 'deep') seeBelow(trail, (inside) => next.push(inside))
    else if (trail.unknown !== undefined) next.push(trail)
    else if (isReference(trail.value)) {
      if (!deep) next.push({ part: trail.part, value: trail.value, parent: trail.parent, unknown: IN_THE_WAY })
    } else if (step.kind === 'key' || step.kind === 'index') {
      const part = step.kind === 'key' ? step.name : step.index
      const value = insideOf(trail.value, part)
      if (value !== undefined) next.push({ part, value, parent: trail, unknown: undefined })
    } else if (trail.value?.kind === (step.kind === 'items' ? 'list' : 'map')) {
      for (const child of childrenOf(trail))
        if (step.kind === 'items' || isStep(step, child.part ?? '')) next.push(child)
    }
  }
  return next
}
