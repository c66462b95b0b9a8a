import { delimiter, isAbsolute, relative, resolve } from 'node:path'

/**
 * Where a program is looked for: the PATH without what lies in the workspace. A program there, in `node_modules/.bin` for
 * one, is part of what is being checked, and is never run.
 */
export function programPath(env: Readonly<Record<string, string | undefined>>, workspace: string): string {
  const root = resolve(workspace)
  // Windows calls it Path.
  const path = env.PATH ?? Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? ''
  return path
    .split(delimiter)
    .filter((directory) => isAbsolute(directory) && !isWithin(root, directory))
    .join(delimiter)
}

/** Whether a path, relative to the workspace or absolute, lies in it. */
export function isInWorkspace(workspace: string, path: string): boolean {
  return isWithin(resolve(workspace), resolve(workspace, path))
}

function isWithin(root: string, directory: string): boolean {
  const way = relative(root, directory)
  return way === '' || !(way === '..' || /^\.\.[/\\]/.test(way) || isAbsolute(way))
}
