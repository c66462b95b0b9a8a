import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { YamlTree } from '../../../documents/yaml.ts'
import type { Place } from '../../../kernel/index.ts'
import { oddCharacter } from './go-characters.ts'

/** What a text says at one place that the Databricks CLI cannot read. */
export interface SyntaxMistake {
  readonly message: string
  readonly at: Place
  readonly hint: string
}

/** A line that begins with a tab, maybe behind blanks, and has nothing in it but a comment. */
const TABBED = /^( *)\t[\t ]*(?:#.*)?$/gm
/** Deeper nesting is refused by whoever reads the tree. */
const MAX_DEPTH = 200

/** The first thing that yaml.v3, which the Databricks CLI reads with, refuses and the parser of this tree does not. */
export function mistakeForGo(tree: YamlTree): SyntaxMistake | undefined {
  const { text, root, at } = tree
  const odd = oddCharacter(tree)
  if (odd !== undefined) return odd
  const tabs = text.includes('\t')
  if (!tabs && !text.includes('?') && !LEADING_COLON.test(text)) return undefined
  const tokens = tokensOf(root, text)
  return (tabs ? tabMistakeIn(tree, tokens) : undefined) ?? markMistakeIn(text, tokens, at)
}
/** A ":" with nothing before it and something behind it. */
const LEADING_COLON = /[\s[{,]:\S/

function tabMistakeIn({ text, at }: YamlTree, tokens: readonly Token[]): SyntaxMistake | undefined {
  let next = 0
  let before: Token | undefined
  let closedUntil = 0
  let last = 0
  for (const { index, 1: blanks = '' } of text.matchAll(TABBED)) {
    const tab = index + blanks.length
    for (let token = tokens[next]; token !== undefined && token.start < tab; token = tokens[++next]) {
      if (token.kind === 'closed') closedUntil = Math.max(closedUntil, token.end)
      if (token.kind !== 'in brackets') before = token
    }
    if (
      tab >= closedUntil &&
      !isAllowed(blanks.length, before, () => text.slice(Math.max(before?.end ?? 0, last), tab))
    ) {
      return tabMistake(at(tab))
    }
    last = tab
  }
  closedUntil = 0
  for (const token of tokens) {
    const tab = tabOf(token, text) ?? (token.start < closedUntil ? undefined : tabBefore(token, text))
    if (tab !== undefined) return tabMistake(at(tab))
    if (token.kind === 'closed') closedUntil = Math.max(closedUntil, token.end)
  }
  return undefined
}

/** A tab between the beginning of a line, or a "-", and what is not in brackets. */
function tabBefore({ start }: Token, text: string): number | undefined {
  let tab: number | undefined
  let before = start - 1
  for (; text[before] === ' ' || text[before] === '\t'; before--) if (text[before] === '\t') tab = before
  return before < 0 || text[before] === '\n' || DASH.test(text.slice(Math.max(0, before - 1), before + 1))
    ? tab
    : undefined
}
const DASH = /^[\s?-]?[?-]$/

/** A tab in or behind the token, where there should be blanks. */
function tabOf({ kind, start, end, indent }: Token, text: string): number | undefined {
  if (kind === 'block') {
    const lead = TAB_FIRST.exec(text.slice(start, start + LONGEST_LEAD))
    return lead === null ? undefined : start + lead[0].length - 1
  }
  if (kind !== 'in brackets') return undefined
  // Within brackets, too, the lines of a text without quotes stand further in than what the brackets are in.
  let behind = end
  while (/\s/.test(text[behind] ?? '')) behind++
  for (let line = text.indexOf('\n', start); line !== -1 && line < behind; line = text.indexOf('\n', line + 1)) {
    let tab = line + 1
    while (text[tab] === ' ') tab++
    if (text[tab] === '\t' && tab - line - 1 <= indent) return tab
  }
  return undefined
}

function markMistakeIn(text: string, tokens: readonly Token[], at: YamlTree['at']): SyntaxMistake | undefined {
  for (const { kind, start, end } of tokens) {
    if (kind !== 'in brackets') continue
    const asked = text.slice(start, end).includes('?')
    if (!asked && (text[start] !== ':' || end - start < 2)) continue
    const message = asked ? 'a text without quotes ends at a "?"' : 'a text without quotes cannot begin with a ":"'
    return { message: `Within brackets, ${message}.`, at: at(start), hint: 'Write the text in quotes.' }
  }
  return undefined
}

function tabMistake(at: Place): SyntaxMistake {
  return {
    message: 'The line begins with a tab, where YAML wants blanks.',
    at,
    hint: 'Write blanks, or remove the tab where the line is otherwise empty.',
  }
}

/** A scalar or an alias, keys too; or a collection in brackets, followed by what is in it. */
interface Token {
  readonly start: number
  readonly end: number
  /** `closed`: it says itself where it ends. */
  readonly kind: 'plain' | 'in brackets' | 'block' | 'closed'
  /** Where the innermost block around it begins in its line. */
  readonly indent: number
}

/** @param between what stands behind the token, or behind the last tab that was allowed */
function isAllowed(blanks: number, before: Token | undefined, between: () => string): boolean {
  if (before === undefined) return false
  // What is not far enough in for a block of text, the parser has refused.
  if (before.kind === 'block') return true
  // A plain text may go on in the next line, which begins further in than what the text is in.
  return before.kind === 'plain' && blanks > before.indent && !/\S/.test(between())
}

const LONGEST_LEAD = 10_000
/** A block of text whose own indentation is not yet known when the tab comes. */
const TAB_FIRST = /^[|>][-+]?[ \t]*(?:#[^\n]*)?\n(?: *\n)* *\t/

function tokensOf(root: Node, text: string): readonly Token[] {
  const tokens: Token[] = []
  const column = (offset: number) => offset - (text.lastIndexOf('\n', offset - 1) + 1)

  function visit(node: unknown, indent: number, inBrackets: boolean, depth: number): void {
    const { range, flow } = node as { range?: readonly [number, number, number]; flow?: boolean }
    if (range === undefined || range === null || depth > MAX_DEPTH) return
    const [start, end] = range
    if (isScalar(node) || isAlias(node)) {
      tokens.push({ start, end, indent, kind: isAlias(node) ? 'closed' : kindOf(node as Scalar, inBrackets) })
    } else if (isMap(node) || isSeq(node)) {
      if (flow === true) tokens.push({ start, end, indent, kind: 'closed' })
      const inner = flow === true ? indent : column(start)
      for (const item of node.items as readonly unknown[]) {
        const { key, value } = item as { key?: unknown; value?: unknown }
        const children = isMap(node) ? [key, value] : [item]
        for (const child of children) {
          if (child !== null && child !== undefined) visit(child, inner, inBrackets || flow === true, depth + 1)
        }
      }
    }
  }

  visit(root, -1, false, 0)
  return tokens
}

function kindOf({ type }: Scalar, inBrackets: boolean): Token['kind'] {
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return 'block'
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return 'closed'
  return inBrackets ? 'in brackets' : 'plain'
}
