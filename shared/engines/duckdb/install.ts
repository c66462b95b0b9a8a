import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type InstalledFile, isComplete, markComplete } from './complete.ts'
import type { DuckDbLock, LockedPackage } from './lock.ts'
import { unpack } from './registry/tarball.ts'

/** To take a name: at the first, something useless may have it; at the second, so may another process, for a moment. */
const MAX_TRIES = 3

/**
 * Where a platform's DuckDB lies in the tool cache of a runner: a folder of our own in it. What the hosts' toolkits offer
 * removes what is there, under a process that may be using it, copies the files one by one, and notices no damage later.
 */
export function cacheDirectory(toolCache: string, lock: DuckDbLock, platform: string): string {
  return join(toolCache, 'countersign-duckdb', lock.version, platform)
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
    const installed: InstalledFile[] = []
    for (const wanted of packages) {
      const folder = `node_modules/${wanted.name}`
      const files = await unpack(await tarballOf(wanted), join(draft, folder))
      installed.push(...files.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes })))
    }
    await markComplete(draft, installed)
    await takeName(draft, directory)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function takeName(draft: string, directory: string): Promise<void> {
  await mkdir(join(directory, '..'), { recursive: true })
  const aside = `${draft}.aside`
  try {
    for (let tries = 1; ; tries++) {
      try {
        return await rename(draft, directory)
      } catch (error) {
        // Another process was faster.
        if (isComplete(directory)) return
        if (tries === MAX_TRIES) throw error
      }
      // Left by something that did not finish, or damaged since. Moved at once: removed in place, file by file, it could
      // be what another process has put there in the meantime. That one may have moved it already.
      await rename(directory, aside).catch(() => undefined)
    }
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
