import type { Cell, Section } from '../../../../kernel/index.ts'
import { expectedMaximumSharpe, probabilisticSharpeRatio } from '../../../../statistics/performance/deflated-sharpe.ts'
import type { GateRule } from '../../config/gate.ts'
import { formatValue } from '../../format-value.ts'
import { annualFactor, sharpeRecord } from '../../metrics/sharpe.ts'
import { columnOf, type ModelSeries, type ReturnData } from '../series.ts'
import type { ReturnSettings } from '../settings.ts'
import { thinTimeline } from './timeline.ts'

interface Model {
  readonly label: string
  readonly series: ModelSeries
}

/** The cumulative result, how far it lay below its peak, and what the Sharpe ratio stands on. */
export function strategySections(data: ReturnData, rules: readonly GateRule[], settings: ReturnSettings): Section[] {
  const models: Model[] = [
    { label: 'candidate', series: data.candidate },
    ...(data.pair === undefined ? [] : [{ label: 'champion', series: data.pair.champion }]),
  ]
  const added =
    rules.some(({ options }) => options.kind === 'added') ||
    models.some(({ series }) => columnOf(series, 'returns').some((value) => value < -1))
  const { dates } = data.candidate
  const paths = models.map(({ label, series }) => {
    const path = pathOf(columnOf(series, 'returns'), added)
    const at = new Map(series.dates.map((date, index) => [date, index]))
    const along = (values: readonly number[]) => dates.map((date) => values[at.get(date) ?? -1] ?? Number.NaN)
    return { label, result: along(path.result), below: along(path.below) }
  })
  const axis = (title: string) => ({ title, ...(added ? {} : { format: 'percent' as const }) })
  const chart = (title: string, of: 'result' | 'below', description: string): Section => ({
    kind: 'chart',
    title,
    chart: thinTimeline({
      kind: 'timeline',
      description,
      y: axis(title.toLowerCase()),
      dates,
      series: paths.map((path) => ({ label: path.label, style: 'line', values: path[of] })),
      guides: [{ line: 'horizontal', value: 0, label: of === 'result' ? 'the start' : 'the peak' }],
    }),
  })
  const word = added ? 'Cumulative result' : 'Cumulative return'
  const [own] = paths
  return [
    chart(
      word,
      'result',
      `${word} from ${dates[0]} to ${dates.at(-1)}: ${told(own?.result.at(-1), added)} of the candidate.`,
    ),
    chart(
      'Drawdown',
      'below',
      `How far the result lay below its peak: ${told(Math.min(...(own?.below ?? [0])), added)} at the worst.`,
    ),
    ...sharpeTable(models, settings),
  ]
}

function told(value = Number.NaN, added: boolean): string {
  return added ? formatValue(value) : `${formatValue(Number((value * 100).toPrecision(4)))} %`
}

/** From the start, by period: the result, and its distance from the peak as 0 or less. */
function pathOf(returns: Float64Array, added: boolean): { readonly result: number[]; readonly below: number[] } {
  const [result, below] = [[] as number[], [] as number[]]
  let level = added ? 0 : 1
  let peak = level
  for (const value of returns) {
    level = added ? level + value : level * (1 + value)
    peak = Math.max(peak, level)
    result.push(added ? level : level - 1)
    below.push(added ? level - peak : level / peak - 1)
  }
  return { result, below }
}

function sharpeTable(models: readonly Model[], { periodsPerYear, trials }: ReturnSettings): Section[] {
  const factor = annualFactor(periodsPerYear)
  const rows = models.flatMap(({ label, series }): Cell[][] => {
    const returns = columnOf(series, 'returns')
    if (returns.length < 2 || returns.every((value) => value === returns[0])) return []
    const record = sharpeRecord(series)
    const luck = trials && expectedMaximumSharpe(trials.count, trials.variance ?? 1 / (record.observations - 1))
    return [
      [
        label,
        record.observations.toLocaleString('en'),
        formatValue(record.sharpe * factor),
        formatValue(record.skewness),
        formatValue(record.kurtosis),
        formatValue(probabilisticSharpeRatio(record)),
        ...(luck === undefined ? [] : [formatValue(luck * factor)]),
      ],
    ]
  })
  if (rows.length === 0) return []
  const per = periodsPerYear === undefined ? 'per period' : 'a year'
  const titles = ['Model', 'Periods', `Sharpe ratio, ${per}`, 'Skewness', 'Kurtosis', 'P(above 0)']
  return [
    {
      kind: 'table',
      title: 'What the Sharpe ratio stands on',
      note:
        trials === undefined
          ? 'Of how many tries the strategy is the best is not known; dsr takes it into account.'
          : `${trials.count.toLocaleString('en')} trials (${trials.source}): by luck, the best of as many worthless strategies reaches what the last column says.`,
      columns: [...titles, ...(trials === undefined ? [] : ['By luck'])].map((title, index) => ({
        title,
        ...(index === 0 ? {} : { align: 'right' as const }),
      })),
      rows,
    },
  ]
}
