import type { Bar, Chart } from '../kernel/index.ts'
import { barSize, largestBar, valueText } from './charts.ts'
import { mdCell, mdText } from './markdown-text.ts'
import { clip, plural } from './text.ts'

/** Markdown has no pictures of ours: bars and columns are made of block characters. */
const BAR_CELLS = 20
const BARS_SHOWN = 20
const COLUMNS_SHOWN = 120
const EIGHTHS = '▏▎▍▌▋▊▉█'
const HEIGHTS = '▁▂▃▄▅▆▇█'

/** A chart as Markdown: its description, then the picture. */
export function chartBlock(chart: Chart): string {
  const description = mdText(chart.description)
  if (chart.bars.length === 0) return `${description}\n`
  return chart.kind === 'bars' ? `${description}\n\n${bars(chart)}` : `${description}\n\n${columns(chart)}`
}

function bars(chart: Chart): string {
  const most = largestBar(chart.bars)
  const rows = chart.bars
    .slice(0, BARS_SHOWN)
    .map((bar) => `| ${mdCell(bar.label)} | ${barOf(barSize(bar) / most)} | ${mdText(valueText(bar))} |\n`)
  const missing = chart.bars.length - rows.length
  const more = missing === 0 ? '' : `\n…and ${plural(missing, 'more bar')}; the report files show all of them.\n`
  return `| | | ${mdCell(chart.unit)} |\n| --- | --- | ---: |\n${rows.join('')}${more}`
}

/** A row of columns, and in words where it begins, ends and peaks. */
function columns(chart: Chart): string {
  const shown = chart.bars.slice(-COLUMNS_SHOWN)
  const most = largestBar(shown)
  const picture = shown.map((bar) => HEIGHTS.charAt(Math.round((barSize(bar) / most) * (HEIGHTS.length - 1)))).join('')
  const peak = shown.reduce((best, bar) => (barSize(bar) > barSize(best) ? bar : best))
  const say = (bar: Bar | undefined) =>
    bar === undefined ? '' : `${mdText(clip(bar.label, 80))} (${mdText(valueText(bar))})`
  return `<code>${picture}</code>\n\nFrom ${say(shown[0])} to ${say(shown.at(-1))}; the largest is ${say(peak)}. Unit: ${mdText(chart.unit)}.\n`
}

function barOf(fraction: number): string {
  const eighths = Math.round(fraction * BAR_CELLS * 8)
  const rest = eighths % 8
  return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : EIGHTHS.charAt(rest - 1))
}
