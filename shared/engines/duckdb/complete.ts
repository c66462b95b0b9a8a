import { readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface InstalledFile {
  /** Relative to the installation, with `/`. */
  readonly path: string
  readonly bytes: number
}

/** Names every file of an installation with its size; written last. */
const COMPLETE = '.complete'

export async function markComplete(directory: string, files: readonly InstalledFile[]): Promise<void> {
  await writeFile(join(directory, COMPLETE), `${JSON.stringify(files)}\n`, { flush: true })
}

/**
 * Whether an installation was finished, and each of its files still has its size: a runner may be stopped half-way, and
 * to load a library that was cut short ends the whole process without a word. Sizes cost milliseconds; to hash all 70 MB
 * would guard against nobody more, since who can alter those files can alter what they are held against.
 */
export function isComplete(directory: string): boolean {
  try {
    const files = JSON.parse(readFileSync(join(directory, COMPLETE), 'utf8')) as readonly InstalledFile[]
    return files.length > 0 && files.every(({ path, bytes }) => statSync(join(directory, path)).size === bytes)
  } catch {
    return false
  }
}
