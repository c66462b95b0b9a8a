import type { Finding } from '../../../../kernel/index.ts'
import type { Gate } from '../../config/gate.ts'
import { columnOf, type ReturnData } from '../series.ts'

/** What a risk model's days lack: figures, which count as exceptions, and whole days, which nobody can count. */
export function missingFindings({ candidate }: ReturnData, gate: Gate): Finding[] {
  if (gate.model.task !== 'var') return []
  const { columns, at } = gate.data
  const valueAtRisk = { name: columns.var?.name ?? 'var', values: columnOf(candidate, 'var'), at: columns.var?.at }
  const pnl = candidate.pnl.map(({ name, values }) => ({
    name,
    values,
    at: columns.pnl?.find((one) => one.name === name)?.at,
  }))
  const figures = [...pnl, valueAtRisk].flatMap((column): Finding[] => {
    const days = candidate.dates.filter((_, day) => Number.isNaN(column.values[day]))
    if (days.length === 0) return []
    const have = days.length === 1 ? 'One day has' : `${days.length} days have`
    const count = days.length === 1 ? 'it counts as an exception' : 'each counts as an exception'
    return [
      {
        ruleId: 'model-gate/missing-figure',
        severity: 'warning',
        message: `${have} no value in "${column.name}", for example ${days[0]}: ${count} (MAR32.6).`,
        at: column.at ?? at,
        fingerprint: `missing/${column.name}`,
      },
    ]
  })
  return [...figures, ...gapFinding(candidate.dates, gate)]
}

const DAY = 24 * 60 * 60 * 1000
/** A week without a row is more than holidays explain. */
const LONG_GAP = 5

/** Weekdays without a row: holidays, or days that somebody left out. */
function gapFinding(dates: readonly string[], { data }: Gate): Finding[] {
  const days = dates.map((date) => Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY))
  let [missing, longest, after] = [0, 0, '']
  for (let at = 1; at < days.length; at++) {
    const gap = weekdaysBetween(days[at - 1] as number, days[at] as number)
    missing += gap
    if (gap > longest) [longest, after] = [gap, dates[at - 1] as string]
  }
  if (missing === 0) return []
  const many = longest >= LONG_GAP
  return [
    {
      ruleId: 'model-gate/missing-days',
      severity: many ? 'warning' : 'note',
      message: `${missing === 1 ? 'One weekday has' : `${missing.toLocaleString('en')} weekdays have`} no row, at most ${longest} in a row, after ${after}.`,
      at: data.columns.date?.at ?? data.at,
      hint: 'Holidays have none; a day that was left out would have counted. Write it with empty figures.',
      fingerprint: 'missing-days',
    },
  ]
}

/** Mondays to Fridays after one day and before another, as days since 1970. */
function weekdaysBetween(first: number, last: number): number {
  return Math.max(0, weekdaysUpTo(last - 1) - weekdaysUpTo(first))
}

/** From Monday 5 January 1970, day 4, up to and with a day. */
function weekdaysUpTo(day: number): number {
  const since = day - 4
  const weeks = Math.floor(since / 7)
  return 5 * weeks + Math.min(5, since - 7 * weeks + 1)
}
