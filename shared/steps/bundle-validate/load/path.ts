/** Cleans a path with `/` as Go's `path.Clean` does: no `.`, no `//`, `..` only at the beginning; `.` for nothing. */
export function cleanPath(path: string): string {
  const absolute = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (!absolute) parts.push(part)
  }
  const joined = parts.join('/')
  return absolute ? `/${joined}` : joined === '' ? '.' : joined
}

/** `undefined` where the path climbs out of the workspace, to which `prefix` is relative. */
export function inWorkspace(prefix: string, path: string): string | undefined {
  const clean = cleanPath(`${prefix}/${path}`.replace(/^\/+/, ''))
  return clean === '..' || clean.startsWith('../') ? undefined : clean === '.' ? '' : clean
}

/** Without the slashes at its end. */
export function withoutLastSlashes(path: string): string {
  return withoutEnd(path, '/')
}

/** Without what is repeated at the end; a regular expression takes the square of what is repeated elsewhere. */
export function withoutEnd(text: string, repeated: string): string {
  let end = text.length
  while (text.endsWith(repeated, end) && end > 0) end -= repeated.length
  return text.slice(0, end)
}
