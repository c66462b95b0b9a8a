import { posix } from 'node:path'
import type { Folder } from '../load/folder.ts'
import { inDirectory, isLocal } from '../paths/relative.ts'
import { parseRequirements, type RequirementLine } from './parse.ts'

/** A requirements file as it was read, or (`why`) why nobody can say what it holds: the end of a sentence. */
export type RequirementFile = { readonly lines: readonly RequirementLine[] } | { readonly why: string }

/** A file of a large application that names each of its packages with all hashes has some 300 KB. */
const MAX_BYTES = 1024 * 1024
/** All together, so that files which name each other a thousand times come to an end. */
const MAX_FILES = 500

/**
 * Reads requirements files and those that they name with `-r`, by their paths relative to the bundle's folder. Only what
 * lies in the workspace is read: the rest belongs to somebody else, and may be another one where the bundle is deployed.
 */
export async function readRequirementFiles(
  folder: Folder,
  paths: Iterable<string>,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, RequirementFile>> {
  const found = new Map<string, RequirementFile>()
  const waiting = new Set(paths)
  // It grows while it is worked through.
  for (const path of waiting) {
    signal?.throwIfAborted()
    const file = found.size < MAX_FILES ? await readOne(folder, path) : { why: 'there are too many requirements files' }
    found.set(path, file)
    if ('lines' in file) {
      for (const { kind, text } of file.lines) if (kind === 'file' && isLocal(text)) waiting.add(besides(path, text))
    }
  }
  return found
}

/** The path of a file that another one names, relative to the bundle's folder. */
export function besides(file: string, named: string): string {
  return inDirectory(posix.dirname(file), named)
}

async function readOne(folder: Folder, path: string): Promise<RequirementFile> {
  const name = JSON.stringify(path)
  const entry = await folder.look(path)
  if (entry === undefined) return { why: `there is no requirements file ${name} in the bundle` }
  if (entry.kind === 'outside') return { why: `the requirements file ${name} leads out of the workspace` }
  if (entry.kind !== 'file') return { why: `${name} is no file of requirements` }
  if (entry.bytes > MAX_BYTES) return { why: `the requirements file ${name} is larger than 1 MiB` }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await folder.read(path, MAX_BYTES))
    return { lines: parseRequirements(text) }
  } catch {
    return { why: `the requirements file ${name} cannot be read as UTF-8` }
  }
}
