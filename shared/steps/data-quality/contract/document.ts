import { Buffer } from 'node:buffer'
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml'
import type { Place, Problem } from '../../../kernel/index.ts'
import { toPlainData } from './plain-data.ts'
import { offsetInSource } from './text-place.ts'

export type Path = readonly (string | number)[]

/** A YAML or JSON file as plain data, which still knows where everything stands. */
export interface ContractDocument {
  readonly file: string
  readonly value: unknown
  /** Of the value at the path; of the nearest thing around it when there is none. */
  place(path: Path): Place
  /** Of the key that the path ends in. */
  placeOfKey(path: Path): Place
  /** Of a character inside a text: exact in plain, quoted and `|` texts, the text's start elsewhere. */
  placeInText(path: Path, offset: number): Place
  /** A scalar as it was written, so that no digit of a number is lost. */
  written(path: Path): string | undefined
}

/** A contract of 2,000 columns has about 0.3 MB; beyond this, parsing would take seconds. */
const MAX_CONTRACT_BYTES = 4 * 1024 * 1024
/** One level of nesting takes at least one of these at the start of a line; the parser's memory grows with them. */
const MAX_INDENT = 1_000

/**
 * Reads the bytes of a YAML 1.2 or JSON file.
 * @returns the document, or every mistake that keeps it from being one.
 */
export function readDocument(file: string, bytes: Uint8Array): ContractDocument | readonly Problem[] {
  const text = decode(file, bytes)
  if (typeof text !== 'string') return [text]
  const indented = tooDeeplyIndented(file, text)
  if (indented !== undefined) return [indented]
  const lines = new LineCounter()
  const parsed = parse(text, lines)
  if (parsed === undefined) return [{ ...TOO_DEEP, at: { file } }]
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const broken = parsed.errors[0] ?? parsed.warnings[0]
  // What the parser says after its first mistake is mostly a consequence of it.
  if (broken !== undefined) return [{ ...syntaxProblem(broken.code, broken.message), at: at(broken.pos[0]) }]
  if (parsed.directives?.yaml.explicit === true && parsed.directives.yaml.version !== '1.2') {
    return [
      {
        message: `The file says that it is YAML ${parsed.directives.yaml.version}; YAML 1.2 is read here.`,
        at: at(0),
        hint: 'Remove the %YAML line.',
      },
    ]
  }
  if (parsed.contents === null)
    return [{ message: 'The file is empty.', at: at(0), hint: 'Write a data contract in it.' }]
  const { value, problems, resolved } = toPlainData(parsed.contents, at)
  if (problems.length > 0) return problems
  return makeDocument(file, text, parsed.contents, value, resolved, at)
}

const TOO_DEEP = { message: 'The file is nested too deeply.', hint: 'A contract is nested a few levels deep.' }

/** `undefined` when the parser, which is recursive, ran out of stack where it does not say so itself. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      // Quadratic in the parser; found below in one pass, with the place of both.
      uniqueKeys: false,
      // Not 'silent': that would also silence the error about a second document.
      logLevel: 'error',
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function decode(file: string, bytes: Uint8Array): string | Problem {
  if (bytes.byteLength > MAX_CONTRACT_BYTES) {
    return {
      message: `The file has ${bytes.byteLength} bytes; a contract of at most ${MAX_CONTRACT_BYTES} bytes is read.`,
      at: { file },
      hint: 'Split the contract, one dataset a file.',
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

function tooDeeplyIndented(file: string, text: string): Problem | undefined {
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
          hint: 'A contract is nested a few levels deep.',
        }
      }
    }
  }
  return undefined
}

function syntaxProblem(code: string, message: string): Omit<Problem, 'at'> {
  if (code === 'MULTIPLE_DOCS') {
    return {
      message: 'The file holds more than one YAML document.',
      hint: 'Write one contract a file, without a second "---".',
    }
  }
  if (code === 'TAG_RESOLVE_FAILED') {
    return {
      message: `This tag is not known: ${firstLine(message)}.`,
      hint: 'Remove the tag; a contract is plain data.',
    }
  }
  if (message.includes('call stack')) return TOO_DEEP
  return { message: `This is not valid YAML: ${firstLine(message)}.`, hint: 'Correct the file from this place on.' }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '')
}

function makeDocument(
  file: string,
  text: string,
  root: Node,
  value: unknown,
  resolved: ReadonlyMap<Node, Node>,
  at: (offset: number) => Place,
): ContractDocument {
  /** The node of the path, or the last one on the way to it; `key` is that of the last step. */
  function walk(path: Path): { readonly node: Node; readonly key: Node | undefined; readonly found: boolean } {
    let node = root
    let key: Node | undefined
    for (const step of path) {
      const inside = resolved.get(node) ?? node
      if (isMap(inside)) {
        const pair = inside.items.find((item) => isScalar(item.key) && keyText(item.key) === String(step))
        if (pair === undefined) return { node, key, found: false }
        key = pair.key as Node
        node = (pair.value as Node | null) ?? key
      } else if (isSeq(inside)) {
        const item = inside.items[Number(step)] as Node | undefined
        if (item === undefined) return { node, key, found: false }
        key = undefined
        node = item
      } else return { node, key, found: false }
    }
    return { node, key, found: true }
  }
  const start = (node: Node): Place => at(node.range?.[0] ?? 0)
  const scalarAt = (path: Path): Scalar | undefined => {
    const { node, found } = walk(path)
    const inside = resolved.get(node) ?? node
    return found && isScalar(inside) ? inside : undefined
  }
  return {
    file,
    value,
    place: (path) => {
      const { node, key } = walk(path)
      return start(key !== undefined && isAbsent(node) ? key : node)
    },
    placeOfKey: (path) => {
      const { node, key } = walk(path)
      return start(key ?? node)
    },
    placeInText: (path, offset) => {
      const scalar = scalarAt(path)
      if (scalar === undefined) return start(walk(path).node)
      return at(offsetInSource(text, scalar, offset))
    },
    written: (path) => {
      const scalar = scalarAt(path)
      if (scalar === undefined || scalar.value === null) return undefined
      return scalar.source ?? String(scalar.value)
    },
  }
}

/** The value of `key:` with nothing behind it. */
function isAbsent(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === ''
}

function keyText(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}
