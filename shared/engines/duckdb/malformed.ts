import { basename } from 'node:path'
import type { StepError } from '../../kernel/index.ts'

/** What the engine says when the file is at fault, not the query. */
export const MALFORMED =
  /CSV Error|Error when sniffing|Malformed JSON|JSON transform error|Invalid Error: .*(utf-?8|unicode)|TProtocolException|not a Parquet file|Parquet file .*corrupt|Failed to read Parquet|Snappy|ZSTD|decompress|Invalid unicode/i

export const SNIFFING = /^[A-Z][A-Za-z ]* Error: Error when sniffing file/

/** Where the engine stopped, as it says before it quotes what stands there. */
export const LINE =
  /^[A-Z][A-Za-z ]* Error: (?:CSV Error on Line: |(?:Malformed JSON|JSON transform error) in file "[^"]*",(?: at byte \d+)? in (?:line|record\/value) )(\d+)/

/** The file at fault, by a name that is known: anything else in the message may be a value. */
export function fileAtFault(error: StepError, files: readonly string[]): string | undefined {
  const said = `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`
  const [only] = files
  const named = files.filter((file) => said.includes(file)).sort((a, b) => b.length - a.length)[0]
  const found = named ?? (files.length === 1 ? only : undefined)
  return found === undefined ? undefined : basename(found)
}
