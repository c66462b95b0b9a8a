import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository: the nearest folder above this file that has a package.json (`lib/` has none). */
export const root: string = nearest(dirname(fileURLToPath(import.meta.url)))

/** An absolute path in the repository. */
export function inRoot(...parts: readonly string[]): string {
  return join(root, ...parts)
}

function nearest(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory
  const parent = dirname(directory)
  if (parent === directory) throw new Error('No package.json above this file.')
  return nearest(parent)
}
