import { createHash } from 'node:crypto'
import { StepError } from '../kernel/index.ts'
import { checkedChunks } from './download.ts'
import { registryErrors } from './errors.ts'
import { ownerText } from './reference.ts'
import type { Artifact, ArtifactOwner, Registry } from './registry.ts'

export interface ModelDigest {
  /** SHA-256 over the SHA-256 digests of all files, in the order of their names; hexadecimal. */
  readonly sha256: string
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

/** Folders in folders, at most: a listing that contains itself would never end. */
const MAX_DEPTH = 32

/**
 * The digest of the files of a model version (or of a run): the root digest of the OpenSSF Model Signing specification
 * v1.0, method `files`, which hashes the raw digests of the files, sorted by name, one after the other. Every byte is
 * read.
 * @throws StepError `REGISTRY_NOT_FOUND` when there are no files: nothing is not something to be agreed to
 */
export async function modelDigest(registry: Registry, owner: ArtifactOwner): Promise<ModelDigest> {
  const files: { path: string; sha256: string }[] = []
  const root = createHash('sha256')
  for (const { path } of (await allFiles(registry, owner)).sort(byBytes)) {
    const hash = createHash('sha256')
    const artifact = await registry.readArtifact(owner, path)
    for await (const chunk of checkedChunks(artifact, `${path} of ${ownerText(owner)}`)) hash.update(chunk)
    const digest = hash.digest()
    root.update(digest)
    files.push({ path, sha256: digest.toString('hex') })
  }
  if (files.length > 0) return { sha256: root.digest('hex'), files }
  throw new StepError(registryErrors.REGISTRY_NOT_FOUND, `${ownerText(owner)} has no files.`, {
    hint: 'A version without files cannot be deployed: check where it was registered from.',
  })
}

async function allFiles(registry: Registry, owner: ArtifactOwner, directory = '', depth = 0): Promise<Artifact[]> {
  if (depth > MAX_DEPTH) {
    throw new StepError(registryErrors.REGISTRY_ANSWER, `${ownerText(owner)} has folders in folders without end.`)
  }
  const files: Artifact[] = []
  for (const artifact of await registry.artifacts(owner, directory)) {
    if (artifact.directory) files.push(...(await allFiles(registry, owner, artifact.path, depth + 1)))
    else files.push(artifact)
  }
  return files
}

/** Code-point order, which the bytes of UTF-8 keep and UTF-16 does not. */
function byBytes(a: Artifact, b: Artifact): number {
  return Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))
}
