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
  for (const field of ['at_least', 'at_most']) {
    const bound = mapping[field]
    if (typeof bound !== 'number' || !Number.isFinite(bound) || (bound >= low && bound <= high)) continue
    reader.wrong(
      [...path, field],
      `The values of ${name} lie from ${low} to ${high}; "${field}" is ${bound}.`,
      partOf(bound),
    )
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

/** A number that was meant in percent. */
function partOf(number: number): string {
  return `Of ${number} in 100 write ${Number((number / 100).toPrecision(12))}.`
}
