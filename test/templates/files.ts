import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The text of a file of the repository; `path` is relative to its root. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** The files under `directory` whose path from there matches, relative to the root of the repository, sorted. */
export function list(directory: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .map((path) => `${directory}/${path}`)
    .sort()
}

/** Whether the repository has this file. */
export function exists(path: string): boolean {
  return existsSync(join(ROOT, path))
}
