import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

/** So many characters are encoded at a time: to encode each piece by itself takes longer. */
const AT_ONCE = 65_536

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
  readonly #chunks: Buffer[] = []
  #waiting = ''

  /** @param piece without half of a surrogate pair, whose other half would come with the next. */
  add(piece: string): void {
    this.#waiting += piece
    if (this.#waiting.length >= AT_ONCE) this.#encode()
  }

  /** Nothing can be added afterwards. */
  end(): DigestedText {
    this.#encode()
    return { pieces: this.#chunks, digest: this.#hash.digest('hex') }
  }

  #encode(): void {
    const chunk = Buffer.from(this.#waiting)
    this.#waiting = ''
    this.#chunks.push(chunk)
    this.#hash.update(chunk)
  }
}
