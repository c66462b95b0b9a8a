import { Buffer } from 'node:buffer'
import type { TextPieces } from '../kernel/index.ts'

/**
 * A long text without secrets, piece by piece. The pieces are joined and cut anew, where no secret stands on both sides.
 * @param secrets the longest first
 */
export function* redactedPieces(
  pieces: TextPieces,
  secrets: readonly string[],
  redact: (text: string) => string,
): TextPieces {
  let rest = ''
  for (const piece of pieces) {
    rest += Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString()
    const cut = safeCut(rest, secrets)
    if (cut > 0) yield Buffer.from(redact(rest.slice(0, cut)))
    rest = rest.slice(cut)
  }
  yield Buffer.from(redact(rest))
}

/** The last place where the text may be cut, whatever follows it: 0 where there is none. */
function safeCut(text: string, secrets: readonly string[]): number {
  // A secret that begins before this ends within the text, if it is one.
  let cut = Math.max(text.length - (secrets[0]?.length ?? 1) + 1, 0)
  for (let before = -1; before !== cut; ) {
    before = cut
    for (const secret of secrets) {
      const found = text.indexOf(secret, Math.max(cut - secret.length + 1, 0))
      if (found !== -1 && found < cut) cut = found
    }
  }
  return cut > 0 && isFirstOfPair(text.charCodeAt(cut - 1)) ? cut - 1 : cut
}

/** Of two code units that are one character only together. */
function isFirstOfPair(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}
