import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * The folders whose `node_modules` npm filled for the package that our code at `home` belongs to: its own, and, where
 * it is itself a dependency, the one that it lies in. None for the bundle of an action or a task: that is no package of
 * npm, and above it may lie the workspace, where a pull request can plant a `node_modules`.
 */
export function installedFor(home: string): string[] {
  const root = nearestPackage(home)
  if (root === undefined || nameOf(root) !== 'countersign') return []
  const around = dirname(root)
  return basename(around) === 'node_modules' ? [root, dirname(around)] : [root]
}

/** As Node does. The bundle carries a package.json of its own, which names nothing: the search ends there. */
function nearestPackage(directory: string): string | undefined {
  if (existsSync(join(directory, 'package.json'))) return directory
  const above = dirname(directory)
  return above === directory ? undefined : nearestPackage(above)
}

function nameOf(directory: string): unknown {
  try {
    return (JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { name?: unknown }).name
  } catch {
    return undefined
  }
}
