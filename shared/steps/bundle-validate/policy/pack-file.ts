import { readDocument } from '../../../documents/document.ts'
import type { ReadPack } from './draft.ts'
import { readPack } from './read-pack.ts'

const LIMITS = {
  noun: 'policy pack',
  maxBytes: 1024 * 1024,
  split: 'Split it: one pack can extend another.',
}

/** @returns what a file of YAML or JSON states, and every mistake in it. */
export function readPackFile(file: string, bytes: Uint8Array): ReadPack {
  const document = readDocument(file, bytes, LIMITS)
  return 'value' in document ? readPack(document) : { draft: undefined, problems: document }
}
