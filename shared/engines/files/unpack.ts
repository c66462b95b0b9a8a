import { createReadStream } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as zlib from 'node:zlib'
import type { Problem } from '../../kernel/index.ts'

export type Compression = 'gzip' | 'zstd'

/** The first bytes of what a text file holds, unpacked: enough for a header line. */
export const HEAD_BYTES = 64 * 1024

/** The endings by which the engine chooses how to unpack; it knows them in small letters only. */
const ENDINGS: Readonly<Record<Compression, string>> = { gzip: '.gz', zstd: '.zst' }
const MAGIC: Readonly<Record<Compression, string>> = { gzip: '1f8b', zstd: '28b52ffd' }
const KINDS = ['gzip', 'zstd'] as const

/** What the engine will unpack the file as, or why it would fail at that. */
export function compressionOf(file: string, start: Buffer): Compression | undefined | Problem {
  const named = KINDS.find((kind) => file.endsWith(ENDINGS[kind]))
  const found = KINDS.find((kind) => start.toString('hex').startsWith(MAGIC[kind]))
  if (named === found) return found
  return found === undefined
    ? { message: `is not ${named}, although its name says so.`, hint: 'Pack it, or correct its name.' }
    : { message: `is ${found}, and its name does not say so.`, hint: `Let its name end in ${ENDINGS[found]}` }
}

/** An unpacking stream; `bytesWritten` counts the packed bytes that it took in. */
type Unpacker = ReturnType<typeof zlib.createGunzip>

/** Node has zstd from 22.15 on; an agent may run us on 20. */
const { createZstdDecompress } = zlib as { readonly createZstdDecompress?: () => Unpacker }
const UNPACKERS: Readonly<Record<Compression, (() => Unpacker) | undefined>> = {
  gzip: zlib.createGunzip,
  zstd: createZstdDecompress,
}

/**
 * Unpacks the file to its end and keeps the head. The engine takes a file that ends too early for a short one, and
 * does not compare checksums: a check of such data would pass on a part of its rows.
 */
export async function unpack(
  file: string,
  compression: Compression,
  size: number,
  signal: AbortSignal,
): Promise<{ readonly head: Buffer } | Problem> {
  const unpacker = UNPACKERS[compression]?.()
  if (unpacker === undefined) {
    return {
      message: `is ${compression}, of which Node ${process.versions.node} cannot see whether it is whole.`,
      hint: 'Pack it as gzip, write it as Parquet, or run the step on Node 24.',
    }
  }
  const head: Buffer[] = []
  let kept = 0
  const keepHead = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (kept < HEAD_BYTES) head.push(chunk)
      kept += chunk.length
      done()
    },
  })
  try {
    await pipeline(createReadStream(file), unpacker, keepHead, { signal })
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (!/^Z/.test(code)) throw error
    return code === 'Z_BUF_ERROR'
      ? { message: `is truncated ${compression}: it stops before its end.`, hint: AGAIN[compression] }
      : { message: `cannot be unpacked as ${compression}: ${message}.`, hint: AGAIN[compression] }
  }
  if (unpacker.bytesWritten < size) {
    return {
      message: `goes on for ${size - unpacker.bytesWritten} bytes after the end of its ${compression}.`,
      hint: 'Pack the whole file at once.',
    }
  }
  return { head: Buffer.concat(head) }
}

/** Node stops after the first frame of a zstd file; a gzip may have several members. */
const AGAIN: Readonly<Record<Compression, string>> = {
  gzip: 'Write or copy it again; rows would be missing without a word.',
  zstd: 'Write or copy it again, as one frame; rows would be missing without a word.',
}
