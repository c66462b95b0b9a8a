import { isScalar, visit } from 'yaml'
import type { YamlTree } from '../../../documents/yaml.ts'
import type { FileComment } from './bundle.ts'

const COMMENT = /(^|[ \t])#[ \t]*(countersign:[^\r\n]*)/gm

/** The comments of the file that speak to this step; a text that only looks like one is none. */
export function commentsOf({ text, root, at }: YamlTree): FileComment[] {
  if (!text.includes('countersign:')) return []
  const found = [...text.matchAll(COMMENT)].map((match) => ({
    offset: match.index + (match[1] ?? '').length,
    text: (match[2] ?? '').trim(),
  }))
  const texts: (readonly [start: number, end: number])[] = []
  if (found.length > 0) {
    visit(root, (_, node) => {
      if (isScalar(node) && node.range != null) texts.push([node.range[0], node.range[1]])
    })
  }
  return found
    .filter(({ offset }) => !isInside(texts, offset))
    .map((comment) => {
      const { line = 1, column = 1 } = at(comment.offset)
      const before = text.slice(comment.offset - (column - 1), comment.offset)
      return { line, text: comment.text, alone: before.trim() === '' }
    })
}

/** The ranges stand in the order of the file and do not overlap. */
function isInside(ranges: readonly (readonly [start: number, end: number])[], offset: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.[0] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return offset < (ranges[low - 1]?.[1] ?? 0)
}
