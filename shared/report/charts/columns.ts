import type { Bar, BarChart } from '../../kernel/index.ts'
import { type Markup, markup } from '../markup.ts'
import { formatCompact } from '../text.ts'
import { TONE_SAYING } from '../words.ts'
import { barSize, largestBar, valueText } from './bar-values.ts'
import { labelsAlong } from './labels.ts'
import { type Caption, picture, round } from './svg.ts'

const PLOT_HEIGHT = 150
const PLOT_TOP = 18

/** One upright column an item, patterned where the tone is warn or fail. */
export function columnChart(chart: BarChart, caption: Caption): Markup {
  const most = axisTop(chart.bars)
  const step = 100 / Math.max(1, chart.bars.length)
  const bottom = PLOT_TOP + PLOT_HEIGHT
  const lines = [1, 0.5, 0].map((part) => {
    const y = round(bottom - part * PLOT_HEIGHT)
    return markup`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="tick" x="-8" y="${y + 4}" text-anchor="end">${formatCompact(most * part)}</text>
`
  })
  const columns = chart.bars.map((bar, index) => column(bar, index, step, most, caption.id))
  return picture(
    'columns',
    bottom + 26,
    caption,
    markup`<defs><pattern id="${caption.id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="gap" width="2.2" height="6"/></pattern></defs>
${lines}${columns}${labelsAlong(
  chart.bars.map((bar) => bar.label),
  bottom + 18,
)}`,
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

/** The top of the axis: the largest value, rounded up so that it and its half are short numbers. */
function axisTop(bars: readonly Bar[]): number {
  const most = largestBar(bars)
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10].map((factor) => factor * power).find((top) => top >= most) ?? most
}
