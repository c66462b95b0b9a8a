import { byteLength } from './text.ts'

/**
 * A part of a document: shown whole, or, when it has rows, as many of them as there is room for. `rows` are whole
 * lines; `opening` and `closing` stand around them whenever there is at least one.
 */
export interface Block {
  readonly opening: string
  readonly rows: readonly string[]
  /** How many rows there are in all; more than `rows` where only the first ones are offered. */
  readonly total: number
  readonly closing: string
  /** The line after a cut: how many rows are missing. */
  readonly more: (missing: number) => string
}

/** Text that is shown whole or not at all. */
export function solid(text: string): Block {
  return { opening: text, rows: [], total: 0, closing: '', more: () => '' }
}

const LEFT_OUT = '\nThis page is cut to the size that its host takes; the report files hold everything.\n'

/**
 * Puts blocks together, in order, in at most `maxBytes` of UTF-8. The first block that has no room is cut after a
 * row, and says how many rows are missing; nothing is ever cut inside a row, a `<details>` or a block of code.
 */
export function assemble(blocks: readonly Block[], maxBytes: number): string {
  const whole = blocks.map((block) => show(block, block.rows.length)).join('')
  if (byteLength(whole) <= maxBytes) return whole
  let text = ''
  let room = maxBytes - byteLength(LEFT_OUT)
  for (const block of blocks) {
    const part = show(block, mostRows(block, room))
    if (byteLength(part) > room) continue
    text += part
    room -= byteLength(part)
  }
  return text === '' ? '' : text + LEFT_OUT
}

function show(block: Block, count: number): string {
  const missing = block.total - count
  const more = missing === 0 ? '' : block.more(missing)
  return count === 0 && missing > 0
    ? more
    : `${block.opening}${block.rows.slice(0, count).join('')}${block.closing}${more}`
}

/** How many rows, from the first on, fit; sizes grow with the count but for the line about the missing ones. */
function mostRows(block: Block, room: number): number {
  if (byteLength(show(block, block.rows.length)) <= room) return block.rows.length
  let low = 0
  let high = Math.max(0, block.rows.length - 1)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (byteLength(show(block, middle)) <= room) low = middle
    else high = middle - 1
  }
  return low
}
