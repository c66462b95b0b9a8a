import { Buffer } from 'node:buffer'
import { type Document, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml'
import type { Place, Problem } from '../kernel/index.ts'
import { firstLine, type YamlMistake, yamlMistake } from './yaml-mistake.ts'

/** What a file of its kind may be, and how messages call it. */
export interface YamlLimits {
  /** `data contract`: stands in messages. */
  readonly noun: string
  /** Beyond this, parsing would take seconds. */
  readonly maxBytes: number
  /** What to do with a file that is too large. */
  readonly split: string
}

/** A way to read YAML. */
export interface YamlDialect {
  /** The only one that a `%YAML` line may name. */
  readonly version: '1.1' | '1.2'
  /** `undefined`, or a `RangeError`: it is nested too deeply. */
  parse(text: string, lines: LineCounter): Document.Parsed | undefined
}

/** The syntax tree of one YAML or JSON document. */
export interface YamlTree {
  readonly text: string
  readonly root: Node
  /** Line and column of a character of the text. */
  readonly at: (offset: number) => Place
}

/** One level of nesting takes at least one of these at the start of a line; the parser's memory grows with them. */
const MAX_INDENT = 1_000

/**
 * Parses the bytes of a YAML 1.2 or JSON file. Keys that are given twice and aliases are left to the reader of the tree.
 * @param dialect for files that another program reads in its own way
 * @returns the tree, or the mistake that keeps it from being one.
 */
export function readYaml(
  file: string,
  bytes: Uint8Array,
  limits: YamlLimits,
  dialect: YamlDialect = STANDARD,
): YamlTree | readonly Problem[] {
  const text = decode(file, bytes, limits)
  if (typeof text !== 'string') return [text]
  const indented = tooDeeplyIndented(file, text, limits)
  if (indented !== undefined) return [indented]
  const lines = new LineCounter()
  const parsed = parse(text, lines, dialect)
  if (parsed === undefined) return [{ ...tooDeep(limits), at: { file } }]
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const broken = parsed.errors[0] ?? parsed.warnings[0]
  // What the parser says after its first mistake is mostly a consequence of it.
  if (broken !== undefined) {
    const { offset, ...problem } = syntaxProblem(broken, text, parsed, limits)
    return [{ ...problem, at: at(offset) }]
  }
  if (parsed.directives?.yaml.explicit === true && parsed.directives.yaml.version !== dialect.version) {
    return [
      {
        message: `The file says that it is YAML ${parsed.directives.yaml.version}; YAML ${dialect.version} is read here.`,
        at: at(0),
        hint: 'Remove the %YAML line.',
      },
    ]
  }
  if (parsed.contents === null)
    return [{ message: 'The file is empty.', at: at(0), hint: `Write a ${limits.noun} in it.` }]
  return { text, root: parsed.contents, at }
}

function tooDeep({ noun }: YamlLimits): Omit<Problem, 'at'> {
  return { message: 'The file is nested too deeply.', hint: `A ${noun} is nested a few levels deep.` }
}

/** `undefined` when the parser, which is recursive, ran out of stack where it does not say so itself. */
function parse(text: string, lines: LineCounter, dialect: YamlDialect): Document.Parsed | undefined {
  try {
    return dialect.parse(text, lines)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const STANDARD: YamlDialect = {
  version: '1.2',
  parse: (text, lineCounter) =>
    parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      // Quadratic in the parser; found below in one pass, with the place of both.
      uniqueKeys: false,
      // Not 'silent': that would also silence the error about a second document.
      logLevel: 'error',
    }),
}

function decode(file: string, bytes: Uint8Array, { noun, maxBytes, split }: YamlLimits): string | Problem {
  if (bytes.byteLength > maxBytes) {
    return {
      // How large it is, nobody knows: whoever reads it stops there.
      message: `The file has more than ${maxBytes} bytes, which is the most that is read of a ${noun}.`,
      at: { file },
      hint: split,
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const buffer = Buffer.from(bytes)
    let line = 1
    for (let from = 0; from < buffer.length; line++) {
      const end = buffer.indexOf(0x0a, from)
      const next = end === -1 ? buffer.length : end + 1
      if (!isUtf8(buffer.subarray(from, next))) break
      from = next
    }
    return { message: 'The file is not valid UTF-8.', at: { file, line }, hint: 'Save it in the encoding UTF-8.' }
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function tooDeeplyIndented(file: string, text: string, { noun }: YamlLimits): Problem | undefined {
  let line = 1
  let run = 0
  let leading = true
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x0a) {
      line++
      run = 0
      leading = true
    } else if (leading) {
      // Space, "-", "?" and ":" at the start of a line open blocks.
      if (code === 0x20 || code === 0x2d || code === 0x3f || code === 0x3a) run++
      else leading = false
      if (run > MAX_INDENT) {
        return {
          message: `The line is indented by more than ${MAX_INDENT} characters.`,
          at: { file, line, column: MAX_INDENT },
          hint: `A ${noun} is nested a few levels deep.`,
        }
      }
    }
  }
  return undefined
}

function syntaxProblem(
  { code, message, pos }: YAMLError,
  text: string,
  parsed: Document.Parsed,
  limits: YamlLimits,
): YamlMistake {
  const [offset] = pos
  if (code === 'MULTIPLE_DOCS') {
    return {
      message: 'The file holds more than one YAML document.',
      offset,
      hint: `Write one ${limits.noun} a file, without a second "---".`,
    }
  }
  if (code === 'TAG_RESOLVE_FAILED') {
    return {
      message: `This tag is not known: ${firstLine(message)}.`,
      offset,
      hint: `Remove the tag; a ${limits.noun} is plain data.`,
    }
  }
  if (message.includes('call stack')) return { ...tooDeep(limits), offset }
  return yamlMistake({ message, pos }, text, parsed)
}
