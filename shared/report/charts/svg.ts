import { type Markup, markup } from '../markup.ts'

/** What the picture says to those who cannot see it. */
export interface Caption {
  readonly title: string
  readonly description: string
  /** Unique on the page; ids within the picture begin with it. */
  readonly id: string
}

/** An SVG as wide as the page and `height` pixels high, with a name and a description for screen readers. */
export function picture(cls: string, height: number, { title, description, id }: Caption, body: Markup): Markup {
  return markup`<svg class="chart ${cls}" role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${height}">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${body}
</svg>`
}

/** A number for an attribute: as short as its precision allows, never an exponent, never `-0`. */
export function round(value: number, digits = 3): number {
  return Number(value.toFixed(digits)) + 0
}

/** Which end of a text stands at this part of the width, so that it does not leave the picture. */
export function anchor(part: number): 'start' | 'middle' | 'end' {
  return part < 0.02 ? 'start' : part > 0.98 ? 'end' : 'middle'
}

/** A part of the width, 0 to 1, as a percentage of it. */
export function along(part: number): string {
  return `${round(part * 100, 2)}%`
}
