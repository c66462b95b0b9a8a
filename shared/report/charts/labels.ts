import { type Markup, markup } from '../markup.ts'
import { clip } from '../text.ts'
import { round } from './svg.ts'

/** Items along the page that get a label: on a wide page, and on a narrow one. */
const LABELS_WIDE = 6
const LABELS_NARROW = 3
const LABEL_CHARACTERS = 12

/** Names of evenly spaced items: the first and the last always; between them, as many as there is room for. */
export function labelsAlong(labels: readonly string[], y: number): Markup {
  const wide = spread(labels.length, LABELS_WIDE)
  const narrow = new Set(spread(labels.length, LABELS_NARROW))
  const all = [...new Set([...wide, ...narrow])].sort((a, b) => a - b)
  const texts = all.map((index) => {
    const [x, anchor] = placeOf(index, labels.length)
    // A label that only the narrow page needs would crowd the wide one.
    const where = narrow.has(index) ? (wide.includes(index) ? 'both' : 'narrow') : 'wide'
    return markup`<text class="tick on-${where}" x="${round(x)}%" y="${y}" text-anchor="${anchor}">${clip(labels[index] ?? '', LABEL_CHARACTERS)}</text>
`
  })
  return markup`${texts}`
}

function placeOf(index: number, length: number): [x: number, anchor: string] {
  if (index === 0 && length > 1) return [0, 'start']
  if (index === length - 1 && index > 0) return [100, 'end']
  return [(index + 0.5) * (100 / length), 'middle']
}

/** At most `count` indices of `length`, evenly spread, the first and the last among them. */
function spread(length: number, count: number): number[] {
  if (length <= count) return [...Array(length).keys()]
  return [...Array(count).keys()].map((nth) => Math.round((nth * (length - 1)) / (count - 1)))
}
