import type { Zone } from '../../kernel/index.ts'
import { type Markup, markup } from '../markup.ts'
import { areaSample, type Key, signed } from './legend.ts'
import { between, PLOT_TOP, type Plane } from './plane.ts'
import { drawable } from './scale.ts'
import { along } from './svg.ts'

/** Zones that are drawn; a background of more pieces tells nothing. */
const ZONES_DRAWN = 40
/** Pixels of a character of a zone's word, and of the picture on a wide page and on a phone. */
const CHARACTER = 6.8
const WIDE = 700
const NARROW = 270

/** The background, with the word of a zone where it has room; the legend has all words. */
export function drawZones(
  zones: readonly Zone[],
  dates: readonly string[],
  plane: Pick<Plane, 'y' | 'height'>,
): Markup {
  return markup`${zones.slice(0, ZONES_DRAWN).map((zone) => ('from' in zone ? upright(zone, dates, plane.height) : level(zone, plane)))}`
}

function upright(zone: Extract<Zone, { from: string }>, dates: readonly string[], height: number): Markup | undefined {
  const first = dates.findIndex((date) => date >= zone.from)
  const last = dates.findLastIndex((date) => date <= zone.to)
  if (first < 0 || last < first) return undefined
  const [x, width] = [first / dates.length, (last + 1 - first) / dates.length]
  const area = markup`x="${along(x)}" width="${along(width)}" y="${PLOT_TOP}"`
  const word = signed(zone.tone, zone.label)
  const room = (page: number) => width * page > word.length * CHARACTER + 8
  const text = room(WIDE)
    ? markup`<text class="word${room(NARROW) ? '' : ' on-wide'}" x="${along(x + width / 2)}" y="${PLOT_TOP + 17}" text-anchor="middle">${word}</text>`
    : undefined
  return markup`<g class="tone-${zone.tone}"><rect class="zone" ${area} height="${height}"/><rect class="mark" ${area} height="3"/>${text}</g>
`
}

function level(zone: Extract<Zone, { low: number }>, plane: Pick<Plane, 'y' | 'height'>): Markup | undefined {
  if (Number.isNaN(zone.low) || Number.isNaN(zone.high) || zone.low >= zone.high) return undefined
  const { y, height } = between(plane, zone.low, zone.high)
  if (height <= 0) return undefined
  const word = signed(zone.tone, zone.label)
  const text =
    height < 18 || word.length * CHARACTER > NARROW
      ? undefined
      : markup`<text class="word" x="8" y="${y + 15}">${word}</text>`
  return markup`<g class="tone-${zone.tone}"><rect class="zone" width="100%" y="${y}" height="${height}"/><rect class="mark" y="${y}" width="3" height="${height}"/>${text}</g>
`
}

/** Ends of zones that the y axis must show: all but those that reach to infinity. */
export function zoneValues(zones: readonly Zone[]): number[] {
  return zones.flatMap((zone) => ('low' in zone ? [zone.low, zone.high] : [])).filter(drawable)
}

/** Each word once. */
export function zoneKeys(zones: readonly Zone[]): Key[] {
  const words = new Map(zones.map((zone) => [signed(zone.tone, zone.label), zone.tone]))
  return [...words]
    .slice(0, ZONES_DRAWN)
    .map(([label, tone]) => ({ label, sample: areaSample(`tone-${tone}`, 'zone edged') }))
}
