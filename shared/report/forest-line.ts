import type { ForestChart, ForestRow } from '../kernel/index.ts'
import { forestScale } from './charts/forest-scale.ts'
import { drawable } from './charts/scale.ts'

/** What stands for what in {@link forestLines}. */
export const FOREST_KEY = '● estimate, ├─┤ interval, │ reference'

/**
 * The intervals of a forest as characters, `cells` wide, one text a row. `blank` is what stands where nothing is: a
 * blank at a terminal, a dot where blanks are run together.
 */
export function forestLines(chart: ForestChart, cells: number, blank: string): string[] {
  const scale = forestScale(chart)
  const at = (value: number) => Math.round(Math.min(1, Math.max(0, scale.place(value))) * (cells - 1))
  const references = (chart.references ?? []).map(({ value }) => value).filter(drawable)
  return chart.rows.map((row) => {
    const line = Array.from({ length: cells }, () => blank)
    for (const value of references) line[at(value)] = '│'
    drawInterval(line, row, at, scale)
    if (drawable(row.estimate)) line[at(row.estimate)] = '●'
    return line.join('')
  })
}

function drawInterval(
  line: string[],
  { low, high }: ForestRow,
  at: (value: number) => number,
  scale: { readonly low: number; readonly high: number },
): void {
  if (Number.isNaN(low) || Number.isNaN(high) || low > high) return
  const [from, to] = [at(low), at(high)]
  for (let cell = from; cell <= to; cell++) line[cell] = line[cell] === '│' ? '┼' : '─'
  line[from] = low < scale.low ? '‹' : '├'
  line[to] = high > scale.high ? '›' : '┤'
}
