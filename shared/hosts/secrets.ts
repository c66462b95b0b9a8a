import type { TextPieces } from '../kernel/index.ts'
import { REDACTED, redactedPieces } from './redacted-pieces.ts'

/** What must not be seen: the secrets that were masked so far. */
export interface Secrets {
  /** Remembers a secret; returns the values that the host's own masking must still learn. */
  add(secret: string): string[]
  /** The text with every secret replaced by `***`. */
  redact(text: string): string
  /** The same of a long text, which is never held as a whole. */
  redactPieces(pieces: TextPieces): TextPieces
  /** Whether the text holds a secret. */
  foundIn(text: string): boolean
}

/**
 * Remembers secrets line by line, as the hosts' logs are masked line by line. A line without a letter or a digit
 * (a brace of a JSON key file) says nothing, and masking it would mask half of the log; a blank secret is none.
 */
export function createSecrets(): Secrets {
  const told = new Set<string>()
  const hidden = new Set<string>()
  let longestFirst: string[] = []
  const redact = (text: string) => longestFirst.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text)
  return {
    add(secret) {
      const lines = secret.split(/[\r\n]+/).map((line) => line.trim())
      const worthHiding = lines.filter((line) => line !== '' && (lines.length === 1 || /[\p{L}\p{N}]/u.test(line)))
      const unknown = [...new Set(worthHiding)].filter((line) => !told.has(line))
      for (const line of unknown) {
        told.add(line)
        for (const form of writtenForms(line)) hidden.add(form)
      }
      longestFirst = [...hidden].sort((a, b) => b.length - a.length)
      return unknown
    },
    redact,
    redactPieces: (pieces) => redactedPieces(pieces, () => longestFirst, redact),
    foundIn: (text) => longestFirst.some((secret) => text.includes(secret)),
  }
}

/** A secret reaches a log as it is, inside a JSON string, or inside a URL. */
function writtenForms(secret: string): string[] {
  // A lone surrogate has no URL form of its own.
  const wellFormed = secret.replace(/\p{Surrogate}/gu, '\ufffd')
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(wellFormed)]
}
