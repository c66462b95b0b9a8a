import type { TimelineChart } from '../../../../kernel/index.ts'
import { thinCurve } from '../../../../report/charts/thin.ts'

/** More dates than a page can tell apart are thinned to about as many a series. */
const MOST_DATES = 400

/** The chart with the dates that make its curves; those with a mark are all kept. */
export function thinTimeline(chart: TimelineChart): TimelineChart {
  const { dates, series, marks } = chart
  if (dates.length <= MOST_DATES) return chart
  const places = dates.map((_, index) => index)
  const marked = new Set(marks?.items.map(({ date }) => date) ?? [])
  const kept = new Set(series.flatMap(({ values }) => thinCurve(places, values, MOST_DATES)))
  const chosen = places.filter((place) => kept.has(place) || marked.has(dates[place] as string))
  return {
    ...chart,
    dates: chosen.map((place) => dates[place] as string),
    series: series.map((one) => ({ ...one, values: chosen.map((place) => one.values[place] as number) })),
  }
}
