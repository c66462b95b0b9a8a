import type { Point, PointChart } from '../../kernel/index.ts'
import { type Markup, markup } from '../markup.ts'
import { clip, formatNumber } from '../text.ts'
import { guideKeys, legend, SERIES_DRAWN, sample, seriesClass } from './legend.ts'
import { across, down, drawGuides, onSheet, type Plane, planeOf, plot, sheet, sheetY, xTicks } from './plane.ts'
import { drawable } from './scale.ts'
import { type Caption, round } from './svg.ts'
import { thinCurve } from './thin.ts'

/** Up to so many points each has its own shape, error bar and tooltip; more are dots. */
const SHAPES_DRAWN = 60
/** Dots that one series has at most; of more, those that make the same line. */
const DOTS_DRAWN = 200
const RADIUS = 4.5
const LEAST_RADIUS = 2.5
const MOST_RADIUS = 9
const LABEL_CHARACTERS = 60

/** Points with error bars; the first series is drawn over the others. */
export function pointChart(chart: PointChart, caption: Caption): Markup {
  const series = chart.series.slice(0, SERIES_DRAWN)
  const all = series.flatMap(({ points }) => points)
  const guides = chart.guides ?? []
  const plane = planeOf(
    chart,
    all.map(({ x }) => x),
    all.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]),
  )
  const most = all.reduce((top, { size }) => (drawable(size) ? Math.max(top, size) : top), 0)
  const draw = all.length <= SHAPES_DRAWN ? shapes : dots
  const marks = series
    .map(
      ({ points }, index) => markup`<g class="${seriesClass(index)}">${draw(plane, points, index, most)}</g>
`,
    )
    .reverse()
  const keys = series.map(({ label }, index) => {
    const mark = markup`<path class="dot" transform="translate(14 7)" d="${shape(index, 0, RADIUS)}"/>`
    return { sample: sample(seriesClass(index), mark), label }
  })
  return markup`${legend([...keys, ...guideKeys(guides)], chart.series.length - series.length)}${plot(
    'points',
    caption,
    {
      plane,
      titles: { x: chart.x.title, y: chart.y.title },
      below: xTicks(plane),
      marks: [drawGuides(plane, guides), ...marks],
    },
  )}`
}

function shapes(plane: Plane, points: readonly Point[], index: number, most: number): Markup {
  const drawn = points.filter(({ x, y }) => drawable(x) && drawable(y))
  return markup`${drawn.map((point) => {
    const { x, y, low, high, label } = point
    const bar = drawable(low) && drawable(high) ? whisker(down(plane, low), down(plane, high)) : undefined
    const said = `${label === undefined ? '' : `${clip(label, LABEL_CHARACTERS)}: `}${formatNumber(x)}, ${formatNumber(y)}`
    return markup`<svg x="${across(plane, x)}"><title>${said}</title>${bar}<path class="dot" d="${shape(index, down(plane, y), radius(point, most))}"/></svg>
`
  })}`
}

function whisker(low: number, high: number): Markup {
  return markup`<path class="whisker" d="M0 ${low}V${high}M-3 ${low}h6M-3 ${high}h6"/>`
}

/** Where there are sizes, the area of a point tells its own. */
function radius({ size }: Point, most: number): number {
  if (most <= 0) return RADIUS
  const part = drawable(size) ? Math.max(0, size) / most : 0
  return round(Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt(part)), 1)
}

/** Circle, square, diamond, triangle: one a series. */
function shape(index: number, y: number, r: number): string {
  const [wide, half] = [round(2 * r, 1), round(r * 0.9, 1)]
  switch (index) {
    case 0:
      return `M${-r} ${y}a${r} ${r} 0 1 0 ${wide} 0a${r} ${r} 0 1 0 ${-wide} 0z`
    case 1:
      return `M${-half} ${round(y - half, 1)}h${round(2 * half, 1)}v${round(2 * half, 1)}h${round(-2 * half, 1)}z`
    case 2:
      return `M0 ${round(y - 1.2 * r, 1)}l${round(1.2 * r, 1)} ${round(1.2 * r, 1)} ${round(-1.2 * r, 1)} ${round(1.2 * r, 1)} ${round(-1.2 * r, 1)} ${round(-1.2 * r, 1)}z`
    default:
      return `M0 ${round(y - 1.2 * r, 1)}l${round(1.1 * r, 1)} ${wide}h${round(-2.2 * r, 1)}z`
  }
}

/** Strokes without length on the stretched sheet: their round or square ends are dots of a constant size. */
function dots(plane: Plane, points: readonly Point[], index: number): Markup {
  const kept = thinCurve(
    points.map(({ x, y }) => (drawable(y) ? x : Number.NaN)),
    points.map(({ x, y }) => (drawable(x) ? y : Number.NaN)),
    DOTS_DRAWN,
  ).flatMap((at) => points[at] ?? [])
  const bars = kept
    .filter(({ low, high }) => drawable(low) && drawable(high))
    .map(({ x, low = 0, high = 0 }) => `M${onSheet(plane, x, low)}V${sheetY(plane, high)}`)
  const places = kept.map(({ x, y }) => `M${onSheet(plane, x, y)}h0`)
  return sheet(
    plane.height,
    markup`<path class="whisker" d="${bars.join('')}"/><path class="dots dots-${index + 1}" d="${places.join('')}"/>`,
  )
}
