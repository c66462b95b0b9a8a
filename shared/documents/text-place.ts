import type { Scalar } from 'yaml'

/** Where the character of a scalar's value stands in the file. */
export function offsetInSource(text: string, scalar: Scalar, offset: number): number {
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
