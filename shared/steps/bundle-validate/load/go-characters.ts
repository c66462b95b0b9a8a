import { isScalar, type Scalar, visit } from 'yaml'
import type { YamlTree } from '../../../documents/yaml.ts'
import type { SyntaxMistake } from './go-syntax.ts'

/** What yaml.v3 calls a control character. */
const CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
/** What ends a line for yaml.v3, and not for the parser of the tree. */
const ODD_BREAK = /[\x85\u2028\u2029]|\r(?!\n)/g
/** Between these, a line or paragraph separator stays what it is. */
const KEPT = /^[^\s\x85][\u2028\u2029][^\s\x85]$/
/** An escape, with what yaml.v3 refuses or reads in its own way first. */
const ESCAPE = /\\(?:(\/)|(u[dD][89a-fA-F][0-9a-fA-F]{2})|(\r?\n[ \t]*\r?\n)|[\s\S])/g
const ODD_ESCAPE = /\\(?:\/|u[dD][89a-fA-F]|\r?\n[ \t]*\r?\n)/

/** The first character, or the first escape, that yaml.v3 does not read as the parser of the tree does. */
export function oddCharacter(tree: YamlTree): SyntaxMistake | undefined {
  const { text, at } = tree
  const control = CONTROL.exec(text)
  if (control !== null) {
    return {
      message: `The control character ${nameOf(control[0])} cannot stand in YAML.`,
      at: at(control.index),
      hint: 'Remove it, or write it as an escape, in double quotes.',
    }
  }
  const breaks = [...text.matchAll(ODD_BREAK)]
  const escapes = ODD_ESCAPE.test(text)
  if (breaks.length === 0 && !escapes) return undefined
  const quoted = quotedTexts(tree)
  let next = 0
  const odd = breaks.find(({ index }) => {
    while ((quoted[next]?.[1] ?? text.length) <= index) next++
    const isQuoted = (quoted[next]?.[0] ?? text.length) < index
    return !isQuoted || !KEPT.test(text.slice(index - 1, index + 2))
  })
  if (odd !== undefined) {
    return {
      message: `The character ${nameOf(odd[0])} ends a line here, for the Databricks CLI.`,
      at: at(odd.index),
      hint: 'Write a usual line break, or an escape, in double quotes.',
    }
  }
  return escapes ? oddEscape(tree, quoted) : undefined
}

type Range = readonly [start: number, end: number]

function oddEscape({ text, at }: YamlTree, quoted: readonly Range[]): SyntaxMistake | undefined {
  for (const [start, end] of quoted) {
    if (text[start] !== '"') continue
    for (const { index, 0: written, 1: slash, 2: surrogate, 3: emptyLine } of text.slice(start, end).matchAll(ESCAPE)) {
      const place = at(start + index)
      if (emptyLine !== undefined) {
        return { message: 'An empty line follows a "\\" at the end of a line.', at: place, hint: 'Remove it.' }
      }
      if (slash === undefined && surrogate === undefined) continue
      const hint = 'Write the character itself.'
      return { message: `The escape "${written}" is unknown to the Databricks CLI.`, at: place, hint }
    }
  }
  return undefined
}

/** In the order of the file. */
function quotedTexts({ root }: YamlTree): readonly Range[] {
  const ranges: Range[] = []
  visit(root, (_, node) => {
    if (!isScalar(node) || node.range == null) return
    const { type } = node as Scalar
    if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') ranges.push([node.range[0], node.range[1]])
  })
  return ranges
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
