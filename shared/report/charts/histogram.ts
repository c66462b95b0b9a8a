import type { HistogramChart } from '../../kernel/index.ts'
import { type Markup, markup } from '../markup.ts'
import { type Key, legend, SERIES_DRAWN, sample, seriesClass } from './legend.ts'
import { type Plane, plot, sheet, sheetX, sheetY, WIDE_HEIGHT, xTicks } from './plane.ts'
import { drawable, scaleOf } from './scale.ts'
import type { Caption } from './svg.ts'

/** Bins that are drawn apart; of more, neighbours are drawn together at their mean height. */
const BINS_DRAWN = 100

interface Bin {
  readonly from: number
  readonly to: number
  readonly height: number
}

/** Outlines over light areas, so that every distribution is seen through the others. */
export function histogramChart(chart: HistogramChart, caption: Caption): Markup {
  const mirrored = chart.layout === 'mirrored'
  const series = chart.series.slice(0, SERIES_DRAWN).map(({ label, heights }, index) => {
    const sign = mirrored && index > 0 ? -1 : 1
    return { label, bins: binsOf(chart.edges, heights).map((bin) => ({ ...bin, height: bin.height * sign })) }
  })
  const heights = series.flatMap(({ bins }) => bins.map(({ height }) => height))
  const most = heights.reduce((top, height) => Math.max(top, Math.abs(height)), 0)
  const plane: Plane = {
    x: scaleOf(chart.x, chart.edges),
    y: scaleOf(chart.y, mirrored ? [-most, most] : [0, ...heights]),
    height: WIDE_HEIGHT,
  }
  const marks = series
    .map(({ bins, label }, index) => {
      const d = outline(plane, bins)
      return markup`<g class="${seriesClass(index)}"><path class="spread" d="${d}"/><path class="curve" d="${d}"><title>${label}</title></path></g>
`
    })
    .reverse()
  const keys = series.map(
    ({ label }, index): Key => ({
      sample: sample(
        seriesClass(index),
        markup`<path class="spread" d="M1 14V3H27V14"/><path class="curve" d="M1 14V3H27V14"/>`,
      ),
      label: mirrored ? `${label} (${index === 0 ? 'upwards' : 'downwards'})` : label,
    }),
  )
  return markup`${legend(keys, chart.series.length - series.length)}${plot('histogram', caption, {
    plane,
    titles: { x: chart.x.title, y: chart.y.title },
    below: xTicks(plane),
    marks: sheet(plane.height, [...marks, markup`<path class="zero" d="M0 ${sheetY(plane, 0)}H1000"/>`]),
    ...(mirrored ? { tickText: (tick: number) => plane.y.text(Math.abs(tick)) } : {}),
  })}`
}

/** Bins with an end or a height that is none have nothing to draw. */
function binsOf(edges: readonly number[], heights: readonly number[]): Bin[] {
  const bins = heights.slice(0, Math.max(0, edges.length - 1)).flatMap((height, index): Bin[] => {
    const [from, to] = [edges[index], edges[index + 1]]
    return drawable(from) && drawable(to) && drawable(height) ? [{ from, to, height }] : []
  })
  const together = Math.ceil(bins.length / BINS_DRAWN)
  if (together <= 1) return bins
  return Array.from({ length: Math.ceil(bins.length / together) }, (_, nth) => {
    const part = bins.slice(nth * together, (nth + 1) * together)
    const height = part.reduce((sum, bin) => sum + bin.height / part.length, 0)
    return { from: part[0]?.from ?? 0, to: part.at(-1)?.to ?? 0, height }
  })
}

/** Up and down from bin to bin; back to zero where bins do not touch. */
function outline(plane: Plane, bins: readonly Bin[]): string {
  const zero = sheetY(plane, 0)
  return bins
    .map(({ from, to, height }, index) => {
      const begin = bins[index - 1]?.to === from ? '' : `M${sheetX(plane.x.place(from))} ${zero}`
      const end = bins[index + 1]?.from === to ? '' : `V${zero}`
      return `${begin}V${sheetY(plane, height)}H${sheetX(plane.x.place(to))}${end}`
    })
    .join('')
}
