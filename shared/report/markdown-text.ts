import { MARKDOWN_CELL_CHARACTERS, TEXT_CHARACTERS } from './limits.ts'
import { clip, oneLine, visible } from './text.ts'

/** Breaks a word for programs that look for one (`@name`, `#12`, `https://…`), and for no reader: U+2060. */
const WORD_JOINER = '\u2060'

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  $: '&#36;',
  '#': `&#35;${WORD_JOINER}`,
}

/**
 * External text as one line of GitHub-flavoured Markdown that reads as it was written: no markup, no mention, no
 * link, no reference to an issue, no image, no formula, no host command. For the middle of a line.
 */
function mdInline(text: string, max: number): string {
  return unlinked(clip(oneLine(visible(text)), max))
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/[&<>$#]/g, (character) => ENTITY[character] ?? character)
    .replace(/\b(GH-)(?=\d)/gi, `$1${WORD_JOINER}`)
    .replace(/!(?=\d)/g, `!${WORD_JOINER}`)
    .replace(/:(?=[\w+-]*[a-z][\w+-]*:)/gi, `:${WORD_JOINER}`)
    .replace(/::/g, ':&#58;')
}

/** External text in a `<summary>`: that line is HTML, in which Markdown reads nothing and a backslash is a backslash. */
export function mdSummary(text: string): string {
  return unlinked(clip(oneLine(visible(text)), MARKDOWN_CELL_CHARACTERS))
    .replace(/[&<>$#]/g, (character) => ENTITY[character] ?? character)
    .replace(/\b(GH-)(?=\d)/gi, `$1${WORD_JOINER}`)
    .replace(/!(?=\d)/g, `!${WORD_JOINER}`)
}

/** What is made a link by itself, and the mention of a person, is no such thing any more. */
function unlinked(text: string): string {
  return text
    .replace(/@(?=\S)/g, `@${WORD_JOINER}`)
    .replace(/:(?=\/\/)/g, `:${WORD_JOINER}`)
    .replace(/\b(www)(?=\.)/gi, `$1${WORD_JOINER}`)
}

/** External text where a paragraph may begin: what would make it a list, a heading, a rule or a table does not. */
export function mdText(text: string, max: number = TEXT_CHARACTERS): string {
  return mdInline(text, max)
    .replace(/^[-+=:]/, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** External text in a cell of a table. */
export function mdCell(text: string): string {
  return mdInline(text, MARKDOWN_CELL_CHARACTERS)
}

/**
 * External text set as code: `<code>` and not backticks, for a backtick inside ends those. Markdown still reads what
 * stands in `<code>`, so all that it knows is an entity.
 */
export function mdCode(text: string, max: number = MARKDOWN_CELL_CHARACTERS): string {
  const line = unlinked(clip(oneLine(visible(text)), max))
  return line === '' ? '' : `<code>${line.replace(/[&<>\\`*_[\]|~$#!]|:(?=:)/g, entity)}</code>`
}

/**
 * A block of code. Not a fence: in `<pre>` every character can be an entity, so that neither a fence nor a host
 * command can be written inside, and blank lines do not end it.
 */
export function mdCodeBlock(text: string, language: string): string {
  const attribute = /^[a-z0-9+-]+$/i.test(language) ? ` lang="${language}"` : ''
  return `<pre${attribute}><code>${visible(text).replace(/[&<>#@]|::/g, (found) => [...found].map(entity).join(''))}</code></pre>`
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`
}
