import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { messageOf, StepError } from '../kernel/index.ts'
import { registryErrors } from './errors.ts'
import { checkArtifactPath, ownerText } from './reference.ts'
import type { ArtifactBytes, ArtifactOwner, Registry } from './registry.ts'

export interface Download {
  /** Absolute when the directory was. */
  readonly file: string
  readonly bytes: number
  /** SHA-256 of what was kept, in hexadecimal. */
  readonly sha256: string
}

/** 64 GiB: more than predictions have, less than a full disk of a runner that somebody else needs. */
const MAX_BYTES = 64 * 2 ** 30

/**
 * Fetches one artifact to its path below `directory`. The file appears when it is complete and not before.
 * @throws StepError `REGISTRY_NOT_FOUND`; `REGISTRY_ANSWER` when it has more than `maxBytes` or not as many as were told;
 * `REGISTRY_NOT_WRITTEN` when the runner cannot keep it
 */
export async function downloadArtifact(
  registry: Registry,
  owner: ArtifactOwner,
  path: string,
  directory: string,
  { maxBytes = MAX_BYTES }: { readonly maxBytes?: number } = {},
): Promise<Download> {
  const file = join(directory, ...checkArtifactPath(path).split('/'))
  const draft = join(dirname(file), `.${randomUUID()}`)
  const artifact = await registry.readArtifact(owner, path)
  const what = `${path} of ${ownerText(owner)}`
  try {
    await kept(what, () => mkdir(dirname(file), { recursive: true }))
    const out = await kept(what, () => open(draft, 'wx'))
    const hash = createHash('sha256')
    let bytes = 0
    try {
      for await (const chunk of checkedChunks(artifact, what, maxBytes)) {
        bytes += chunk.length
        hash.update(chunk)
        await kept(what, () => out.writeFile(chunk))
      }
    } finally {
      await out.close()
    }
    await kept(what, () => rename(draft, file))
    return { file, bytes, sha256: hash.digest('hex') }
  } finally {
    await rm(draft, { force: true })
  }
}

/** The bytes of an artifact, all of them and no more than allowed. */
export async function* checkedChunks(
  { size, chunks }: ArtifactBytes,
  what: string,
  maxBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > maxBytes) {
      throw new StepError(registryErrors.REGISTRY_ANSWER, `${what} has more than ${maxBytes} bytes.`, {
        hint: 'Is it the right file? Predictions hold a few columns for each row.',
      })
    }
    yield chunk
  }
  if (size !== undefined && bytes !== size) {
    throw new StepError(registryErrors.REGISTRY_ANSWER, `${what} has ${size} bytes, and ${bytes} came.`, {
      hint: 'It may have been replaced meanwhile; run again.',
    })
  }
}

async function kept<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new StepError(registryErrors.REGISTRY_NOT_WRITTEN, `${what} could not be kept: ${messageOf(error)}.`, {
      hint: 'Free space in the temporary directory of the runner, or make it writable.',
      cause: error,
    })
  }
}
