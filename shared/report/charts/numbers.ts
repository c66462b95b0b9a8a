import type { Axis, Cell, Chart, ForestChart, HistogramChart, TimelineChart } from '../../kernel/index.ts'
import { formatNumber } from '../text.ts'
import { valueText } from './bar-values.ts'

/** The numbers behind a picture, as a table. */
export interface Numbers {
  readonly columns: readonly { readonly title: string; readonly align?: 'left' | 'right' }[]
  readonly rows: readonly (readonly Cell[])[]
}

export function numbersOf(chart: Chart): Numbers {
  switch (chart.kind) {
    case 'bars':
    case 'columns':
      return {
        columns: [{ title: 'Item' }, right(chart.unit)],
        rows: chart.bars.map((bar) => [
          bar.label,
          bar.tone === undefined ? valueText(bar) : { text: valueText(bar), tone: bar.tone },
        ]),
      }
    case 'forest':
      return forestNumbers(chart)
    case 'lines':
      return plain(
        [{ title: 'Curve' }, right(chart.x.title), right(chart.y.title), right('Low'), right('High')],
        chart.curves.flatMap(({ label, x, y, low = [], high = [] }) =>
          x.map((value, index) => [
            label,
            numberText(value, chart.x),
            ...[y[index], low[index], high[index]].map((one) => numberText(one, chart.y)),
          ]),
        ),
      )
    case 'points':
      return plain(
        [
          { title: 'Series' },
          { title: 'Point' },
          ...[chart.x.title, chart.y.title, 'Low', 'High', 'Rows'].map((title) => right(title)),
        ],
        chart.series.flatMap(({ label, points }) =>
          points.map((point) => [
            label,
            point.label ?? '',
            numberText(point.x, chart.x),
            ...[point.y, point.low, point.high].map((one) => numberText(one, chart.y)),
            point.size === undefined ? '' : formatNumber(point.size),
          ]),
        ),
      )
    case 'histogram':
      return histogramNumbers(chart)
    case 'timeline':
      return timelineNumbers(chart)
  }
}

/** A number as its axis writes it, with a real minus; nothing where there is none. */
export function numberText(value: number | undefined, { format }: Pick<Axis, 'format'>): string {
  if (value === undefined) return ''
  if (value === Number.POSITIVE_INFINITY) return '∞'
  if (value === Number.NEGATIVE_INFINITY) return '−∞'
  const text = format === 'percent' && Number.isFinite(value) ? `${formatNumber(value * 100)} %` : formatNumber(value)
  return text.replace(/^-/, '−')
}

function right(title: string): Numbers['columns'][number] {
  return { title, align: 'right' }
}

/** Columns in which nothing is said are left out. */
function plain(columns: Numbers['columns'], rows: readonly (readonly Cell[])[]): Numbers {
  const said = columns.map((_, index) => index === 0 || rows.some((row) => row[index] !== ''))
  const keep = <T>(items: readonly T[]) => items.filter((_, index) => said[index])
  return { columns: keep(columns), rows: rows.map(keep) }
}

function forestNumbers({ axis, rows }: ForestChart): Numbers {
  return plain(
    [{ title: 'Row' }, { title: 'Group' }, ...['Estimate', 'Low', 'High', 'Limit'].map(right)],
    rows.map(({ label, group, estimate, low, high, limit, tone }) => {
      const [value, ...ends] = [estimate, low, high, limit].map((one) => numberText(one, axis))
      return [label, group ?? '', tone === undefined ? (value ?? '') : { text: value ?? '', tone }, ...ends]
    }),
  )
}

function histogramNumbers({ x, y, edges, series }: HistogramChart): Numbers {
  return {
    columns: [right(`${x.title} from`), right('to'), ...series.map(({ label }) => right(label))],
    rows: edges
      .slice(0, -1)
      .map((edge, index) => [
        numberText(edge, x),
        numberText(edges[index + 1], x),
        ...series.map(({ heights }) => numberText(heights[index], y)),
      ]),
  }
}

function timelineNumbers({ y, dates, series, marks }: TimelineChart): Numbers {
  const marked = new Map(marks?.items.map(({ date, label }) => [date, label]))
  return plain(
    [{ title: 'Date' }, ...series.map(({ label }) => right(label)), { title: marks?.label ?? '' }],
    dates.map((date, index) => {
      const said = marked.get(date)
      return [
        date,
        ...series.map(({ values }) => numberText(values[index], y)),
        said === undefined ? '' : { text: said, tone: marks?.tone ?? 'muted' },
      ]
    }),
  )
}
