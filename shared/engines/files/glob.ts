import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { byCodeUnit, StepError } from '../../kernel/index.ts'
import { fileErrors } from './errors.ts'

const WILDCARD = /[*?[]/

/**
 * The files that a path or glob names: absolute, each once, in code-unit order. `*` and `?` stay within one
 * name, `**` as a whole part spans directories, `[a-z]` and `[!a-z]` are classes; wildcards never match a
 * leading dot, and follow symbolic links; `**` enters no directory twice. A file whose name is the pattern itself is
 * that file, whatever wildcards its name seems to hold. Directories are not files.
 * @param pattern relative to `workspace`, or absolute.
 * @throws StepError `PATH_UNREADABLE` for what is there and cannot be looked into: files would be missing
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

async function walk(directory: string, parts: readonly string[], found: Set<string>): Promise<void> {
  const [part, ...rest] = parts
  if (part === undefined) return
  if (part === '**') {
    // A last `**` means every file below.
    for (const below of await directoriesBelow(directory)) await walk(below, rest.length === 0 ? ['*'] : rest, found)
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

/** The directory and all below it, each once: links come last, so that a directory goes by its own name where it has one. */
async function directoriesBelow(directory: string): Promise<string[]> {
  const seen = new Set<string>()
  const found: string[] = []
  const directories = [directory]
  const links: string[] = []
  for (;;) {
    const next = directories.shift() ?? links.shift()
    if (next === undefined) return found
    const real = await ifThere(next, realpath(next))
    if (real === undefined || seen.has(real)) continue
    seen.add(real)
    found.push(next)
    for (const entry of await list(next)) {
      if (entry.name.startsWith('.')) continue
      const path = resolve(next, entry.name)
      if (entry.isDirectory()) directories.push(path)
      else if (entry.isSymbolicLink() && (await kindOf(path)) === 'directory') links.push(path)
    }
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
  const entries = (await ifThere(directory, readdir(directory, { withFileTypes: true }))) ?? []
  return entries.sort((a, b) => byCodeUnit(a.name, b.name))
}

/** A link that leads nowhere is not nothing: it stands for a file that was not fetched. */
async function isFile(path: string): Promise<boolean> {
  const kind = await kindOf(path)
  if (kind === undefined && (await ifThere(path, lstat(path))) !== undefined)
    throw unreadable(path, 'it is a link that leads nowhere')
  return kind === 'file'
}

async function kindOf(path: string): Promise<'file' | 'directory' | 'other' | undefined> {
  const stats = await ifThere(path, stat(path))
  if (stats === undefined) return undefined
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other'
}

/** What nothing is behind. Any other failure hides what may be there. */
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

/** What was asked of a path; `undefined` where there is none. */
async function ifThere<T>(path: string, asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    if (NOT_THERE.has(code)) return undefined
    throw unreadable(path, code)
  }
}

function unreadable(path: string, why: string): StepError {
  return new StepError(
    fileErrors.PATH_UNREADABLE,
    `${JSON.stringify(path)} cannot be looked into: ${why}. Files that a pattern means may be missing.`,
    { hint: 'Correct its permissions, fetch what it stands for, or narrow the pattern so that it is not in the way.' },
  )
}
