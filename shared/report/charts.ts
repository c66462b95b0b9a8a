import type { Bar, Chart, Tone } from '../kernel/index.ts'
import { type Markup, markup } from './markup.ts'
import { clip, formatCompact, formatNumber } from './text.ts'
import { TONE_SAYING } from './words.ts'

/**
 * Charts as SVG of any width: lengths along the page are percentages, so text keeps its size on a phone and on a
 * wide screen alike. Colours are classes of the page's style; a tone is told by a sign or a pattern as well.
 */

/** Bars that are drawn; the numbers under the chart hold all of them. */
const BARS_DRAWN = 40
const BAR_ROW = 40
const BAR_HEIGHT = 10
const PLOT_HEIGHT = 150
const PLOT_TOP = 18
/** Columns of the picture that get a label: on a wide page, and those of them that stay on a narrow one. */
const LABELS_WIDE = 6
const LABELS_NARROW = 3
/** A label of a bar shares its line with the value: on a wide page, and on a phone. */
const BAR_LABEL_WIDE = 80
const BAR_LABEL_NARROW = 30
const COLUMN_LABEL_CHARACTERS = 12

/** An accessible SVG element; `id` is unique on the page. */
export function renderChart(chart: Chart, title: string, id: string): Markup {
  return chart.kind === 'bars' ? barChart(chart, title, id) : columnChart(chart, title, id)
}

/** How a value is shown: as the step says it, else the number. */
export function valueText(bar: Bar): string {
  return bar.text ?? formatNumber(bar.value)
}

function frame(kind: Chart['kind'], height: number, chart: Chart, title: string, id: string, body: Markup): Markup {
  return markup`<svg class="chart ${kind}" role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${height}">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${chart.description}</desc>
${body}
</svg>`
}

/** Label and value above, the bar on its track below: nothing collides, however long the bar. */
function barChart(chart: Chart, title: string, id: string): Markup {
  const most = largestBar(chart.bars)
  const drawn = chart.bars.slice(0, BARS_DRAWN)
  const rows = drawn.map((bar, index) => {
    const top = index * BAR_ROW
    const value = `${signOf(bar.tone)}${valueText(bar)}`
    return markup`<g class="tone-${bar.tone ?? 'plain'}"><title>${bar.label}: ${valueText(bar)}</title>
${barLabel(bar.label, top + 14)}
<text class="value" x="100%" y="${top + 14}" text-anchor="end">${value}</text>
<rect class="track" x="0" y="${top + 21}" width="100%" height="${BAR_HEIGHT}" rx="5"/>
<rect class="mark" x="0" y="${top + 21}" width="${percent(barSize(bar), most)}" height="${BAR_HEIGHT}" rx="5"/></g>
`
  })
  return frame('bars', Math.max(1, drawn.length) * BAR_ROW, chart, title, id, markup`${rows}`)
}

function barLabel(label: string, y: number): Markup {
  if (label.length <= BAR_LABEL_NARROW) return markup`<text class="label" x="0" y="${y}">${label}</text>`
  return markup`<text class="label on-wide" x="0" y="${y}">${clip(label, BAR_LABEL_WIDE)}</text><text class="label on-narrow" x="0" y="${y}">${clip(label, BAR_LABEL_NARROW)}</text>`
}

function columnChart(chart: Chart, title: string, id: string): Markup {
  const most = axisTop(chart.bars)
  const step = 100 / Math.max(1, chart.bars.length)
  const bottom = PLOT_TOP + PLOT_HEIGHT
  const lines = [1, 0.5, 0].map((part) => {
    const y = round(bottom - part * PLOT_HEIGHT)
    return markup`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="tick" x="-8" y="${y + 4}" text-anchor="end">${formatCompact(most * part)}</text>
`
  })
  const columns = chart.bars.map((bar, index) => column(bar, index, step, most, id))
  return frame(
    'columns',
    bottom + 26,
    chart,
    title,
    id,
    markup`<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="gap" width="2.2" height="6"/></pattern></defs>
${lines}${columns}${labels(chart.bars, step, bottom + 18)}`,
  )
}

/** Patterned where the tone is warn or fail, with the tone's sign above it. */
function column(bar: Bar, index: number, step: number, most: number, id: string): Markup {
  const height = round((barSize(bar) / most) * PLOT_HEIGHT)
  const y = round(PLOT_TOP + PLOT_HEIGHT - height)
  const x = `${round(index * step + step * 0.12)}%`
  const box = markup`x="${x}" y="${y}" width="${round(step * 0.76)}%" height="${height}" rx="1.5"`
  const marked = bar.tone === 'warn' || bar.tone === 'fail'
  const pattern = marked ? markup`<rect ${box} fill="url(#${id}-hatch)"/>` : undefined
  const sign = marked
    ? markup`<text class="sign" x="${round((index + 0.5) * step)}%" y="${y - 5}" text-anchor="middle">${TONE_SAYING[bar.tone].sign}</text>`
    : undefined
  return markup`<g class="tone-${bar.tone ?? 'plain'}"><title>${bar.label}: ${valueText(bar)}</title><rect class="mark" ${box}/>${pattern}${sign}</g>
`
}

/** The first and the last column are always named; between them, as many as there is room for. */
function labels(bars: readonly Bar[], step: number, y: number): Markup {
  const wide = spread(bars.length, LABELS_WIDE)
  const narrow = new Set(spread(bars.length, LABELS_NARROW))
  const all = [...new Set([...wide, ...narrow])].sort((a, b) => a - b)
  const texts = all.map((index) => {
    const [x, anchor] =
      index === 0 && bars.length > 1
        ? [0, 'start']
        : index === bars.length - 1 && index > 0
          ? [100, 'end']
          : [(index + 0.5) * step, 'middle']
    // A label that only the narrow page needs would crowd the wide one.
    const where = narrow.has(index) ? (wide.includes(index) ? 'both' : 'narrow') : 'wide'
    return markup`<text class="tick on-${where}" x="${round(x as number)}%" y="${y}" text-anchor="${anchor}">${clip(bars[index]?.label ?? '', COLUMN_LABEL_CHARACTERS)}</text>
`
  })
  return markup`${texts}`
}

/** At most `count` indices of `length`, evenly spread, the first and the last among them. */
function spread(length: number, count: number): number[] {
  if (length <= count) return [...Array(length).keys()]
  return [...Array(count).keys()].map((nth) => Math.round((nth * (length - 1)) / (count - 1)))
}

/** The top of the axis: the largest value, rounded up so that it and its half are short numbers. */
function axisTop(bars: readonly Bar[]): number {
  const most = largestBar(bars)
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10].map((factor) => factor * power).find((top) => top >= most) ?? most
}

/** The largest size, by which all are scaled; 1 when nothing has a size. */
export function largestBar(bars: readonly Bar[]): number {
  return bars.reduce((top, bar) => Math.max(top, barSize(bar)), 0) || 1
}

/** What has no size (negative, not a number) has no bar; its value is still written beside it. */
export function barSize(bar: Bar): number {
  return Number.isFinite(bar.value) ? Math.max(0, bar.value) : 0
}

function percent(value: number, most: number): string {
  // A value that is there is seen, however small beside the largest.
  return `${value === 0 ? 0 : Math.max(0.6, round((value / most) * 100))}%`
}

function round(value: number): number {
  return Number(value.toFixed(3))
}

function signOf(tone: Tone | undefined): string {
  return tone === undefined || tone === 'muted' ? '' : `${TONE_SAYING[tone].sign} `
}
