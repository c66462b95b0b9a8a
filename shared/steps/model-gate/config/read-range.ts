import type { Path } from '../../../documents/document.ts'
import type { DocumentReader, Mapping } from '../../../documents/reader.ts'
import type { MetricSpec } from '../metrics/metric.ts'

/**
 * Bounds that no value of the metric can reach, and margins that no two values are apart: a rule that always fails, or worse,
 * one that never does, such as `no_worse_by: 2` where 2 % is meant.
 */
export function refuseOutOfRange(
  reader: DocumentReader,
  mapping: Mapping,
  path: Path,
  { name, range }: Pick<MetricSpec, 'name' | 'range'>,
): void {
  if (range === undefined) return
  const [low, high] = range
  for (const { at, says, bound } of boundsOf(mapping)) {
    if (bound >= low && bound <= high) continue
    reader.wrong([...path, ...at], `The values of ${name} lie from ${low} to ${high}; ${says} ${bound}.`, partOf(bound))
  }
  const comparison = mapping.vs_champion
  if (typeof comparison !== 'object' || comparison === null) return
  for (const [kind, margin] of Object.entries(comparison)) {
    if (typeof margin !== 'number' || margin < high - low) continue
    reader.wrong(
      [...path, 'vs_champion', kind],
      `The values of ${name} lie from ${low} to ${high}, so none is ${kind === 'no_worse_by' ? 'worse' : 'better'} by more than ${margin}.`,
      partOf(margin),
    )
  }
}

/** What is held against the value itself; each end of `between` stands at its own place. */
function boundsOf({ at_least, at_most, between }: Mapping) {
  const ends: readonly unknown[] = Array.isArray(between) ? between : []
  const stated: readonly { readonly at: Path; readonly says: string; readonly bound: unknown }[] = [
    { at: ['at_least'], says: '"at_least" is', bound: at_least },
    { at: ['at_most'], says: '"at_most" is', bound: at_most },
    ...ends.map((bound, index) => ({ at: ['between', index], says: '"between" has', bound })),
  ]
  return stated.flatMap(({ bound, ...where }) =>
    typeof bound === 'number' && Number.isFinite(bound) ? [{ ...where, bound }] : [],
  )
}

/** A number that was meant in percent. */
function partOf(number: number): string {
  return `Of ${number} in 100 write ${Number((number / 100).toPrecision(12))}.`
}
