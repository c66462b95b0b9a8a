import type { MapValue } from '../config/value.ts'
import type { BundleFinding } from '../rules/rule.ts'
import type { FileComment } from './bundle.ts'
import { readPlainYaml } from './plain-yaml.ts'

/** The largest bundles have a few hundred kilobytes in a file; parsing one of this size takes seconds. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024
/** Of one file, with every alias spelt out: what keeps a few hundred bytes of aliases from becoming gigabytes. */
export const MAX_VALUES = 500_000

export interface ReadValues {
  /** An empty map where the file cannot be read, or says nothing. */
  readonly config: MapValue
  readonly comments: readonly FileComment[]
  readonly findings: readonly BundleFinding[]
  /** Whether it could be read at all. */
  readonly valid: boolean
  /** How many values it has, every alias spelt out. */
  readonly size: number
}

/** The bytes of a YAML or JSON file as values that know their places, by the Databricks CLI's rules. */
export async function readValues(file: string, written: Uint8Array): Promise<ReadValues> {
  const bytes = inUtf8(written)
  const text = bytes.byteLength > MAX_FILE_BYTES ? undefined : decode(bytes)
  const plain = text === undefined ? undefined : readPlainYaml(file, text)
  if (plain !== undefined && plain.size <= MAX_VALUES) return { ...plain, comments: [], findings: [], valid: true }
  // A bundle that is plainly written never loads the full parser.
  const { parseValues } = await import('./values.ts')
  return parseValues(file, bytes)
}

/** What the bytes of a file say, without a byte order mark; `''` for what is no text. */
export function textOfFile(bytes: Uint8Array): string {
  return decode(inUtf8(bytes)) ?? ''
}

function decode(bytes: Uint8Array, encoding = 'utf-8'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Windows PowerShell writes UTF-16, which the Databricks CLI (1.12.1) reads by its mark. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const mark = bytes.byteLength > MAX_FILE_BYTES ? '' : `${bytes[0]} ${bytes[1]}`
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : undefined
  const text = encoding === undefined ? undefined : decode(bytes, encoding)
  return text === undefined ? bytes : new TextEncoder().encode(text)
}
