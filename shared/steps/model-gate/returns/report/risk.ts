import type { Section, TimelineMark, Zone } from '../../../../kernel/index.ts'
import { exceptions } from '../../../../statistics/backtests/exceptions.ts'
import {
  type ZoneBounds,
  zoneBounds,
  zoneOf,
  zoneProbabilities,
} from '../../../../statistics/backtests/traffic-light.ts'
import { formatPercent, formatValue } from '../../format-value.ts'
import { countText, tailOf } from '../../metrics/value-at-risk.ts'
import { columnOf, type NamedColumn, type ReturnData } from '../series.ts'
import type { ReturnSettings } from '../settings.ts'
import { thinTimeline } from './timeline.ts'

/** Days over which exceptions are counted where no profile says it: Basel's year. */
const YEAR = 250

/** P&L against value-at-risk, the count of exceptions in its zones, and what the zones can show at all. */
export function riskSections(data: ReturnData, settings: ReturnSettings): Section[] {
  const { candidate } = data
  const window = Math.min(candidate.rows, settings.profile?.profile.backtest.window ?? YEAR)
  const probability = tailOf(settings.confidence)
  const zones =
    candidate.rows < (settings.profile?.profile.backtest.window ?? 0)
      ? undefined
      : (settings.profile?.profile.backtest.zones ?? zoneBounds(window, probability))
  return [
    ...candidate.pnl.map((pnl) => exceedanceSection(pnl, data, settings)),
    ...(zones === undefined ? [] : [countSection(data, window, zones), powerSection(window, probability, zones)]),
  ]
}

function exceedanceSection(
  { name, values }: NamedColumn,
  { candidate, pair }: ReturnData,
  settings: ReturnSettings,
): Section {
  const valueAtRisk = columnOf(candidate, 'var')
  const { hits, count, observations, missing } = exceptions(values, valueAtRisk)
  const items = candidate.dates.flatMap((date, day): TimelineMark[] => {
    if (hits[day] !== 1) return []
    const value = values[day] as number
    const told = Number.isNaN(value) || Number.isNaN(valueAtRisk[day])
    return [
      {
        date,
        value: Number.isNaN(value) ? 0 : value,
        label: told ? `${date}: no figure` : `${date}: ${formatValue(value)}`,
      },
    ]
  })
  const level = formatPercent(settings.confidence ?? Number.NaN)
  const champion = pair?.champion.rows === candidate.rows ? pair.champion : undefined
  return {
    kind: 'chart',
    title: `${name} against value-at-risk`,
    ...(missing === 0 ? {} : { note: `${missing} of the exceptions are days without P&L or value-at-risk (MAR32.6).` }),
    chart: thinTimeline({
      kind: 'timeline',
      description: `Daily ${name} against the value-at-risk of ${level}: ${countText(count)} in ${observations} days.`,
      y: { title: name },
      dates: candidate.dates,
      series: [
        { label: name, style: 'columns', values: [...values] },
        { label: `−VaR ${level}`, style: 'step', values: [...valueAtRisk].map((value) => -value) },
        ...(champion === undefined
          ? []
          : [
              {
                label: `−VaR ${level} of the champion`,
                style: 'step' as const,
                values: [...columnOf(champion, 'var')].map((value) => -value),
              },
            ]),
      ],
      ...(items.length === 0 ? {} : { marks: { label: 'Exception', tone: 'fail' as const, items } }),
    }),
  }
}

/** How many exceptions the days up to each one hold, within the window. */
export function rollingCounts(hits: Uint8Array, window: number): number[] {
  let count = 0
  return Array.from(hits, (hit, day) => {
    count += hit - (day >= window ? (hits[day - window] as number) : 0)
    return count
  })
}

function countSection({ candidate }: ReturnData, window: number, bounds: ZoneBounds): Section {
  const valueAtRisk = columnOf(candidate, 'var')
  const series = candidate.pnl.map(({ name, values }) => ({
    label: `exceptions of ${name}`,
    style: 'step' as const,
    values: rollingCounts(exceptions(values, valueAtRisk).hits, window),
  }))
  const last = Math.max(...series.map(({ values }) => values.at(-1) ?? 0))
  const top = Math.max(bounds.redFrom, ...series.flatMap(({ values }) => values)) + 1
  const zones: Zone[] = [
    { label: 'green', tone: 'pass', low: 0, high: bounds.amberFrom - 0.5 },
    { label: 'amber', tone: 'warn', low: bounds.amberFrom - 0.5, high: bounds.redFrom - 0.5 },
    { label: 'red', tone: 'fail', low: bounds.redFrom - 0.5, high: top },
  ]
  return {
    kind: 'chart',
    title: 'Exceptions and zones',
    note: `Counted over the last ${window} days at each date.`,
    chart: thinTimeline({
      kind: 'timeline',
      description: `Exceptions within ${window} days: ${last} at the end, which is ${zoneOf(last, bounds)}; amber begins at ${bounds.amberFrom}, red at ${bounds.redFrom}.`,
      y: { title: 'exceptions' },
      dates: candidate.dates,
      series,
      zones,
    }),
  }
}

/** Times as many exceptions as a right model has. */
const WRONG_BY = [1, 1.5, 2, 3, 4]

function powerSection(window: number, probability: number, zones: ZoneBounds): Section {
  return {
    kind: 'table',
    title: 'What the zones can show',
    note: `How often a model ends up in each zone over ${window} days, by how frequent its exceptions truly are. A green zone is no proof: the light sees little.`,
    columns: [
      { title: 'True frequency of exceptions' },
      { title: 'Green', align: 'right' },
      { title: 'Amber', align: 'right' },
      { title: 'Red', align: 'right' },
    ],
    rows: WRONG_BY.filter((times) => times * probability < 1).map((times) => {
      const { green, amber, red } = zoneProbabilities(window, times * probability, zones)
      const truth = `${formatValue(times * probability * 100)} %${times === 1 ? ' (a right model)' : ` (${times} times as many)`}`
      return [truth, ...[green, amber, red].map((part) => `${(part * 100).toFixed(1)} %`)]
    }),
  }
}
