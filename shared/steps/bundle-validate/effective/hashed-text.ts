import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

/** So many pieces are joined at a time: to encode each by itself takes longer. */
const AT_ONCE = 8192

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
  /** As many as `#count` are waiting; the list keeps its length, so that it grows once. */
  readonly #pieces: string[] = []
  #count = 0
  readonly #chunks: Buffer[] = []

  /** @param piece without half of a surrogate pair, whose other half would come with the next. */
  add(piece: string): void {
    this.#pieces[this.#count++] = piece
    if (this.#count >= AT_ONCE) this.#encode()
  }

  /** Nothing can be added afterwards. */
  end(): DigestedText {
    this.#encode()
    return { pieces: this.#chunks, digest: this.#hash.digest('hex') }
  }

  #encode(): void {
    if (this.#count < this.#pieces.length) this.#pieces.length = this.#count
    const chunk = Buffer.from(this.#pieces.join(''))
    this.#count = 0
    this.#chunks.push(chunk)
    this.#hash.update(chunk)
  }
}
