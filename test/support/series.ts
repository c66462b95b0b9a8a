import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GateRun } from './gate-workspace.ts'

export type SeriesRow = Readonly<Record<string, string | number | null>>

/** A CSV file of rows; null is an empty field. */
export function writeSeries(directory: string, name: string, rows: readonly SeriesRow[]): void {
  const columns = Object.keys(rows[0] ?? {})
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','))
  writeFileSync(join(directory, name), [columns.join(','), ...lines, ''].join('\n'))
}

/** A weekday, counted from Monday 6 January 2025. */
export function weekday(index: number): string {
  return new Date(Date.UTC(2025, 0, 6 + Math.floor(index / 5) * 7 + (index % 5))).toISOString().slice(0, 10)
}

/** `golden-var.json`: 250 days of one desk at 99 %, and what SciPy, NumPy and statsmodels make of them. */
export const desk = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../shared/statistics/backtests/golden-var.json', import.meta.url)), 'utf8'),
) as {
  readonly T: number
  readonly pnl: readonly number[]
  readonly var: readonly number[]
  readonly es: readonly number[]
  readonly pit: readonly number[]
  readonly rtpl: readonly number[]
  readonly expect: Readonly<Record<string, number>>
}

/** The desk as a file has it, a row a day; `change` alters rows. */
export function deskRows(change: (row: SeriesRow, index: number) => SeriesRow = (row) => row): SeriesRow[] {
  return desk.pnl.map((pnl, i) =>
    change(
      {
        cob: weekday(i),
        hpl: pnl,
        var99: desk.var[i] as number,
        es99: desk.es[i] as number,
        pit: desk.pit[i] as number,
        rtpl: desk.rtpl[i] as number,
      },
      i,
    ),
  )
}

/** What a rule's bounds came to, as the report's data have it. */
export interface Bound {
  readonly verdict: string
  readonly value: number
  readonly standardError: number
  readonly low: number
  readonly high: number
  readonly pFail: number
}

/** The verdict of each rule by its name, and its first bounds. */
export function rulesOf({
  data,
}: GateRun): Readonly<Record<string, { readonly verdict: string; readonly bounds: Bound[] }>> {
  const rules = (data.rules ?? []) as { readonly rule: string; readonly verdict: string; readonly bounds: Bound[] }[]
  return Object.fromEntries(rules.map((rule) => [rule.rule, rule]))
}
