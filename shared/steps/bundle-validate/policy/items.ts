import type { Entries } from '../config/entries.ts'
import type { MapValue, Value } from '../config/value.ts'
import { seeBelow } from './below.ts'
import { insideOf, rootTrail, type Trail } from './trail.ts'
import { isStep, type PathPattern, type PatternStep } from './value-path.ts'

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
