import type { Node } from 'yaml'

/** Where a node begins to yaml.v3: with its anchor or tag; an absent one, at once behind its ":" or "-". */
export function startOf(text: string, node: Node): number {
  const [start, end] = node.range ?? [0, 0]
  const { anchor, tag } = node as { readonly anchor?: string; readonly tag?: string }
  if (anchor === undefined && tag === undefined) return start === end ? emptyStart(text, start) : start
  const starts = [anchor === undefined ? start : text.lastIndexOf(`&${anchor}`, start)]
  if (tag !== undefined) starts.push(wordStart(text, text.lastIndexOf('!', start)))
  return Math.max(0, Math.min(...starts))
}

/**
 * Where a value stands that is not there, near the offset: within brackets that is where the next thing begins, as
 * yaml.v3 has it; elsewhere it is the end of the last one.
 */
export function emptyStart(text: string, near: number): number {
  let last = near
  while (last > 0 && /\s/.test(text[last - 1] ?? '')) last--
  BLANKS.lastIndex = last
  BLANKS.test(text)
  return /[,\]}]/.test(text[BLANKS.lastIndex] ?? '') ? BLANKS.lastIndex : last
}
const BLANKS = /(?:\s|#[^\n]*)*/y

function wordStart(text: string, within: number): number {
  let start = within
  while (start > 0 && !/[\s[{,]/.test(text[start - 1] ?? '')) start--
  return start
}
