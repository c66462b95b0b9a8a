import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDbLock, LockedPackage } from './lock.ts'
import { unpack } from './registry/tarball.ts'

const COMPLETE = '.complete'

/** Where a platform's DuckDB lies in the tool cache of a runner. */
export function cacheDirectory(toolCache: string, lock: DuckDbLock, platform: string): string {
  return join(toolCache, 'countersign-duckdb', lock.version, platform)
}

/** Whether an installation was finished: a runner may be stopped half-way, and another may be at work right now. */
export function isComplete(directory: string): boolean {
  return existsSync(join(directory, COMPLETE))
}

/**
 * Unpacks packages into `directory`, all or nothing: into a folder beside it, which then takes its name. Of two
 * processes that do so at once, one wins, and both use what it made.
 */
export async function install<Wanted extends LockedPackage>(
  directory: string,
  packages: readonly Wanted[],
  tarballOf: (wanted: Wanted) => Promise<Buffer>,
): Promise<void> {
  const draft = `${directory}.${randomUUID()}`
  try {
    for (const wanted of packages) await unpack(await tarballOf(wanted), join(draft, 'node_modules', wanted.name))
    await writeFile(join(draft, COMPLETE), '')
    await takeName(draft, directory)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function takeName(draft: string, directory: string): Promise<void> {
  await mkdir(join(directory, '..'), { recursive: true })
  try {
    await rename(draft, directory)
  } catch (error) {
    if (isComplete(directory)) return
    if (!existsSync(directory)) throw error
    // Left by something that did not finish: never used, so nobody misses it.
    await rm(directory, { recursive: true, force: true })
    await rename(draft, directory)
  }
}
