import type { Place } from '../../../kernel/index.ts'

/** How the first document of a file ends before the file does; the Databricks CLI reads no more than that. */
export interface Ending {
  /** Of the first byte that does not belong to it. */
  readonly offset: number
  readonly message: string
  readonly hint: string
}

/** The end of the first document at the beginning of the line where a parser found its first mistake, if it is one. */
export function endingAt(bytes: Uint8Array, { line = 1 }: Place): Ending | undefined {
  if (line === 1) return undefined
  let offset = 0
  for (let skipped = 1; skipped < line; skipped++) {
    const end = bytes.indexOf(0x0a, offset)
    if (end === -1) return undefined
    offset = end + 1
  }
  const decoder = new TextDecoder()
  const before = decoder.decode(bytes.subarray(0, offset))
  const begun = decoder.decode(bytes.subarray(offset, offset + 4))
  if (BEGUN.test(begun) || ENDED.test(before)) {
    return {
      offset,
      message: 'Everything from this second YAML document on is ignored.',
      hint: 'Remove the "---", or move what follows to a file of its own.',
    }
  }
  const indent = FIRST_LINE.exec(before)?.[1]?.length ?? 0
  const lead = decoder.decode(bytes.subarray(offset, offset + indent))
  if (!FURTHER_LEFT.test(lead) || !STARTED.test(decoder.decode(bytes.subarray(offset)))) return undefined
  return {
    offset,
    message: 'Everything from here on is ignored: the line begins further left than the first one of the file.',
    hint: 'Let both begin in the same column.',
  }
}
/** The mark that begins a document. */
const BEGUN = /^---(?:\s|$)/
/** The mark that ends one: what a parser finds behind it is no mistake of the first. */
const ENDED = /^\.\.\.\s/m
/** Something other than a comment. */
const FURTHER_LEFT = /^ *[^\s#]/
/** A token that the Databricks CLI (1.12.1) can read; it looks no further. */
const STARTED = /^ *(?:[^\s#@`%"']|"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')/
/** The first line that is no comment, no directive and no mark of a document. */
const FIRST_LINE = /^(?!---|%)( *)[^\s#]/m
