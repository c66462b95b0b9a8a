import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

/** Smaller pieces take longer to write to the disk. */
const PIECE_BYTES = 256 * 1024

/** A finished text, and its digest. */
export interface DigestedText {
  /** As UTF-8, and never as one text: that would take four times the room while it is written. */
  readonly pieces: readonly Buffer[]
  /** SHA-256 of its UTF-8, in hexadecimal. */
  readonly digest: string
}

/** A text that grows: tens of megabytes of JSON, made of millions of pieces of a few characters. */
export class HashedText {
  readonly #hash = createHash('sha256')
  readonly #pieces: Buffer[] = []
  #piece = Buffer.allocUnsafe(PIECE_BYTES)
  #filled = 0

  /** @param part as {@link utf8InLatin1} has it; thousands of characters, for each part costs */
  add(part: string): void {
    for (let rest = part; rest !== ''; ) {
      const written = this.#piece.write(rest, this.#filled, 'latin1')
      rest = rest.slice(written)
      this.#filled += written
      if (this.#filled === PIECE_BYTES) this.#endPiece()
    }
  }

  /** Nothing can be added afterwards. */
  end(): DigestedText {
    if (this.#filled > 0) this.#endPiece()
    return { pieces: this.#pieces, digest: this.#hash.digest('hex') }
  }

  #endPiece(): void {
    const piece = this.#piece.subarray(0, this.#filled)
    this.#pieces.push(piece)
    this.#hash.update(piece)
    this.#piece = Buffer.allocUnsafe(PIECE_BYTES)
    this.#filled = 0
  }
}

/**
 * The bytes of a text in UTF-8, each as one character. A single character beyond Latin-1 would make the whole text
 * that it stands in twice as wide, and slow to copy and to encode.
 */
export function utf8InLatin1(text: string): string {
  if (ASCII.test(text)) return text
  return Buffer.from(text).toString('latin1')
}
const ASCII = /^[ -~]*$/
