import type { Section } from '../../../../kernel/index.ts'
import {
  type InformationCoefficients,
  summariseCoefficients,
} from '../../../../statistics/signals/information-coefficient.ts'
import type { GateRule } from '../../config/gate.ts'
import { formatValue } from '../../format-value.ts'
import { coefficientsOf } from '../../metrics/information-coefficient.ts'
import type { ModelSeries, ReturnData } from '../series.ts'
import { thinTimeline } from './timeline.ts'

/** How the information coefficient added up over time; that of ranks unless the gate asks for the plain one alone. */
export function signalSections(data: ReturnData, rules: readonly GateRule[]): Section[] {
  const asked = (name: string) => rules.find(({ metric }) => metric === name)
  const rule = asked('rank_ic') ?? asked('ic')
  const method = rule?.metric === 'ic' ? 'pearson' : 'spearman'
  const names = typeof rule?.options.min_names === 'number' ? rule.options.min_names : undefined
  const lags = typeof rule?.options.lags === 'number' ? rule.options.lags : undefined
  const models = [
    { label: 'candidate', series: data.candidate },
    ...(data.pair === undefined ? [] : [{ label: 'champion', series: data.pair.champion }]),
  ].flatMap(({ label, series }) => {
    const found = coefficientsOf(series, method, names)
    return found.values.length < 2 ? [] : [{ label, found, byDate: cumulative(found, series) }]
  })
  const [first] = models
  if (first === undefined) return []
  const dates = [...first.byDate.keys()]
  const title = method === 'spearman' ? 'rank information coefficient' : 'information coefficient'
  return [
    {
      kind: 'chart',
      title: `Cumulative ${title}`,
      chart: thinTimeline({
        kind: 'timeline',
        description: `The sum of the ${title} from ${dates[0]} to ${dates.at(-1)}: ${models.map(({ label, byDate }) => `${formatValue([...byDate.values()].at(-1) ?? 0)} of the ${label}`).join(', ')}.`,
        y: { title: `cumulative ${title}` },
        dates,
        series: models.map(({ label, byDate }) => ({
          label,
          style: 'line',
          values: dates.map((date) => byDate.get(date) ?? Number.NaN),
        })),
      }),
    },
    ...table(title, models, lags),
  ]
}

function cumulative({ dates, values }: InformationCoefficients, series: ModelSeries): ReadonlyMap<string, number> {
  let sum = 0
  return new Map(
    Array.from(values, (value, index) => {
      sum += value
      return [series.dates[dates[index] as number] as string, sum]
    }),
  )
}

function table(
  title: string,
  models: readonly { readonly label: string; readonly found: InformationCoefficients }[],
  lags: number | undefined,
): Section[] {
  const varying = models.filter(({ found: { values } }) => values.some((value) => value !== values[0]))
  if (varying.length === 0) return []
  return [
    {
      kind: 'table',
      title: `The ${title} over time`,
      note: 'The information ratio is the mean over the standard deviation, per date; t and p go by Newey and West’s standard error, p against a mean of 0 or less.',
      columns: ['Model', 'Dates', 'Mean', 'Standard deviation', 'Information ratio', 't', 'p', 'Lags'].map(
        (text, index) => ({
          title: text,
          ...(index === 0 ? {} : { align: 'right' as const }),
        }),
      ),
      rows: varying.map(({ label, found }) => {
        const summary = summariseCoefficients(found.values, lags)
        const { mean, standardDeviation, informationRatio, statistic, pvalue } = summary
        return [
          label,
          summary.count.toLocaleString('en'),
          ...[mean.value, standardDeviation, informationRatio, statistic, pvalue].map(formatValue),
          String(summary.lags),
        ]
      }),
    },
  ]
}
