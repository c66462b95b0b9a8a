import type { TimelineChart } from '../../kernel/index.ts'
import { type Markup, markup } from '../markup.ts'
import { clip, formatNumber } from '../text.ts'
import { type Key, sample } from './legend.ts'
import { down, type Plane, sheet, sheetX, sheetY } from './plane.ts'
import { drawable } from './scale.ts'
import { along } from './svg.ts'

/** Up to so many marks each is a cross with its tooltip; more are dots. All are drawn. */
const CROSSES_DRAWN = 50
const LABEL_CHARACTERS = 40

export function marksKey({ label, tone, items }: NonNullable<TimelineChart['marks']>): Key {
  const dots = items.length > CROSSES_DRAWN
  const mark = dots ? markup`<path class="dots" d="M14 7h0"/>` : markup`<path class="cross" d="M10 3l8 8M10 11l8-8"/>`
  return { label, sample: sample(`tone-${tone}`, mark) }
}

/** What happened, over everything else. A mark of a date that the chart does not have has no place on it. */
export function drawMarks(
  { items, tone }: NonNullable<TimelineChart['marks']>,
  dates: readonly string[],
  plane: Pick<Plane, 'y' | 'height'>,
): Markup {
  const places = new Map(dates.map((date, index) => [date, (index + 0.5) / dates.length]))
  const placed = items.flatMap((item) => {
    const x = places.get(item.date)
    return x === undefined || !drawable(item.value) ? [] : [{ ...item, x }]
  })
  if (items.length > CROSSES_DRAWN) {
    // Two marks on the same unit of the sheet are one dot.
    const dots = new Set(
      placed.map(({ x, value }) => `M${Math.round(sheetX(x))} ${Math.round(sheetY(plane, value))}h0`),
    )
    return markup`<g class="tone-${tone}">${sheet(plane.height, markup`<path class="dots" d="${[...dots].join('')}"/>`)}</g>`
  }
  const crosses = placed.map(({ x, value, date, label }) => {
    const y = down(plane, value)
    return markup`<svg x="${along(x)}" y="${y}"><title>${clip(date, LABEL_CHARACTERS)}, ${formatNumber(value)}: ${clip(label, LABEL_CHARACTERS)}</title><path class="cross" d="M-4-4l8 8M-4 4l8-8"/></svg>
`
  })
  return markup`<g class="tone-${tone}">${crosses}</g>`
}
