/**
 * Makes text from outside inert, for every host at once: a step that runs in a terminal may well be inside a
 * GitHub or Azure job. A backslash marks what was made inert, and nothing is taken away, so the reader still sees it.
 *
 * What the hosts execute, from their parsers:
 * - GitHub: a line that starts, after white space, with `::name::`; and, from older days, `##[name]` anywhere
 *   (actions/runner, ActionCommand.cs: TryParseV2, TryParse).
 * - Azure: `##vso[area.event …]` anywhere in a line; `##[group]` and its like shape the log.
 * - A terminal: control characters. A bare carriage return ends a line on all of them.
 *
 * Characters that are never seen are matched inside the marks too: .NET compares text by culture, which skips them.
 */
const UNSEEN = '[\\p{Cf}\\p{Default_Ignorable_Code_Point}]'
/** Control characters and odd line breaks, and the marks that turn the direction of text, so that it reads as it is not. */
const CONTROL = '[\\p{Cc}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u2069]'

function marksOf(unseen: string, control: string, flags: string) {
  return {
    leadingCommand: new RegExp(`^((?:\\s|${unseen})*)(?=:${unseen}*:)`, flags),
    bracketCommand: new RegExp(`#(${unseen}*)#(?=${unseen}*(?:v${unseen}*s${unseen}*o${unseen}*)?\\[)`, `gi${flags}`),
    control: new RegExp(control, `g${flags}`),
  }
}

/**
 * What is looked for in a text. The properties of all characters take milliseconds to compile, and most texts have none
 * but those of ASCII and a few that reports are written with.
 */
function marksIn(text: string) {
  if (!/[^\0-\x7f–—…·✓✗→×≤≥]/.test(text)) return inPlainText
  inAnyText ??= marksOf(UNSEEN, CONTROL, 'u')
  return inAnyText
}

/** `[]` matches no character: here, all of them are seen. */
const inPlainText = marksOf('[]', '[\\0-\\x1f\\x7f]', '')
let inAnyText: typeof inPlainText | undefined

const LINE_BREAK = /\r\n|\r|\n/

/** The lines of a text, each of them safe to print on a line of its own. */
export function inertLines(text: string): string[] {
  return text.split(LINE_BREAK).map(inertLine)
}

/** A text on one line, safe to print: line breaks become spaces. */
export function inertTitle(text: string): string {
  return inertLine(text.split(LINE_BREAK).join(' '))
}

/**
 * The same JSON value, without the marks that a log reader of a host would execute, and without the characters that a
 * terminal would. A line of JSON never starts with `::`; all of these stand in strings only, where they can be escaped,
 * but for the white space between them.
 */
export function inertJson(json: string): string {
  const { control, bracketCommand } = marksIn(json)
  return json
    .replace(control, (character) => (/[\t\r\n]/.test(character) ? character : jsonEscape(character)))
    .replace(bracketCommand, (mark) => `${jsonEscape('#')}${mark.slice(1)}`)
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function inertLine(line: string): string {
  const { control, leadingCommand, bracketCommand } = marksIn(line)
  return line
    .replace(control, (character) => (character === '\t' ? character : escaped(character)))
    .replace(leadingCommand, '$1\\')
    .replace(bracketCommand, '#$1#\\')
}

function escaped(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`
}
