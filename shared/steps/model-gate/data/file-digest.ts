import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Source } from '../../../engines/files/source.ts'

/**
 * SHA-256 of the bytes of all files of a model's predictions, one after the other in the order of their paths;
 * hexadecimal. Of one file it is what `sha256sum` says, of several what `cat` piped into it says.
 */
export async function fileDigest({ files }: Pick<Source, 'files'>, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files) {
    for await (const chunk of createReadStream(file, { signal, highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  }
  return hash.digest('hex')
}
