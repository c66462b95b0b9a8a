import { Buffer } from 'node:buffer'
import type { TextPieces } from '../kernel/index.ts'

export const REDACTED = '***'

/** Of text in which secrets overlap without an end, no more than this is held. */
const CHARACTERS_HELD = 64 * 1024

/**
 * A long text without secrets, piece by piece. The pieces are joined and cut anew, where no secret stands on both sides.
 * @param secretsNow the longest first; asked at each piece, since one may be learnt while the pieces are made
 */
export function redactedPieces(
  pieces: TextPieces,
  secretsNow: () => readonly string[],
  redact: (text: string) => string,
): TextPieces {
  return { [Symbol.iterator]: () => redacted(pieces, secretsNow, redact) }
}

function* redacted(...[pieces, secretsNow, redact]: Parameters<typeof redactedPieces>): Generator<Uint8Array> {
  let rest = ''
  for (const piece of pieces) {
    const secrets = secretsNow()
    if (secrets.length === 0 && rest === '') {
      yield piece
      continue
    }
    rest += Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString()
    const last = lastCut(rest, secrets)
    const cut = safeCut(rest, last, secrets)
    if (cut > 0) {
      yield Buffer.from(redact(rest.slice(0, cut)))
      rest = rest.slice(cut)
    } else if (rest.length > Math.max(CHARACTERS_HELD, 2 * (secrets[0]?.length ?? 0))) {
      // All of it up to there is secrets that overlap, and the last of them is kept whole.
      yield Buffer.from(REDACTED)
      rest = rest.slice(startOfCut(rest, last, secrets))
    }
  }
  yield Buffer.from(redact(rest))
}

/** A secret that begins before this ends within the text, if it is one. */
function lastCut(text: string, secrets: readonly string[]): number {
  return Math.max(text.length - (secrets[0]?.length ?? 1) + 1, 0)
}

/** The last place up to `last` where the text may be cut, whatever follows it: 0 where there is none. */
function safeCut(text: string, last: number, secrets: readonly string[]): number {
  let cut = last
  for (let before = -1; before !== cut; ) {
    before = cut
    cut = startOfCut(text, cut, secrets)
  }
  return cut > 0 && isFirstOfPair(text.charCodeAt(cut - 1)) ? cut - 1 : cut
}

/** Where the first of the secrets begins that stand on both sides of the cut; the cut where none does. */
function startOfCut(text: string, cut: number, secrets: readonly string[]): number {
  let start = cut
  for (const secret of secrets) {
    const from = Math.max(cut - secret.length + 1, 0)
    const found = text.slice(from, cut + secret.length - 1).indexOf(secret)
    if (found !== -1) start = Math.min(start, from + found)
  }
  return start
}

/** Of two code units that are one character only together. */
function isFirstOfPair(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}
