import { realpathSync } from 'node:fs'
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve } from 'node:path'

/**
 * Where a program is looked for: the PATH without what lies in the workspace. A program there, in `node_modules/.bin` for
 * one, is part of what is being checked, and is never run, whichever links lead there.
 */
export function programPath(env: Readonly<Record<string, string | undefined>>, workspace: string): string {
  // Windows calls it Path.
  const path = env.PATH ?? Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? ''
  return path
    .split(delimiter)
    .filter((directory) => isAbsolute(directory) && !isInWorkspace(workspace, directory))
    .join(delimiter)
}

/** Whether a path, relative to the workspace or absolute, lies in it. */
export function isInWorkspace(workspace: string, path: string): boolean {
  const [root, named] = [resolve(workspace), resolve(workspace, path)]
  return isWithin(root, named) || isWithin(realOf(root), realOf(named))
}

/** Behind all links, as far as there is anything. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realOf(above), basename(path))
  }
}

function isWithin(root: string, directory: string): boolean {
  const way = relative(root, directory)
  return way === '' || !(way === '..' || /^\.\.[/\\]/.test(way) || isAbsolute(way))
}
