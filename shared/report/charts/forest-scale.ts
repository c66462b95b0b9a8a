import type { ForestChart } from '../../kernel/index.ts'
import { drawable, type Scale, scaleOf } from './scale.ts'

/** An interval so many times as wide as the middle one runs off the picture, with an arrow; its text has its ends. */
const TOO_WIDE = 5

/** The axis of a forest: one slice of a few rows, and its wide interval, does not squeeze all the others to dots. */
export function forestScale({ rows, axis, references = [], band }: ForestChart): Scale {
  const widths = rows
    .map(({ low, high }) => high - low)
    .filter(drawable)
    .sort((a, b) => a - b)
  const most = (widths[Math.floor((widths.length - 1) / 2)] ?? 0) * TOO_WIDE
  const ends = rows.flatMap(({ estimate, low, high, limit }) => [
    estimate,
    limit ?? estimate,
    ...(high - low > most && Number.isFinite(high - low) ? [] : [low, high]),
  ])
  const fixed = [...references.map(({ value }) => value), ...(band === undefined ? [] : [band.low, band.high])]
  return scaleOf(axis, [...ends, ...fixed])
}
