import type { Chart } from '../../kernel/index.ts'
import type { Markup } from '../markup.ts'
import { markup } from '../markup.ts'
import { barChart } from './bars.ts'
import { columnChart } from './columns.ts'
import { forestChart } from './forest.ts'
import { histogramChart } from './histogram.ts'
import { lineChart } from './lines.ts'
import { pointChart } from './points.ts'
import type { Caption } from './svg.ts'
import { timelineChart } from './timeline.ts'

/**
 * A chart as SVG (and HTML for its legend) of any width. Lengths along the page are percentages, so text keeps its
 * size on a phone and on a wide screen alike; colours are classes of the page's style, and never tell anything alone.
 * `id` is unique on the page.
 */
export function renderChart(chart: Chart, title: string, id: string): Markup {
  const caption: Caption = { title, description: chart.description, id }
  const square = (chart.kind === 'lines' || chart.kind === 'points') && chart.square === true
  switch (chart.kind) {
    case 'bars':
      return barChart(chart, caption)
    case 'columns':
      return columnChart(chart, caption)
    case 'forest':
      return forestChart(chart, caption)
    case 'lines':
      return markup`<div class="drawn${square ? ' square' : ''}">${lineChart(chart, caption)}</div>`
    case 'points':
      return markup`<div class="drawn${square ? ' square' : ''}">${pointChart(chart, caption)}</div>`
    case 'histogram':
      return markup`<div class="drawn">${histogramChart(chart, caption)}</div>`
    case 'timeline':
      return markup`<div class="drawn">${timelineChart(chart, caption)}</div>`
  }
}
