import type { Curve, LineChart } from '../../kernel/index.ts'
import { type Markup, markup } from '../markup.ts'
import { guideKeys, legend, SERIES_DRAWN, seriesClass, strokeSample } from './legend.ts'
import { drawGuides, onSheet, type Plane, planeOf, plot, sheet, xTicks } from './plane.ts'
import { drawable } from './scale.ts'
import type { Caption } from './svg.ts'
import { thinCurve } from './thin.ts'

/** Points of one curve, and of all paths of a chart: a picture of some kilobytes. A band is a path of twice as many. */
const CURVE_POINTS = 200
const CHART_POINTS = 700

/** Curves with their bands; the first is drawn over the others. */
export function lineChart(chart: LineChart, caption: Caption): Markup {
  const curves = chart.curves.slice(0, SERIES_DRAWN)
  const guides = chart.guides ?? []
  const plane = planeOf(
    chart,
    curves.flatMap((curve) => curve.x),
    curves.flatMap((curve) => [...curve.y, ...(curve.low ?? []), ...(curve.high ?? [])]),
  )
  const paths = curves.reduce((count, curve) => count + (hasBand(curve) ? 3 : 1), 0)
  const count = Math.max(3, Math.min(CURVE_POINTS, Math.floor(CHART_POINTS / Math.max(1, paths))))
  const drawn = curves.map((curve, index) => ({ index, pieces: piecesOf(curve, count), curve }))
  const marks = drawn.reverse().map(
    ({
      index,
      pieces,
      curve,
    }) => markup`<g class="${seriesClass(index)}">${bands(plane, curve, pieces)}<path class="curve" d="${pieces
      .map((piece) => line(plane, curve, piece))
      .join('')}"><title>${curve.label}</title></path></g>
`,
  )
  const keys = curves.map(({ label }, index) => ({ sample: strokeSample(seriesClass(index), 'curve'), label }))
  return markup`${legend([...keys, ...guideKeys(guides)], chart.curves.length - curves.length)}${plot(
    'lines',
    caption,
    {
      plane,
      titles: { x: chart.x.title, y: chart.y.title },
      below: xTicks(plane),
      marks: [drawGuides(plane, guides), sheet(plane.height, marks)],
    },
  )}`
}

function hasBand({ low, high }: Curve): boolean {
  return low !== undefined && high !== undefined
}

/**
 * The indices to draw, piece by piece where a value that is none interrupts the curve. A long curve is thinned to
 * `count` points; should it also consist of more pieces than that allows, the gaps are bridged.
 */
function piecesOf({ x, y }: Curve, count: number): number[][] {
  const pieces: number[][] = []
  let open: number[] | undefined
  for (let index = 0; index < Math.min(x.length, y.length); index++) {
    if (!drawable(x[index]) || !drawable(y[index])) {
      open = undefined
    } else if (open === undefined) {
      open = [index]
      pieces.push(open)
    } else open.push(index)
  }
  const all = pieces.flat()
  if (all.length <= count) return pieces
  if (pieces.length * 3 > count) return [thinPiece(all, x, y, count)]
  return pieces.map((piece) => thinPiece(piece, x, y, Math.max(3, Math.floor((count * piece.length) / all.length))))
}

function thinPiece(piece: readonly number[], x: readonly number[], y: readonly number[], count: number): number[] {
  const [xs, ys] = [x, y].map((values) => piece.map((index) => values[index] ?? Number.NaN)) as [number[], number[]]
  return thinCurve(xs, ys, count).map((place) => piece[place] ?? 0)
}

function line(plane: Plane, { x, y }: Curve, piece: readonly number[]): string {
  const points = piece.map((index) => onSheet(plane, x[index] ?? 0, y[index] ?? 0))
  // A point alone is a dot: the end of a stroke without length.
  return points.length === 1 ? `M${points[0]}h0` : `M${points.join('L')}`
}

function bands(plane: Plane, curve: Curve, pieces: readonly (readonly number[])[]): Markup | undefined {
  const { x, low = [], high = [] } = curve
  if (!hasBand(curve)) return undefined
  const areas = pieces
    .map((piece) => piece.filter((index) => drawable(low[index]) && drawable(high[index])))
    .filter((piece) => piece.length > 1)
    .map((piece) => {
      const edge = (values: readonly number[], order: readonly number[]) =>
        order.map((index) => onSheet(plane, x[index] ?? 0, values[index] ?? 0)).join('L')
      return `M${edge(high, piece)}L${edge(low, piece.toReversed())}Z`
    })
  return markup`<path class="spread" d="${areas.join('')}"/>`
}
