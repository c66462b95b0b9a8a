import type { Guide, Tone } from '../../kernel/index.ts'
import { type Markup, markup } from '../markup.ts'
import { clip } from '../text.ts'
import { TONE_SAYING } from '../words.ts'

/** Series that are drawn, each in its own colour and dashes or shape; the numbers hold all of them. */
export const SERIES_DRAWN = 4
const LABEL_CHARACTERS = 80

/** One line of the legend: a sample of what is drawn, and its name. */
export interface Key {
  readonly sample: Markup
  readonly label: string
}

/** The legend above the picture; nothing where there is nothing to tell apart. */
export function legend(keys: readonly Key[], hidden = 0): Markup | undefined {
  if (keys.length === 0) return undefined
  const more = hidden === 0 ? undefined : markup`<li>…and ${hidden} more among the numbers</li>`
  return markup`<ul class="legend keys">${keys.map(
    ({ sample, label }) => markup`<li>${sample}${clip(label, LABEL_CHARACTERS)}</li>
`,
  )}${more}</ul>
`
}

/** A piece of the picture, 28 × 14 pixels. */
export function sample(cls: string, body: Markup): Markup {
  return markup`<svg class="chart ${cls}" width="28" height="14" aria-hidden="true">${body}</svg>`
}

/** A stroke across the sample: of a curve, a guide. */
export function strokeSample(cls: string, stroke: string): Markup {
  return sample(cls, markup`<path class="${stroke}" d="M0 7H28"/>`)
}

/** A filled area, as of a band or of columns. */
export function areaSample(cls: string, area: string): Markup {
  return sample(cls, markup`<rect class="${area}" x="0.5" y="1.5" width="27" height="11" rx="2"/>`)
}

export function guideKeys(guides: readonly Pick<Guide, 'label'>[]): Key[] {
  return guides.map(({ label }, index) => ({ sample: strokeSample('', guideClass(index)), label }))
}

export function guideClass(index: number): string {
  return `guide guide-${(index % 3) + 1}`
}

export function seriesClass(index: number): string {
  return `series-${index + 1}`
}

/** What has a tone is told by its sign as well. */
export function signed(tone: Tone | undefined, text: string): string {
  return tone === undefined || tone === 'muted' ? text : `${TONE_SAYING[tone].sign} ${text}`
}
