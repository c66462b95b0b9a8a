import type { CodedColumn } from '../../../engines/engine.ts'
import type { GateSlices } from '../config/gate.ts'
import type { Predictions } from './predictions.ts'

/** A part of the rows: those in which the columns have these values. */
export interface Slice {
  /** `region=APAC` or `product=swap, channel=web` */
  readonly key: string
  readonly rows: Int32Array
}

/** Every part that the columns cut the rows into, in the order of the columns' values. */
export function cut(data: Predictions, by: readonly string[]): readonly Slice[] {
  const columns = by.map((name) => data.groups.get(name) as CodedColumn)
  const { codes, size } = combined(columns, data.rows)
  const counts = new Int32Array(size)
  for (const code of codes) counts[code] = (counts[code] as number) + 1
  const parts = Array.from(counts, (count) => new Int32Array(count))
  counts.fill(0)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    const at = counts[code] as number
    ;(parts[code] as Int32Array)[at] = row
    counts[code] = at + 1
  }
  return parts
    .flatMap((rows, code): Slice[] => (rows.length === 0 ? [] : [{ key: keyOf(by, columns, code), rows }]))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

/** Declared values that no row has. */
export function missingValues({ by, values = [] }: GateSlices, data: Predictions): readonly string[] {
  const [column] = by
  const present = new Set(data.groups.get(column?.name ?? '')?.values ?? [])
  return values.filter((value) => !present.has(value))
}

function combined(columns: readonly CodedColumn[], rows: number): { codes: Int32Array; size: number } {
  const codes = new Int32Array(rows)
  let size = 1
  for (const { codes: own, values } of columns) {
    for (let row = 0; row < rows; row++) codes[row] = (codes[row] as number) * values.length + (own[row] as number)
    size *= values.length
  }
  return { codes, size }
}

function keyOf(by: readonly string[], columns: readonly CodedColumn[], code: number): string {
  let rest = code
  const parts: string[] = []
  for (let index = columns.length - 1; index >= 0; index--) {
    const { values } = columns[index] as CodedColumn
    parts.unshift(`${by[index]}=${values[rest % values.length]}`)
    rest = Math.floor(rest / values.length)
  }
  return parts.join(', ')
}
