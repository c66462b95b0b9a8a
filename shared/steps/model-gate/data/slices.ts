import type { CodedColumn } from '../../../engines/engine.ts'
import type { GateSlices } from '../config/gate.ts'
import { placesOf } from './group-value.ts'
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
  const places = columns.map(({ values }) => placesOf(values))
  const placeOf = (row: number) => columns.map(({ codes: own }, index) => places[index]?.[own[row] as number] as number)
  return parts
    .flatMap((rows) => (rows.length === 0 ? [] : [{ rows, first: rows[0] as number }]))
    .map(({ rows, first }) => ({ key: keyOf(by, columns, first), rows, places: placeOf(first) }))
    .sort((a, b) => firstDifference(a.places, b.places))
    .map(({ key, rows }) => ({ key, rows }))
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((each, index) => each - (b[index] as number)).find((each) => each !== 0) ?? 0
}

/** Declared values that no row has. */
export function missingValues({ by, values = [] }: GateSlices, data: Predictions): readonly string[] {
  const [column] = by
  const present = new Set(data.groups.get(column?.name ?? '')?.values ?? [])
  return values.filter((value) => !present.has(value))
}

/** Codes are kept below this, so that there is room for all of them. */
const MOST_CODES = 1e7

function combined(columns: readonly CodedColumn[], rows: number): { codes: Int32Array; size: number } {
  const codes = new Int32Array(rows)
  let size = 1
  for (const { codes: own, values } of columns) {
    if (size * values.length > MOST_CODES) size = compact(codes)
    for (let row = 0; row < rows; row++) codes[row] = (codes[row] as number) * values.length + (own[row] as number)
    size *= values.length
  }
  return { codes, size }
}

/** Numbers the codes that occur from 0 upwards, in place. */
function compact(codes: Int32Array): number {
  const seen = new Map<number, number>()
  for (let row = 0; row < codes.length; row++) {
    const code = seen.get(codes[row] as number) ?? seen.size
    seen.set(codes[row] as number, code)
    codes[row] = code
  }
  return seen.size
}

/** All rows of a part have the same values. */
function keyOf(by: readonly string[], columns: readonly CodedColumn[], row: number): string {
  return columns.map(({ codes, values }, index) => `${by[index]}=${values[codes[row] as number]}`).join(', ')
}

/** Whether the columns cut the rows into more parts than `most`. */
export function cutsIntoMore(columns: readonly CodedColumn[], most: number): boolean {
  const seen = new Set<number>()
  const rows = columns[0]?.codes.length ?? 0
  for (let row = 0; row < rows && seen.size <= most; row++) {
    seen.add(columns.reduce((code, { codes, values }) => code * values.length + (codes[row] as number), 0))
  }
  return seen.size > most
}
