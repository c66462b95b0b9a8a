import { type Document, visit } from 'yaml'
import type { Problem } from '../kernel/index.ts'

/** What the parser says, as far as it is looked at. */
interface Said {
  readonly message: string
  readonly pos: readonly [number, number]
}

/** A mistake in the syntax, and where in the text it is. */
export interface YamlMistake extends Omit<Problem, 'at'> {
  readonly offset: number
}

/**
 * Says in words for whoever wrote the file what the parser has found, and how it is put right.
 * @param parsed what the parser has made of the text all the same
 */
export function yamlMistake({ message, pos }: Said, text: string, parsed: Document.Parsed): YamlMistake {
  const [offset] = pos
  if (CONFLICT.test(text.slice(offset, offset + 8))) {
    return {
      message: 'The file holds a merge conflict.',
      offset,
      hint: 'Resolve it, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".',
    }
  }
  const said = firstLine(message)
  const known = IN_WORDS.find(([begins]) => begins.test(said))
  const what = known?.[1] ?? said
  return {
    message: `This is not valid YAML: ${what}.`,
    offset: OPEN_QUOTE.test(said) ? openingQuote(parsed, text, offset) : offset,
    hint: known?.[2] ?? 'Correct the file from this place on.',
  }
}

const CONFLICT = /^(?:<{7}|={7}|>{7})(?:\s|$)/
const OPEN_QUOTE = /^Missing closing ["']quote/

const ALIKE = 'Indent the keys of a map alike, and the items of a list.'
const WHOLE = 'Put the whole value in quotes; a quote before it may be closed too early, or not at all.'
const STRAY = 'Remove it, or put the value in quotes.'
const COMMA = 'Write a "," between all entries within brackets.'

/** How a message of the parser begins, what it means, and what to do. */
const IN_WORDS: readonly (readonly [begins: RegExp, what: string, hint: string])[] = [
  [
    /^Implicit keys/,
    'the text that begins here goes on in the next line, where a ":" follows',
    'Write "key: value" in one line, with a blank after the colon. Indent a text below "|" or ">" further than its key, and close brackets.',
  ],
  [
    /^Implicit map keys/,
    'no ":" follows what begins here',
    'Write "key: value", with a blank after the colon; indent a text that goes on further than its key.',
  ],
  [
    /^Nested mappings/,
    'a key with a value of its own begins inside of a value',
    'Put a value with ": " in it in quotes; indent the keys of a map alike.',
  ],
  [/^All mapping items/, 'the line is not indented like the keys before it', ALIKE],
  [/^All sequence items/, 'the line is not indented like the items before it', ALIKE],
  [/^Sequence item without/, 'the line is no item of the list before it, and no key of its last item', ALIKE],
  [/^A block sequence/, 'an item of a list stands where a key is expected', ALIKE],
  [/^Tabs/, 'a tab stands where blanks indent a line', 'Indent with blanks.'],
  [/^Plain value cannot start/, 'no value begins with this character outside of quotes', 'Put the value in quotes.'],
  [OPEN_QUOTE, 'the quote that opens here is not closed', 'Close it.'],
  [/^Unexpected [\w-]+ at node end/, 'something follows the end of the value', WHOLE],
  [/^Unexpected flow-(?:map|seq)-end/, 'the bracket closes nothing', STRAY],
  [/^Flow (?:map|sequence) in block/, 'a bracket before this is not closed', 'Close it.'],
  [/^Block collections/, 'a key with a value begins inside of a value', COMMA],
  [/^Missing ,/, 'a "," is missing', COMMA],
  [
    /^Invalid escape/,
    'no such sequence begins with a backslash',
    'Write "\\\\" for a backslash, or use single quotes.',
  ],
]

/** Where the scalar begins that ends where the text does; the parser shows its end, which may be many lines below. */
function openingQuote(parsed: Document.Parsed, text: string, end: number): number {
  let start = end
  try {
    visit(parsed, {
      Scalar(_key, { range }) {
        if (range?.[1] !== end || !/["']/.test(text[range[0]] ?? '')) return undefined
        start = range[0]
        return visit.BREAK
      },
    })
  } catch (error) {
    // Nested too deeply to be walked: its end has to do.
    if (!(error instanceof RangeError)) throw error
  }
  return start
}

export function firstLine(message: string): string {
  const [line = ''] = message.split('\n')
  // It may quote a tag of any length: a regular expression would take the square of the dots in that.
  let end = line.length
  while (/[.:\s]/.test(line[end - 1] ?? '')) end--
  return line.slice(0, end)
}
