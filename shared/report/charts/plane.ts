import type { Axis, Guide } from '../../kernel/index.ts'
import { type Markup, markup } from '../markup.ts'
import { guideClass } from './legend.ts'
import { type Scale, scaleOf } from './scale.ts'
import { along, anchor, type Caption, picture, round } from './svg.ts'

/**
 * The area between two axes. Along the page everything is a percentage of its width, so that text keeps its size on
 * a phone and on a wide screen alike. What must follow the width point by point (curves, areas) is drawn on a sheet
 * of 1000 units that is stretched to it, with strokes that are not.
 */
export interface Plane {
  readonly x: Scale
  readonly y: Scale
  /** Pixels between the ends of the y axis. */
  readonly height: number
}

const TOP = 30
const SHEET_WIDTH = 1000
/** Of an x/y chart, in pixels; a square is as wide as the style lets it be. */
export const WIDE_HEIGHT = 240
const SQUARE_HEIGHT = 330

interface Axes {
  readonly x: Axis
  readonly y: Axis
  readonly guides?: readonly Guide[]
  readonly square?: boolean
}

/** The plane that holds all values. Where x and y are alike, both axes show the same. */
export function planeOf({ x, y, guides = [], square }: Axes, xs: readonly number[], ys: readonly number[]): Plane {
  const across = [...xs, ...guideValues(guides, 'vertical')]
  const upward = [...ys, ...guideValues(guides, 'horizontal')]
  if (square !== true) return { x: scaleOf(x, across), y: scaleOf(y, upward), height: WIDE_HEIGHT }
  const [onX, onY] = [scaleOf(x, [...across, ...upward]), scaleOf(y, [...across, ...upward])]
  const domain = [Math.min(onX.low, onY.low), Math.max(onX.high, onY.high)] as const
  return { x: scaleOf({ ...x, domain }, []), y: scaleOf({ ...y, domain }, []), height: SQUARE_HEIGHT }
}

/** Pixels from the top of the picture. */
export function down(plane: Pick<Plane, 'y' | 'height'>, value: number): number {
  return round(TOP + (1 - plane.y.place(value)) * plane.height, 1)
}

/** Percentage of the width. */
export function across(plane: Pick<Plane, 'x'>, value: number): string {
  return along(plane.x.place(value))
}

/** A point on the sheet, for a path. */
export function onSheet(plane: Plane, x: number, y: number): string {
  return `${sheetX(plane.x.place(x))} ${sheetY(plane, y)}`
}

/** A part of the width, 0 to 1, on the sheet. */
export function sheetX(part: number): number {
  return round(part * SHEET_WIDTH, 1)
}

export function sheetY({ y, height }: Pick<Plane, 'y' | 'height'>, value: number): number {
  return round((1 - y.place(value)) * height, 1)
}

export function sheet(height: number, body: Markup | readonly Markup[]): Markup {
  return markup`<svg y="${TOP}" width="100%" height="${height}" viewBox="0 0 ${SHEET_WIDTH} ${height}" preserveAspectRatio="none">${body}</svg>
`
}

/** What an x/y chart consists of, from back to front. */
export interface Layers {
  readonly plane: Pick<Plane, 'y' | 'height'>
  readonly titles: { readonly x?: string; readonly y: string }
  /** Behind the grid. */
  readonly back?: Markup | undefined
  /** Ticks of the x axis. */
  readonly below: Markup
  readonly marks: Markup | readonly Markup[]
  /** How y values are written; default: as the scale does. */
  readonly tickText?: (tick: number) => string
}

export function plot(cls: string, caption: Caption, layers: Layers): Markup {
  const { plane, titles } = layers
  const text = layers.tickText ?? plane.y.text
  const grid = plane.y.ticks.map((tick) => {
    const y = down(plane, tick)
    return markup`<line class="grid" x2="100%" y1="${y}" y2="${y}"/><text class="tick" x="-8" y="${round(y + 4, 1)}" text-anchor="end">${text(tick)}</text>
`
  })
  const bottom = TOP + plane.height
  const x =
    titles.x === undefined
      ? undefined
      : markup`<text class="axis" x="100%" y="${bottom + 38}" text-anchor="end">${titles.x} →</text>`
  return picture(
    `plane ${cls}`,
    bottom + (titles.x === undefined ? 24 : 44),
    caption,
    markup`${layers.back}${grid}${layers.below}<text class="axis up" y="14">↑ ${titles.y}</text>${x}
${layers.marks}`,
  )
}

/** The y of the line on which the ticks of the x axis are written. */
export function tickLine(height: number): number {
  return TOP + height + 18
}

export function xTicks({ x, height }: Plane): Markup {
  const ticks = x.ticks.map((tick) => {
    const place = along(x.place(tick))
    return markup`<line class="grid" x1="${place}" x2="${place}" y1="${TOP}" y2="${TOP + height}"/><text class="tick" x="${place}" y="${tickLine(height)}" text-anchor="${anchor(x.place(tick))}">${x.text(tick)}</text>
`
  })
  return markup`${ticks}`
}

/** Values that the axes must show for the guides to be seen. */
function guideValues(guides: readonly Guide[], line: 'horizontal' | 'vertical'): number[] {
  return guides.flatMap((guide) => (guide.line === line ? [guide.value] : []))
}

export function drawGuides(plane: Plane, guides: readonly Guide[]): Markup {
  return markup`${guides.map((guide, index) => {
    const ends = guideEnds(plane, guide)
    return ends === undefined ? undefined : markup`<line class="${guideClass(index)}" ${ends}/>`
  })}`
}

function guideEnds(plane: Plane, guide: Guide): Markup | undefined {
  if (guide.line === 'diagonal') {
    const low = Math.max(plane.x.low, plane.y.low)
    const high = Math.min(plane.x.high, plane.y.high)
    if (low >= high) return undefined
    return markup`x1="${across(plane, low)}" x2="${across(plane, high)}" y1="${down(plane, low)}" y2="${down(plane, high)}"`
  }
  if (!Number.isFinite(guide.value)) return undefined
  if (guide.line === 'horizontal') {
    const y = down(plane, guide.value)
    return markup`x2="100%" y1="${y}" y2="${y}"`
  }
  const x = across(plane, guide.value)
  return markup`x1="${x}" x2="${x}" y1="${TOP}" y2="${TOP + plane.height}"`
}

/** The area of a zone between two y values, and how high it is. */
export function between(
  plane: Pick<Plane, 'y' | 'height'>,
  low: number,
  high: number,
): { readonly y: number; readonly height: number } {
  const within = (value: number) => Math.min(plane.y.high, Math.max(plane.y.low, value))
  const y = down(plane, within(high))
  return { y, height: round(down(plane, within(low)) - y, 1) }
}

export const PLOT_TOP = TOP
