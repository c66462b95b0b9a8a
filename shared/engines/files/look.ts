import { type FileHandle, open } from 'node:fs/promises'
import type { Problem } from '../../kernel/index.ts'
import type { SourceFormat } from './source.ts'
import { compressionOf, HEAD_BYTES, unpack } from './unpack.ts'

const MAGIC = 'PAR1'
const ENCRYPTED = 'PARE'
/** Magic, footer length, magic. */
const LEAST_PARQUET = 12

const EMPTY: Problem = {
  message: 'is empty: 0 bytes.',
  hint: 'An empty file proves nothing; see how it was written.',
}

export interface Looked {
  readonly bytes: number
  /** The start of a text format, unpacked. */
  readonly head: Buffer
}

/** Whether a file is what it says and whole: Parquet by its two ends, a packed text by unpacking all of it. */
export async function lookAt(file: string, format: SourceFormat, signal: AbortSignal): Promise<Looked | Problem> {
  try {
    const handle = await open(file, 'r')
    try {
      const { size } = await handle.stat()
      if (size === 0) return EMPTY
      if (format === 'parquet') return (await wrongParquet(handle, size)) ?? { bytes: size, head: Buffer.alloc(0) }
      return await lookAtText(handle, size, { file, format, signal })
    } finally {
      await handle.close()
    }
  } catch (error) {
    signal.throwIfAborted()
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    return { message: `cannot be read (${code}).`, hint: 'Check its permissions.' }
  }
}

async function lookAtText(
  handle: FileHandle,
  size: number,
  { file, format, signal }: { readonly file: string; readonly format: SourceFormat; readonly signal: AbortSignal },
): Promise<Looked | Problem> {
  const start = await readAt(handle, 0, HEAD_BYTES)
  if (start.toString('latin1', 0, MAGIC.length) === MAGIC) {
    return {
      message: `is Parquet, not ${format}.`,
      hint: 'Correct its name, or the format of the contract’s server.',
    }
  }
  const compression = compressionOf(file, start)
  if (compression === undefined) return { bytes: size, head: start }
  if (typeof compression !== 'string') return compression
  const unpacked = await unpack(file, compression, size, signal)
  if ('message' in unpacked) return unpacked
  return unpacked.head.length === 0 ? EMPTY : { bytes: size, head: unpacked.head }
}

async function wrongParquet(handle: FileHandle, size: number): Promise<Problem | undefined> {
  const head = await textAt(handle, 0, MAGIC.length)
  if (head === ENCRYPTED)
    return { message: 'is encrypted Parquet.', hint: 'Write it without encryption for the check.' }
  if (head !== MAGIC)
    return {
      message: 'is not Parquet: it does not start with PAR1.',
      hint: 'See how it was written, or correct its name.',
    }
  const tail = size < LEAST_PARQUET ? '' : await textAt(handle, size - MAGIC.length, MAGIC.length)
  const footer = size < LEAST_PARQUET ? 0 : (await readAt(handle, size - 8, 4)).readUInt32LE()
  if (tail === MAGIC && footer !== 0 && footer + LEAST_PARQUET <= size) return undefined
  return {
    message: 'is truncated Parquet: its footer is missing.',
    hint: 'Write or copy it again; the writer did not finish.',
  }
}

async function textAt(handle: FileHandle, at: number, length: number): Promise<string> {
  return (await readAt(handle, at, length)).toString('latin1')
}

async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}
