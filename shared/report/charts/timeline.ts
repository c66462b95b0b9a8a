import type { TimelineChart, TimelineSeries } from '../../kernel/index.ts'
import { type Markup, markup } from '../markup.ts'
import { labelsAlong } from './labels.ts'
import {
  areaSample,
  guideClass,
  guideKeys,
  type Key,
  legend,
  SERIES_DRAWN,
  seriesClass,
  strokeSample,
} from './legend.ts'
import { down, type Plane, plot, sheet, sheetX, sheetY, tickLine, WIDE_HEIGHT } from './plane.ts'
import { drawable, scaleOf } from './scale.ts'
import type { Caption } from './svg.ts'
import { runsOf } from './thin.ts'
import { drawMarks, marksKey } from './timeline-marks.ts'
import { drawZones, zoneKeys, zoneValues } from './timeline-zones.ts'

/**
 * Dates that are drawn apart. Of a longer series, neighbours share a place: columns become one from the least to the
 * most of them, a line goes through the least and the most. Marks are drawn each at its own date.
 */
const PLACES = 240

type Height = Pick<Plane, 'y' | 'height'>

/** From back to front: zones, columns, lines, guides, marks. */
export function timelineChart(chart: TimelineChart, caption: Caption): Markup {
  const series = chart.series.slice(0, SERIES_DRAWN)
  const guides = chart.guides ?? []
  const { marks, zones = [], dates } = chart
  const values = series.flatMap((one) => one.values.slice(0, dates.length))
  const fromZero = series.some(({ style }) => style === 'columns') ? [0] : []
  const shown = [...values, ...(marks?.items ?? []).map(({ value }) => value), ...guides.map(({ value }) => value)]
  const plane: Height = {
    y: scaleOf(chart.y, [...shown, ...fromZero, ...zoneValues(zones)]),
    height: WIDE_HEIGHT,
  }
  const drawn = series.map((one, index) => ({ one, index }))
  const layers = [
    ...drawn.filter(({ one }) => one.style === 'columns'),
    ...drawn.filter(({ one }) => one.style !== 'columns'),
  ]
  const lines = guides.map(({ value }, index) => {
    const y = down(plane, value)
    return drawable(value) ? markup`<line class="${guideClass(index)}" x2="100%" y1="${y}" y2="${y}"/>` : undefined
  })
  const keys: Key[] = [
    ...drawn.map(({ one, index }) => ({ label: one.label, sample: seriesSample(one, index) })),
    ...(marks === undefined ? [] : [marksKey(marks)]),
    ...guideKeys(guides),
    ...zoneKeys(zones),
  ]
  return markup`${legend(keys, chart.series.length - series.length)}${plot('timeline', caption, {
    plane,
    titles: { y: chart.y.title },
    back: drawZones(zones, dates, plane),
    below: labelsAlong(dates, tickLine(plane.height)),
    marks: markup`${sheet(plane.height, [
      ...layers.map(
        ({ one, index }) => markup`<g class="${seriesClass(index)}">${path(one, dates.length, plane)}</g>
`,
      ),
      ...(fromZero.length === 0 ? [] : [markup`<path class="zero" d="M0 ${sheetY(plane, 0)}H1000"/>`]),
    ])}${lines}${marks === undefined ? undefined : drawMarks(marks, dates, plane)}`,
  })}`
}

function seriesSample({ style }: TimelineSeries, index: number): Markup {
  return style === 'columns' ? areaSample(seriesClass(index), 'column') : strokeSample(seriesClass(index), 'curve')
}

function path({ style, values, label }: TimelineSeries, length: number, plane: Height): Markup {
  const own = Array.from({ length }, (_, index) => (drawable(values[index]) ? values[index] : Number.NaN))
  const title = markup`<title>${label}</title>`
  if (style === 'columns') {
    const width = 760 / Math.max(1, Math.min(PLACES, length))
    return markup`<path class="column-strokes" stroke-width="${Number(width.toFixed(2))}" d="${columns(own, plane)}">${title}</path>`
  }
  return markup`<path class="curve" d="${style === 'step' ? steps(own, plane) : line(own, plane)}">${title}</path>`
}

function columns(values: readonly number[], plane: Height): string {
  const zero = sheetY(plane, 0)
  return runsOf(values, PLACES)
    .map(({ start, end, lowAt, highAt }) => {
      const x = sheetX((start + end) / 2 / values.length)
      const [low, high] = [Math.min(0, values[lowAt] ?? 0), Math.max(0, values[highAt] ?? 0)]
      const bottom = low === 0 ? zero : sheetY(plane, low)
      return low === high ? '' : `M${x} ${bottom}V${high === 0 ? zero : sheetY(plane, high)}`
    })
    .join('')
}

/** Through the least and the most of each run, in their order; a date without a value is a gap while each is drawn. */
function line(values: readonly number[], plane: Height): string {
  const gaps = values.length <= PLACES
  let before = -1
  return keptAt(values)
    .map((at, nth, all) => {
      const joined = before >= 0 && (!gaps || before === at - 1)
      const alone = !joined && (nth === all.length - 1 || (gaps && all[nth + 1] !== at + 1))
      before = at
      return `${joined ? 'L' : 'M'}${sheetX((at + 0.5) / values.length)} ${sheetY(plane, values[at] ?? 0)}${alone ? 'h0' : ''}`
    })
    .join('')
}

function steps(values: readonly number[], plane: Height): string {
  const gaps = values.length <= PLACES
  const kept = keptAt(values)
  return kept
    .map((at, nth) => {
      const joined = nth > 0 && (!gaps || kept[nth - 1] === at - 1)
      const until = gaps ? at + 1 : (kept[nth + 1] ?? values.length)
      const y = sheetY(plane, values[at] ?? 0)
      return `${joined ? `V${y}` : `M${sheetX(at / values.length)} ${y}`}H${sheetX(until / values.length)}`
    })
    .join('')
}

/** The indices that a line goes through. */
function keptAt(values: readonly number[]): number[] {
  if (values.length <= PLACES) return [...values.keys()].filter((at) => drawable(values[at]))
  return runsOf(values, PLACES / 2).flatMap(({ lowAt, highAt }) =>
    lowAt === highAt ? [lowAt] : [Math.min(lowAt, highAt), Math.max(lowAt, highAt)],
  )
}
