import type { Bar, BarChart, Chart, ForestChart, HistogramChart, LineChart, TimelineChart } from '../kernel/index.ts'
import { barSize, largestBar, valueText } from './charts/bar-values.ts'
import { forestText } from './charts/forest.ts'
import { signed } from './charts/legend.ts'
import { type Numbers, numbersOf, numberText } from './charts/numbers.ts'
import { drawable } from './charts/scale.ts'
import { FOREST_KEY, forestLines } from './forest-line.ts'
import { mdCell, mdText } from './markdown-text.ts'
import { extent, peaks, SPARK_CELLS, sparkline } from './sparkline.ts'
import { clip, plural } from './text.ts'
import { cellOf } from './words.ts'

/** Markdown has no pictures of ours: they are made of block characters, and of the numbers. */
const BAR_CELLS = 20
const ROWS_SHOWN = 20
const COLUMNS_SHOWN = 120
const FOREST_CELLS = 31
const EIGHTHS = '▏▎▍▌▋▊▉█'

/** A chart as Markdown: its description, then the picture. */
export function chartBlock(chart: Chart): string {
  const description = mdText(chart.description)
  const body = picture(chart)
  return body === '' ? `${description}\n` : `${description}\n\n${body}`
}

function picture(chart: Chart): string {
  switch (chart.kind) {
    case 'bars':
      return chart.bars.length === 0 ? '' : bars(chart)
    case 'columns':
      return chart.bars.length === 0 ? '' : columns(chart)
    case 'forest':
      return forest(chart)
    case 'lines':
      return lines(chart)
    case 'points':
      return numbers(numbersOf(chart), 'point')
    case 'histogram':
      return histogram(chart)
    case 'timeline':
      return timeline(chart)
  }
}

function bars(chart: BarChart): string {
  const most = largestBar(chart.bars)
  const rows = chart.bars
    .slice(0, ROWS_SHOWN)
    .map((bar) => `| ${mdCell(bar.label)} | ${barOf(barSize(bar) / most)} | ${mdText(valueText(bar))} |\n`)
  return `| | | ${mdCell(chart.unit)} |\n| --- | --- | ---: |\n${rows.join('')}${more(chart.bars.length - rows.length, 'bar')}`
}

/** A row of columns, and in words where it begins, ends and peaks. */
function columns(chart: BarChart): string {
  const shown = chart.bars.slice(-COLUMNS_SHOWN)
  const most = largestBar(shown)
  const peak = shown.reduce((best, bar) => (barSize(bar) > barSize(best) ? bar : best))
  const say = (bar: Bar | undefined) =>
    bar === undefined ? '' : `${mdText(clip(bar.label, 80))} (${mdText(valueText(bar))})`
  return `<code>${sparkline(shown.map(barSize), 0, most)}</code>\n\nFrom ${say(shown[0])} to ${say(shown.at(-1))}; the largest is ${say(peak)}. Unit: ${mdText(chart.unit)}.\n`
}

function forest(chart: ForestChart): string {
  if (chart.rows.length === 0) return ''
  const pictures = forestLines(chart, FOREST_CELLS, '·')
  const rows = chart.rows
    .slice(0, ROWS_SHOWN)
    .map(
      (row, index) =>
        `| ${mdCell(row.group === undefined ? row.label : `${row.group}: ${row.label}`)} | <code>${pictures[index]}</code> | ${mdCell(signed(row.tone, forestText(row, chart.axis)))} |\n`,
    )
  const references = (chart.references ?? []).map(({ label }) => mdText(label))
  const key = `${FOREST_KEY}${references.length === 0 ? '' : `: ${references.join('; ')}`}.`
  return `| | ${mdCell(chart.axis.title)} | |\n| --- | --- | --- |\n${rows.join('')}${more(chart.rows.length - rows.length, 'row')}\n${key}\n`
}

/** Each curve at evenly spaced places of the common axis. */
function lines({ curves, x, y }: LineChart): string {
  const points = curves.flatMap((curve) =>
    curve.x.filter((value, index) => drawable(value) && drawable(curve.y[index])),
  )
  if (points.length === 0) return ''
  const [from, to] = extent(points)
  const samples = curves.map((curve) =>
    Array.from({ length: SPARK_CELLS }, (_, cell) => {
      const place = from + (to - from) * (cell / (SPARK_CELLS - 1))
      return curve.y[curve.x.findIndex((value) => value >= place)] ?? Number.NaN
    }),
  )
  const axis = `${mdText(x.title)} from ${numberText(from, x)} to ${numberText(to, x)}`
  return sparklines(
    curves.map(({ label, y: values }, index) => ({ label, values: samples[index] ?? [], all: values })),
    `${mdCell(y.title)}`,
    y,
    axis,
  )
}

function histogram({ edges, series, x, y }: HistogramChart): string {
  const [from, to] = [edges[0], edges.at(-1)]
  if (series.length === 0 || from === undefined) return ''
  const rows = series.map(({ label, heights }) => ({ label, values: peaks(heights), all: heights }))
  return sparklines(rows, mdCell(y.title), y, `${mdText(x.title)} from ${numberText(from, x)} to ${numberText(to, x)}`)
}

/** The series as lines, the zones in words, and each mark until there are too many. */
function timeline(chart: TimelineChart): string {
  const { dates, series, y, marks, zones = [] } = chart
  if (dates.length === 0) return ''
  const rows = series.map(({ label, values }) => ({ label, values: peaks(values), all: values }))
  const picture = sparklines(
    rows,
    mdCell(y.title),
    y,
    `From ${mdText(dates[0] ?? '')} to ${mdText(dates.at(-1) ?? '')}`,
  )
  const said = [...new Set(zones.map(zoneText))].slice(0, ROWS_SHOWN)
  const words = said.length === 0 ? '' : `\n${said.join('; ')}.\n`
  if (marks === undefined || marks.items.length === 0) return `${picture}${words}`
  const table = {
    columns: [{ title: 'Date' }, { title: y.title, align: 'right' as const }, { title: marks.label }],
    rows: marks.items.map(({ date, value, label }) => [date, numberText(value, y), signed(marks.tone, label)]),
  }
  return `${picture}${words}\n${numbers(table, 'mark')}`
}

function zoneText(zone: NonNullable<TimelineChart['zones']>[number]): string {
  const where =
    'from' in zone ? `${zone.from} to ${zone.to}` : `${numberText(zone.low, {})} to ${numberText(zone.high, {})}`
  return mdText(`${signed(zone.tone, zone.label)}: ${where}`)
}

interface Spark {
  readonly label: string
  readonly values: readonly number[]
  /** The values from which the picture was made; their least and their most are written beside it. */
  readonly all: readonly number[]
}

/** One line a series, all of them to the same scale. */
function sparklines(
  rows: readonly Spark[],
  title: string,
  format: Parameters<typeof numberText>[1],
  along: string,
): string {
  const [low, high] = extent(rows.flatMap(({ values }) => values))
  const shown = rows.slice(0, ROWS_SHOWN).map(({ label, values, all }) => {
    const [least, most] = extent(all)
    const range = all.some(drawable) ? `${numberText(least, format)} … ${numberText(most, format)}` : 'no values'
    return `| ${mdCell(label)} | <code>${sparkline(values, Math.min(0, low), high)}</code> | ${range} |\n`
  })
  return `| | ${title} | least … most |\n| --- | --- | --- |\n${shown.join('')}${more(rows.length - shown.length, 'series', 'series')}\n${along}.\n`
}

function numbers({ columns: titles, rows }: Numbers, noun: string): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const rule = titles.map(({ align }) => (align === 'right' ? '---:' : '---'))
  const shown = rows.slice(0, ROWS_SHOWN).map((row) => line(row.map((cell) => mdCell(cellOf(cell).text))))
  return `${line(titles.map(({ title }) => mdCell(title)))}${line(rule)}${shown.join('')}${more(rows.length - shown.length, noun)}`
}

function more(missing: number, noun: string, nouns?: string): string {
  const counted = nouns === undefined ? plural(missing, `more ${noun}`) : `${missing} more ${nouns}`
  return missing <= 0 ? '' : `\n…and ${counted}; the report files show all of them.\n`
}

function barOf(fraction: number): string {
  const eighths = Math.round(fraction * BAR_CELLS * 8)
  const rest = eighths % 8
  return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : EIGHTHS.charAt(rest - 1))
}
