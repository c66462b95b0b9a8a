import type { Axis, ForestChart, ForestRow } from '../../kernel/index.ts'
import { type Markup, markup } from '../markup.ts'
import { clip, plural } from '../text.ts'
import { forestScale } from './forest-scale.ts'
import { areaSample, guideClass, guideKeys, legend, sample, signed } from './legend.ts'
import { numberText } from './numbers.ts'
import { drawable, type Scale } from './scale.ts'
import { along, anchor, type Caption } from './svg.ts'

/**
 * One row a line: its name, its interval, its numbers; on a phone the interval stands beneath the two. It is a table
 * with a picture in it, so that names and numbers are text of the page. What all rows share (margin, references,
 * grid) is drawn once, behind the table.
 */

/** Rows that are drawn; the numbers under the chart hold all of them. */
const ROWS_DRAWN = 30
const ROW_HEIGHT = 24
const MIDDLE = ROW_HEIGHT / 2
const LABEL_CHARACTERS = 70
const TEXT_CHARACTERS = 60

export function forestChart(chart: ForestChart, caption: Caption): Markup {
  const scale = forestScale(chart)
  const rows = chart.rows.slice(0, ROWS_DRAWN)
  const keys = [
    ...guideKeys(chart.references ?? []),
    ...(chart.band === undefined ? [] : [{ label: chart.band.label, sample: areaSample('', 'band') }]),
    ...(rows.some(({ limit }) => drawable(limit))
      ? [{ label: 'limit of the row', sample: sample('', markup`<path class="limit" d="M14 0V14"/>`) }]
      : []),
  ]
  const hidden = chart.rows.length - rows.length
  const more =
    hidden === 0 ? undefined : markup`<p class="sub">…and ${plural(hidden, 'more row')} among the numbers.</p>`
  return markup`${legend(keys)}<div class="forest">${behind(chart, scale, caption)}
<table>${byGroup(rows).map(([group, members]) => tableBody(group, members, scale, chart.axis))}<tfoot><tr><td></td><td>${axisRow(chart, scale)}</td><td></td></tr></tfoot></table></div>${more}`
}

/** Rows by group, in order of appearance; those without one first. */
function byGroup(rows: readonly ForestRow[]): [string | undefined, ForestRow[]][] {
  const groups = new Map<string | undefined, ForestRow[]>([[undefined, []]])
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row])
  return [...groups].filter(([, members]) => members.length > 0)
}

function tableBody(group: string | undefined, rows: readonly ForestRow[], scale: Scale, axis: Axis): Markup {
  const head =
    group === undefined
      ? undefined
      : markup`<tr class="forest-group"><th colspan="3" scope="rowgroup">${clip(group, LABEL_CHARACTERS)}</th></tr>
`
  return markup`<tbody>${head}${rows.map(
    (
      row,
    ) => markup`<tr class="tone-${row.tone ?? 'plain'}"><th scope="row">${clip(row.label, LABEL_CHARACTERS)}</th><td><svg class="chart" width="100%" height="${ROW_HEIGHT}" aria-hidden="true">${interval(row, scale)}</svg></td><td class="value">${signed(row.tone, clip(forestText(row, axis), TEXT_CHARACTERS))}</td></tr>
`,
  )}</tbody>`
}

/** Estimate and interval as the step says them, else as the axis writes numbers. */
export function forestText({ text, estimate, low, high }: ForestRow, axis: Axis): string {
  return text ?? `${numberText(estimate, axis)} [${numberText(low, axis)}, ${numberText(high, axis)}]`
}

/** An end beyond the axis, or at infinity, is an arrow at its edge. */
function interval({ estimate, low, high, limit }: ForestRow, scale: Scale): Markup {
  const known = !Number.isNaN(low) && !Number.isNaN(high) && low <= high
  const [left, right] = [
    Math.max(scale.low, Math.min(scale.high, low)),
    Math.max(scale.low, Math.min(scale.high, high)),
  ]
  const whisker = known
    ? markup`<line class="whisker" x1="${along(scale.place(left))}" x2="${along(scale.place(right))}" y1="${MIDDLE}" y2="${MIDDLE}"/>${tip(low, left, -1, scale)}${tip(high, right, 1, scale)}`
    : undefined
  const own = drawable(limit)
    ? markup`<line class="limit" x1="${along(scale.place(limit))}" x2="${along(scale.place(limit))}" y1="3" y2="${ROW_HEIGHT - 3}"/>`
    : undefined
  const dot = drawable(estimate)
    ? markup`<circle class="dot" cx="${along(scale.place(estimate))}" cy="${MIDDLE}" r="5"/>`
    : undefined
  return markup`${own}${whisker}${dot}`
}

function tip(value: number, shown: number, side: -1 | 1, scale: Scale): Markup {
  const d =
    value === shown ? `M0 ${MIDDLE - 4}v8` : `M${-6 * side} ${MIDDLE - 5}L0 ${MIDDLE} ${-6 * side} ${MIDDLE + 5}`
  return markup`<svg x="${along(scale.place(shown))}"><path class="whisker" d="${d}"/></svg>`
}

function behind({ references = [], band }: ForestChart, scale: Scale, { id, title, description }: Caption): Markup {
  const lines = scale.ticks.map((tick) => upright('grid', tick, scale))
  const marks = references.map(({ value }, index) => upright(guideClass(index), value, scale))
  return markup`<svg class="chart behind" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${shaded(band, scale)}${lines}${marks}
</svg>`
}

function shaded(band: ForestChart['band'], scale: Scale): Markup | undefined {
  if (band === undefined || Number.isNaN(band.low) || Number.isNaN(band.high)) return undefined
  const from = scale.place(Math.max(scale.low, band.low))
  const to = scale.place(Math.min(scale.high, band.high))
  return to <= from
    ? undefined
    : markup`<rect class="band" x="${along(from)}" width="${along(to - from)}" height="100%"/>`
}

function upright(cls: string, value: number, scale: Scale): Markup | undefined {
  if (!drawable(value)) return undefined
  const x = along(scale.place(value))
  return markup`<line class="${cls}" x1="${x}" x2="${x}" y2="100%"/>`
}

function axisRow({ axis: { title } }: ForestChart, scale: Scale): Markup {
  const ticks = written(scale.ticks).map(
    (tick) =>
      markup`<text class="tick" x="${along(scale.place(tick))}" y="16" text-anchor="${anchor(scale.place(tick))}">${scale.text(tick)}</text>`,
  )
  return markup`<svg class="chart" width="100%" height="44" aria-hidden="true">${ticks}<text class="axis" x="100%" y="36" text-anchor="end">${title} →</text></svg>`
}

/** The picture is narrow beside the names of the rows: of many ticks every other one is written, 0 among them. */
function written(ticks: readonly number[]): readonly number[] {
  const zero = Math.max(0, ticks.indexOf(0))
  return ticks.length <= MOST_TICKS ? ticks : ticks.filter((_, index) => (index - zero) % 2 === 0)
}

const MOST_TICKS = 6
