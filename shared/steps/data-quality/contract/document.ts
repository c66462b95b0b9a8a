import { Buffer } from 'node:buffer'
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml'
import type { Place, Problem } from '../../../kernel/index.ts'

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
export const MAX_CONTRACT_BYTES = 4 * 1024 * 1024
/** ODCS needs about a dozen levels; nested properties a few more. */
const MAX_DEPTH = 100
/** Counted with every alias spelt out: what keeps a few hundred bytes of aliases from becoming gigabytes. */
const MAX_NODES = 1_000_000
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
  const parsed = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Quadratic in the parser; found below in one pass, with the place of both.
    uniqueKeys: false,
    logLevel: 'silent',
  })
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
  const { value, problems, resolved } = convert(parsed.contents, at)
  if (problems.length > 0) return problems
  return makeDocument(file, text, parsed.contents, value, resolved, at)
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
  return { message: `This is not valid YAML: ${firstLine(message)}.`, hint: 'Correct the file from this place on.' }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '')
}

interface Converted {
  readonly value: unknown
  readonly problems: Problem[]
  /** What each alias stands for. */
  readonly resolved: ReadonlyMap<Node, Node>
}

/** Nodes to plain data, in document order, so that an alias means the nearest anchor before it. */
function convert(root: Node, at: (offset: number) => Place): Converted {
  const problems: Problem[] = []
  const resolved = new Map<Node, Node>()
  const anchors = new Map<string, { readonly node: Node; readonly value: unknown; readonly size: number } | undefined>()
  let total = 0
  const start = (node: Node): Place => at(node.range?.[0] ?? 0)

  /** Returns the data and how many nodes it has with all aliases spelt out. */
  function visit(node: Node, depth: number): { readonly value: unknown; readonly size: number } {
    if (problems.length > 20) return { value: null, size: 1 }
    if (depth > MAX_DEPTH) {
      problems.push({ message: `The file is nested more than ${MAX_DEPTH} levels deep.`, at: start(node) })
      return { value: null, size: 1 }
    }
    if (isAlias(node)) return alias(node, node.source)
    const anchor = node.anchor
    if (anchor !== undefined) anchors.set(anchor, undefined)
    const result = isMap(node) ? mapping(node.items, depth) : isSeq(node) ? sequence(node.items, depth) : scalar(node)
    if (anchor !== undefined) anchors.set(anchor, { node, ...result })
    return result
  }

  function alias(node: Node, name: string): { readonly value: unknown; readonly size: number } {
    const target = anchors.get(name)
    if (target === undefined) {
      const message = anchors.has(name)
        ? `The alias "*${name}" stands inside what it refers to.`
        : `The alias "*${name}" refers to no "&${name}" before it.`
      problems.push({ message, at: start(node) })
      return { value: null, size: 1 }
    }
    resolved.set(node, target.node)
    total += target.size
    tooMany(node)
    return target
  }

  function tooMany(node: Node): void {
    if (total <= MAX_NODES || problems.some((problem) => problem.message.startsWith('The file stands for'))) return
    problems.push({
      message: `The file stands for more than ${MAX_NODES} values once its aliases are spelt out.`,
      at: start(node),
    })
  }

  function mapping(items: readonly unknown[], depth: number): { readonly value: unknown; readonly size: number } {
    const entries = new Map<string, unknown>()
    const seen = new Map<string, Node>()
    let size = 1
    for (const item of items as readonly { readonly key: Node; readonly value: Node | null }[]) {
      const key = keyOf(item.key)
      if (key === undefined) {
        problems.push({ message: 'A key must be a plain text.', at: start(item.key), hint: 'Write it in quotes.' })
        continue
      }
      const first = seen.get(key)
      if (first !== undefined) {
        const place = start(first)
        problems.push({
          message: `The key "${key}" is given twice; first in line ${place.line}.`,
          at: start(item.key),
          hint: 'Remove one of them.',
        })
        continue
      }
      seen.set(key, item.key)
      const child = item.value === null ? { value: null, size: 1 } : visit(item.value, depth + 1)
      entries.set(key, child.value)
      size += child.size
    }
    total++
    // Defines, never assigns: a key "__proto__" is data like any other.
    return { value: Object.fromEntries(entries), size }
  }

  function keyOf(key: Node): string | undefined {
    const node = isAlias(key) ? anchors.get(key.source)?.node : key
    if (node?.anchor !== undefined && !isAlias(key)) anchors.set(node.anchor, { node, ...scalar(node) })
    if (!isScalar(node)) return undefined
    return typeof node.value === 'string' ? node.value : (node.source ?? undefined)
  }

  function sequence(items: readonly unknown[], depth: number): { readonly value: unknown; readonly size: number } {
    let size = 1
    const value = (items as readonly Node[]).map((item) => {
      const child = visit(item, depth + 1)
      size += child.size
      return child.value
    })
    total++
    return { value, size }
  }

  function scalar(node: Node): { readonly value: unknown; readonly size: number } {
    total++
    tooMany(node)
    return { value: isScalar(node) ? node.value : null, size: 1 }
  }

  return { value: visit(root, 0).value, problems, resolved }
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
    place: (path) => start(walk(path).node),
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

function keyText(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

/** Where the character of a scalar's value stands in the file. */
function offsetInSource(text: string, scalar: Scalar, offset: number): number {
  const [start = 0, end = start] = scalar.range ?? []
  if (scalar.type === 'BLOCK_LITERAL') return offsetInBlock(text, start, offset, String(scalar.value))
  if (scalar.type === 'PLAIN' || scalar.type === undefined) return inOneLine(text, start, end) ? start + offset : start
  const quoted = scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE'
  if (!quoted || !inOneLine(text, start, end)) return start
  // An escape takes more room in the file than in the value: walk both side by side.
  let source = start + 1
  for (let index = 0; index < offset && source < end; index++) {
    if (scalar.type === 'QUOTE_SINGLE') source += text.startsWith("''", source) ? 2 : 1
    else source += text[source] === '\\' ? escapeLength(text[source + 1]) : 1
  }
  return source
}

function inOneLine(text: string, start: number, end: number): boolean {
  return !text.slice(start, end).trimEnd().includes('\n')
}

function escapeLength(letter: string | undefined): number {
  return letter === 'x' ? 4 : letter === 'u' ? 6 : letter === 'U' ? 10 : 2
}

/** Line k of the value is line k of the block, less the block's indentation. */
function offsetInBlock(text: string, start: number, offset: number, value: string): number {
  const before = value.slice(0, offset)
  const lineOfValue = before.split('\n').length - 1
  const columnOfValue = before.length - (before.lastIndexOf('\n') + 1)
  let line = text.indexOf('\n', start) + 1
  if (line === 0) return start
  const first = value.split('\n').findIndex((content) => content.trim() !== '')
  let indent = 0
  for (let index = 0, from = line; index <= Math.max(first, lineOfValue); index++) {
    const next = text.indexOf('\n', from)
    if (index === first) {
      const content = value.split('\n')[first] ?? ''
      const ownIndent = /^ */.exec(content)?.[0].length ?? 0
      indent = (/^ */.exec(text.slice(from))?.[0].length ?? 0) - ownIndent
    }
    if (index === lineOfValue) line = from
    if (next === -1) break
    from = next + 1
  }
  return line + indent + columnOfValue
}
