/** What text can be written to: a stream, or anything like one. */
export interface TextSink {
  write(text: string): unknown
}

/** A line at the bottom of a terminal that is redrawn in place, and makes way for what is written. */
export interface StatusLine {
  show(text: string): void
  clear(): void
  write(text: string): void
}

const CLEAR_LINE = '\r\u001b[2K'

export function statusLine(sink: TextSink & { readonly columns?: number }, isTTY: boolean): StatusLine {
  let shown = false
  const clear = () => {
    if (shown) sink.write(CLEAR_LINE)
    shown = false
  }
  return {
    clear,
    show(text) {
      if (!isTTY) return
      // A line that wraps would not be cleared whole.
      sink.write(`${CLEAR_LINE}${[...text].slice(0, (sink.columns ?? 80) - 1).join('')}`)
      shown = true
    },
    write(text) {
      clear()
      sink.write(text)
    },
  }
}
