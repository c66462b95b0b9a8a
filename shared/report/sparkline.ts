import { drawable } from './charts/scale.ts'

/** Characters of a line of values that was made shorter. */
export const SPARK_CELLS = 40
const HEIGHTS = '▁▂▃▄▅▆▇█'

/** Few enough values to draw: of neighbours, the one farthest from zero. */
export function peaks(values: readonly number[]): number[] {
  const cells = Math.min(values.length, SPARK_CELLS)
  return Array.from({ length: cells }, (_, cell) => {
    const [start, end] = [cell, cell + 1].map((edge) => Math.floor((edge * values.length) / cells))
    const part = values.slice(start, end).filter(drawable)
    return part.reduce((far, value) => (Math.abs(value) > Math.abs(far) ? value : far), part[0] ?? Number.NaN)
  })
}

/** One character a value, from the lowest block at `low` to the highest at `high`; a dot where there is none. */
export function sparkline(values: readonly number[], low: number, high: number): string {
  const top = HEIGHTS.length - 1
  return values
    .map((value) =>
      drawable(value) ? HEIGHTS.charAt(high > low ? Math.round(((value - low) / (high - low)) * top) : 0) : '·',
    )
    .join('')
}

/** The least and the most of the values that can be drawn; 0 and 0 when there is none. */
export function extent(values: readonly number[]): [low: number, high: number] {
  const known = values.filter(drawable)
  return known.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as [number, number], [
    known[0] ?? 0,
    known[0] ?? 0,
  ] as [number, number])
}
