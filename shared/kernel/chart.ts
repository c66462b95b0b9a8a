export type Tone = 'pass' | 'warn' | 'fail' | 'muted'

/**
 * A chart as data, rendered late. Numbers are plain: one that is not finite draws nothing, is shown as `n/a` and is
 * `null` in JSON. A report holds what its charts hold, so thin long curves first (`shared/report/charts/thin.ts`).
 */
export type Chart = BarChart | ForestChart | LineChart | PointChart | HistogramChart | TimelineChart

interface Described {
  /** What the picture shows, in words: for those who cannot see it, and for a terminal. */
  readonly description: string
}

export interface Bar {
  readonly label: string
  readonly value: number
  readonly tone?: Tone
  /** The value as shown; default: the number. */
  readonly text?: string
}

/** `bars`: one horizontal bar an item. `columns`: one column an item, left to right: days, hours, buckets. */
export interface BarChart extends Described {
  readonly kind: 'bars' | 'columns'
  readonly unit: string
  readonly bars: readonly Bar[]
}

export interface Axis {
  readonly title: string
  /** `percent` writes 0.25 as 25 %; default `number`. */
  readonly format?: 'number' | 'percent'
  /** What the axis shows at least; data beyond it widens it. Default: what the data needs, rounded. */
  readonly domain?: readonly [low: number, high: number]
}

/** A straight line that the reader compares with; each has its own dashes and its label in the legend. */
export type Guide =
  | { readonly line: 'horizontal' | 'vertical'; readonly value: number; readonly label: string }
  /** y = x. */
  | { readonly line: 'diagonal'; readonly label: string }

export interface ForestRow {
  readonly label: string
  readonly estimate: number
  /** The ends of the interval; `-Infinity` or `Infinity` where it is one-sided. */
  readonly low: number
  readonly high: number
  readonly tone?: Tone
  /** Estimate and interval as shown; default: the numbers. */
  readonly text?: string
  /** Rows of one group stand together under its name. */
  readonly group?: string
  /** A limit of this row alone, where rows differ in theirs. */
  readonly limit?: number
}

/** One estimate with its interval a row: differences by rule, effects by slice. */
export interface ForestChart extends Described {
  readonly kind: 'forest'
  readonly axis: Axis
  readonly rows: readonly ForestRow[]
  /** Values to compare with, as "no difference" at 0 and the margin. */
  readonly references?: readonly { readonly value: number; readonly label: string }[]
  /** A shaded range, as the margin; either end may be infinite. */
  readonly band?: { readonly low: number; readonly high: number; readonly label: string }
}

/** Numbers by position: `x[i]`, `y[i]` and, where there is a confidence band, `low[i]` and `high[i]`. */
export interface Curve {
  readonly label: string
  /** Ascending. */
  readonly x: readonly number[]
  /** One that is not finite interrupts the curve. */
  readonly y: readonly number[]
  readonly low?: readonly number[]
  readonly high?: readonly number[]
}

interface Plane extends Described {
  readonly x: Axis
  readonly y: Axis
  readonly guides?: readonly Guide[]
  /** As high as wide, where x and y are alike: ROC, reliability, quantiles. */
  readonly square?: boolean
}

/** Curves over a common axis: ROC, precision and recall, a metric by threshold. At most four are drawn. */
export interface LineChart extends Plane {
  readonly kind: 'lines'
  readonly curves: readonly Curve[]
}

export interface Point {
  readonly x: number
  readonly y: number
  /** The ends of an error bar along y. */
  readonly low?: number
  readonly high?: number
  /** How many rows the point stands for: its area grows with it. */
  readonly size?: number
  /** Said where the pointer rests, and beside the numbers. */
  readonly label?: string
}

/** Points with error bars: reliability diagram, quantiles against quantiles. At most four series are drawn. */
export interface PointChart extends Plane {
  readonly kind: 'points'
  readonly series: readonly { readonly label: string; readonly points: readonly Point[] }[]
}

/** Distributions over common bins: scores by class, candidate against champion. At most four are drawn. */
export interface HistogramChart extends Described {
  readonly kind: 'histogram'
  readonly x: Axis
  /** What the heights are: share of rows, rows. */
  readonly y: Axis
  /** Where the bins begin and end, ascending: one more than there are bins. */
  readonly edges: readonly number[]
  readonly series: readonly { readonly label: string; readonly heights: readonly number[] }[]
  /** `mirrored`: the first series upwards, the others downwards; default `overlaid`. */
  readonly layout?: 'overlaid' | 'mirrored'
}

/** Part of the background: from one date to another (both included), or from one value to another. */
export type Zone = { readonly label: string; readonly tone: Tone } & (
  | { readonly from: string; readonly to: string }
  | { readonly low: number; readonly high: number }
)

export interface TimelineSeries {
  readonly label: string
  /** `columns`: one a date, from 0; `line`; `step`: a line that keeps its value until the next date. */
  readonly style: 'columns' | 'line' | 'step'
  /** One a date; one that is not finite is a gap. */
  readonly values: readonly number[]
}

/** What happened on a date, drawn over everything else and never thinned: an exceedance, a release. */
export interface TimelineMark {
  /** One of the chart's dates. */
  readonly date: string
  readonly value: number
  readonly label: string
}

/** Values by date: profit and loss against value at risk, a metric over the runs of a gate. */
export interface TimelineChart extends Described {
  readonly kind: 'timeline'
  readonly y: Axis
  /** Ascending, evenly spaced on the page whatever lies between them: trading days, runs. */
  readonly dates: readonly string[]
  readonly series: readonly TimelineSeries[]
  readonly marks?: { readonly label: string; readonly tone: Tone; readonly items: readonly TimelineMark[] }
  readonly zones?: readonly Zone[]
  readonly guides?: readonly Extract<Guide, { readonly value: number }>[]
}
