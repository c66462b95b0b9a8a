import { Buffer } from 'node:buffer'

const FIRST_BYTES = 64 * 1024
/** So many pieces are joined at a time: to encode each by itself takes longer, and all of them at once more memory. */
const AT_ONCE = 8192

/** A text in UTF-8 that grows: tens of megabytes of JSON, made of millions of pieces of a few characters. */
export class Utf8Text {
  /** As many as `#count` are waiting; the list keeps its length, so that it grows once. */
  readonly #parts: string[] = []
  #count = 0
  #bytes = Buffer.allocUnsafe(FIRST_BYTES)
  #end = 0

  add(text: string): void {
    this.#parts[this.#count++] = text
    if (this.#count >= AT_ONCE) this.#encode()
  }

  /** All of it, without a copy. */
  bytes(): Uint8Array {
    this.#encode()
    return this.#bytes.subarray(0, this.#end)
  }

  toString(): string {
    this.#encode()
    return this.#bytes.toString('utf8', 0, this.#end)
  }

  #encode(): void {
    if (this.#count < this.#parts.length) this.#parts.length = this.#count
    const text = this.#parts.join('')
    this.#count = 0
    // A character has three bytes at most.
    const most = this.#end + text.length * 3
    if (most > this.#bytes.length) this.#grow(most)
    this.#end += this.#bytes.write(text, this.#end, 'utf8')
  }

  #grow(least: number): void {
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, least))
    larger.set(this.#bytes.subarray(0, this.#end))
    this.#bytes = larger
  }
}
