import type { BarChart, Tone } from '../../kernel/index.ts'
import { type Markup, markup } from '../markup.ts'
import { clip } from '../text.ts'
import { TONE_SAYING } from '../words.ts'
import { barSize, largestBar, valueText } from './bar-values.ts'
import { type Caption, picture, round } from './svg.ts'

/** Bars that are drawn; the numbers under the chart hold all of them. */
const BARS_DRAWN = 40
const BAR_ROW = 40
const BAR_HEIGHT = 10
/** A label of a bar shares its line with the value: on a wide page, and on a phone. */
const BAR_LABEL_WIDE = 80
const BAR_LABEL_NARROW = 30

/** Label and value above, the bar on its track below: nothing collides, however long the bar. */
export function barChart(chart: BarChart, caption: Caption): Markup {
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
  return picture('bars', Math.max(1, drawn.length) * BAR_ROW, caption, markup`${rows}`)
}

function barLabel(label: string, y: number): Markup {
  if (label.length <= BAR_LABEL_NARROW) return markup`<text class="label" x="0" y="${y}">${label}</text>`
  return markup`<text class="label on-wide" x="0" y="${y}">${clip(label, BAR_LABEL_WIDE)}</text><text class="label on-narrow" x="0" y="${y}">${clip(label, BAR_LABEL_NARROW)}</text>`
}

function percent(value: number, most: number): string {
  // A value that is there is seen, however small beside the largest.
  return `${value === 0 ? 0 : Math.max(0.6, round((value / most) * 100))}%`
}

function signOf(tone: Tone | undefined): string {
  return tone === undefined || tone === 'muted' ? '' : `${TONE_SAYING[tone].sign} `
}
