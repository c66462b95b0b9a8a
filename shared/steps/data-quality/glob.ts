import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'

const WILDCARD = /[*?[]/

/**
 * The files that a path or glob names: absolute, each once, in code-unit order. `*` and `?` stay within one
 * name, `**` as a whole part spans directories, `[a-z]` and `[!a-z]` are classes; wildcards never match a
 * leading dot, and `**` does not follow symbolic links. A file whose name is the pattern itself is that file,
 * whatever wildcards its name seems to hold. Directories are not files; what cannot be listed has no files.
 * @param pattern relative to `workspace`, or absolute.
 */
export async function expandGlob(pattern: string, workspace: string): Promise<string[]> {
  const absolute = isAbsolute(pattern) ? pattern : resolve(workspace, pattern)
  if (await isFile(absolute)) return [resolve(absolute)]
  const { base, rest } = splitGlob(pattern, workspace)
  if (rest.length === 0) return []
  const found = new Set<string>()
  await walk(base, rest, found)
  return [...found].sort(byCodeUnit)
}

/** The fixed directory that a pattern starts with (absolute), and the parts from the first wildcard on. */
export function splitGlob(pattern: string, workspace: string): { readonly base: string; readonly rest: string[] } {
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
  const parts = slashed.split('/')
  const first = parts.findIndex((part) => WILDCARD.test(part))
  if (first === -1) return { base: resolve(workspace, slashed), rest: [] }
  const fixed = parts.slice(0, first).join('/')
  const base = resolve(workspace, fixed === '' && slashed.startsWith('/') ? '/' : fixed)
  return { base, rest: parts.slice(first).filter((part) => part !== '' && part !== '.') }
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function walk(directory: string, parts: readonly string[], found: Set<string>): Promise<void> {
  const [part, ...rest] = parts
  if (part === undefined) return
  if (part === '**') {
    // Zero directories, or one more and the same question again; a last `**` means every file below.
    await walk(directory, rest.length === 0 ? ['*'] : rest, found)
    for (const entry of await list(directory)) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) await walk(resolve(directory, entry.name), parts, found)
    }
    return
  }
  if (!WILDCARD.test(part)) {
    const path = resolve(directory, part)
    if (rest.length > 0) await walk(path, rest, found)
    else if (await isFile(path)) found.add(path)
    return
  }
  const matches = namePattern(part)
  for (const entry of await list(directory)) {
    if (!matches.test(entry.name)) continue
    const path = resolve(directory, entry.name)
    if (rest.length > 0) await walk(path, rest, found)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) found.add(path)
  }
}

/** One part of a glob as a regular expression over one name. A `[` that is never closed is a plain character. */
function namePattern(part: string): RegExp {
  const leading = part.startsWith('.') ? '' : '(?!\\.)'
  const body = part.replace(/\*+|\?|\[(!?)(\]?[^\]]*)\]|./gsu, (token, negated: string | undefined, set: string) => {
    if (token.startsWith('*')) return '.*'
    if (token === '?') return '.'
    if (negated === undefined) return literally(token)
    return `[${negated === '!' ? '^' : ''}${set.replace(/[\\\]^&~[]/g, '\\$&')}]`
  })
  try {
    return new RegExp(`^${leading}${body}$`, 'su')
  } catch {
    // A class out of order (`[z-a]`) matches nothing as a class; then the part is taken literally.
    return new RegExp(`^${literally(part)}$`, 'u')
  }
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

async function list(directory: string): Promise<Dirent[]> {
  return readdir(directory, { withFileTypes: true }).catch(() => [])
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}
