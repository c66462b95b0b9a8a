import type { ForestChart, Section } from '../kernel/index.ts'
import { forestText } from './charts/forest.ts'
import { signed } from './charts/legend.ts'
import { FOREST_KEY, forestLines } from './forest-line.ts'
import { columnsOf, pad, wrap } from './terminal-width.ts'
import { clip, oneLine, plural, visible } from './text.ts'

/** Rows of a forest that are shown; the report files hold all of them. */
const ROWS_SHOWN = 30
const CELLS_MOST = 41
/** With less room than this the numbers stand alone. */
const CELLS_LEAST = 15
const DESCRIPTION_CHARACTERS = 500

/**
 * Charts for a terminal of `width` columns: a forest is drawn, of other pictures it is said what they show. Bars and
 * columns count what the lines above have counted already; sections that are shown closed stay closed.
 */
export function terminalCharts(sections: readonly Section[], width: number): string[] {
  return sections.flatMap((section) => {
    if (section.kind !== 'chart' || section.collapsed === true) return []
    const { chart, title } = section
    if (chart.kind === 'bars' || chart.kind === 'columns') return []
    const said = wrap(`${oneLine(title)}: ${clip(oneLine(chart.description), DESCRIPTION_CHARACTERS)}`, width)
    return ['', ...said, ...(chart.kind === 'forest' ? forest(chart, width) : [])]
  })
}

/** Name, interval, numbers: the name takes what the others leave. */
function forest(chart: ForestChart, width: number): string[] {
  const rows = chart.rows.slice(0, ROWS_SHOWN)
  if (rows.length === 0) return []
  const names = rows.map(({ label }) => oneLine(visible(label)))
  const texts = rows.map((row) => signed(row.tone, oneLine(visible(forestText(row, chart.axis)))))
  const widest = (all: readonly string[]) => Math.max(...all.map(columnsOf))
  const text = Math.min(widest(texts), Math.floor(width * 0.4))
  const name = Math.min(widest(names), Math.floor(width * 0.3))
  const cells = Math.min(CELLS_MOST, width - 6 - name - text)
  const pictures = cells < CELLS_LEAST ? undefined : forestLines(chart, cells, ' ')
  const lines = rows.flatMap(({ group }, index) => {
    const picture = pictures === undefined ? '' : `${pictures[index]}  `
    const line = `  ${pad(names[index] ?? '', name)}  ${picture}${pad(texts[index] ?? '', text)}`.trimEnd()
    const begins = group !== undefined && group !== rows[index - 1]?.group
    return begins ? [`  ${pad(oneLine(visible(group)), width - 2).trimEnd()}`, line] : [line]
  })
  const references = (chart.references ?? []).map(({ label }) => label).join('; ')
  const key = `${FOREST_KEY}${references === '' ? '' : `: ${references}`}`
  const hidden = chart.rows.length - rows.length
  return [
    ...lines,
    ...(hidden === 0 ? [] : [`  …and ${plural(hidden, 'more row')}; the report files list all of them`]),
    ...(pictures === undefined
      ? []
      : wrap(clip(oneLine(key), DESCRIPTION_CHARACTERS), width - 2).map((one) => `  ${one}`)),
  ]
}
