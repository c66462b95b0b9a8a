import { isAbsolute, relative, resolve, sep } from 'node:path'

/** A path as people are told it: relative to the workspace, with `/` on every platform; as given when it lies outside. */
export function shownPath(path: string, workspace: string): string {
  const inside = relative(workspace, resolve(workspace, path))
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside.split(sep).join('/')
}
