import { visible } from './text.ts'

// East Asian wide and full-width blocks, and pictographs: two columns of a terminal each.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const COMBINING = /^(?:\p{Mn}|\p{Me}|\u200c|\u200d)$/u
const ASCII = /^[ -~]*$/

/** How many columns of a terminal the text takes. */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return columns
}

/** The text on exactly `width` columns: cut with an ellipsis, or filled with blanks. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const cut = columnsOf(text) <= width ? text : `${take(text, width - 1)}…`
  const blanks = ' '.repeat(Math.max(0, width - columnsOf(cut)))
  return align === 'right' ? blanks + cut : cut + blanks
}

/** External text without anything that a terminal obeys, broken into lines of at most `width` columns. */
export function wrap(text: string, width: number): string[] {
  return visible(text)
    .split('\n')
    .flatMap((line) => wrapLine(line.replace(/\t/g, ' ').trim(), Math.max(1, width)))
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/ +/)) {
    let rest = word
    if (current !== '' && columnsOf(current) + 1 + columnsOf(rest) > width) {
      lines.push(current)
      current = ''
    }
    while (columnsOf(rest) > width) {
      const head = take(rest, width)
      lines.push(head)
      rest = rest.slice(head.length)
    }
    current = current === '' ? rest : `${current} ${rest}`
  }
  return [...lines, current]
}

/** As many whole characters as fit; at least one, so that there is always progress. */
function take(text: string, width: number): string {
  let taken = ''
  for (const character of text) {
    if (taken !== '' && columnsOf(taken + character) > width) break
    taken += character
  }
  return taken
}
