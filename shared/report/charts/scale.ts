import type { Axis } from '../../kernel/index.ts'
import { formatCompact } from '../text.ts'

/** An axis that knows where its values lie. */
export interface Scale {
  readonly low: number
  readonly high: number
  /** Round values within it, ascending. */
  readonly ticks: readonly number[]
  /** Where a value lies: 0 at the low end, 1 at the high end; never farther out than a tenth. */
  readonly place: (value: number) => number
  /** A tick as text, with the digits that tell it from its neighbours. */
  readonly text: (tick: number) => string
}

/** Beyond this size the arithmetic of an axis overflows; such a value draws nothing. */
const LARGEST = 1e300
/** Ends closer than this, relative to their size, are one value: doubles hold 15 to 16 digits. */
const RELATIVE_SPAN = 1e-9
const TICKS = 5

/** Whether a value can stand on an axis. */
export function drawable(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && Math.abs(value) < LARGEST
}

/**
 * The scale that holds all `values`. Where the axis has a domain that holds them too, it is kept exactly; else the
 * ends are the next round values outside.
 */
export function scaleOf(axis: Pick<Axis, 'format' | 'domain'>, values: readonly number[], count = TICKS): Scale {
  const wanted = axis.domain?.every(drawable) === true && axis.domain[0] < axis.domain[1] ? axis.domain : []
  const [least, most] = spanOf([...values, ...wanted])
  const [bottom, top] = widened(least, most)
  const step = tickStep(bottom, top, count)
  const exact = wanted.length === 2 && wanted[0] === bottom && wanted[1] === top
  const low = exact ? bottom : tickAt(Math.floor(bottom / step + 1e-9), step)
  const high = exact ? top : tickAt(Math.ceil(top / step - 1e-9), step)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return {
    low,
    high,
    ticks: Array.from({ length: last - first + 1 }, (_, index) => tickAt(first + index, step)),
    place: (value) => Math.min(1.1, Math.max(-0.1, (value - low) / (high - low))),
    text: (tick) => tickText(tick, step, axis.format ?? 'number'),
  }
}

/** The smallest and the largest of those that can be drawn; 0 and 1 when there is none. */
function spanOf(values: readonly number[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (!drawable(value)) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low > high ? [0, 1] : [low, high]
}

/** One value alone gets room on both sides of it. */
function widened(low: number, high: number): [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (high - low > Math.max(size * RELATIVE_SPAN, 1 / LARGEST)) return [low, high]
  const room = size > 1 / LARGEST ? size * 0.1 : 1
  return [low - room, high + room]
}

/** 1, 2 or 5 times a power of ten, so that there are about `count` steps. */
function tickStep(low: number, high: number, count: number): number {
  const rough = (high - low) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5].find((one) => one * power >= rough * 0.999) ?? 10
  return factor * power
}

/** The n-th multiple of a step without the noise of binary fractions: 3 × 0.1 is 0.3. */
function tickAt(n: number, step: number): number {
  return Number((n * step).toPrecision(12)) + 0
}

function tickText(tick: number, step: number, format: 'number' | 'percent'): string {
  const [value, size, unit] = format === 'percent' ? [tick * 100, step * 100, ' %'] : [tick, step, '']
  const digits = Math.max(0, -Math.floor(Math.log10(size) + 1e-9))
  return `${plainOrShort(value, size, digits).replace(/^-/, '−')}${unit}`
}

/** `12.5k` where its one digit after the point tells ticks apart, else as many digits as do. */
function plainOrShort(value: number, step: number, digits: number): string {
  const size = Math.abs(value)
  if (size >= 1e15 || digits > 9) return String(Number(value.toPrecision(12)))
  const suffixed = 10 ** (3 * Math.floor(Math.log10(size) / 3))
  if (size >= 1e4 && step * 10 >= suffixed * 0.999) return formatCompact(value)
  const [whole = '', fraction] = value.toFixed(digits).split('.')
  const grouped = size < 1e4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
