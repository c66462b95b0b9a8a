import { visible } from './text.ts'

/** Text that is markup already. Made only by {@link markup}, so that nothing from outside gets in unescaped. */
export interface Markup {
  readonly markup: string
}

type Piece = string | number | undefined | Markup | readonly Piece[]

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes text for HTML, SVG and XML, in content and in quoted attributes; unseen characters are shown. */
function escapeMarkup(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITY[character] ?? character)
}

/** A template tag: strings and numbers are escaped, markup is not, lists are joined, `undefined` is nothing. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: parts.map((part, index) => part + flatten(pieces[index])).join('') }
}

function flatten(piece: Piece): string {
  if (piece === undefined) return ''
  if (typeof piece === 'string') return escapeMarkup(piece)
  if (typeof piece === 'number') return String(piece)
  return 'markup' in piece ? piece.markup : piece.map(flatten).join('')
}
