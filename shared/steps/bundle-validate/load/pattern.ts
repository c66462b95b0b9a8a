import { posix } from 'node:path'
import { withoutEnd } from './path.ts'
import { matchTokens, type Token } from './wildcard.ts'

/** A pattern over paths: the directory that it looks into, and one part for each name below it. `**` spans names. */
export interface FilePattern {
  /** Relative to the bundle's folder; `''` for the folder itself. */
  readonly base: string
  readonly parts: readonly string[]
}

/** How far into the parts a directory may be, as indexes. */
export type States = readonly number[]
export const NO_MATCH: States = []

const WILDCARD = /[*?[]/

export function hasWildcard(path: string): boolean {
  return WILDCARD.test(path)
}

/** A glob: `*`, `?` and `[…]` stay within one name, and `**` as a whole part spans directories. */
export function globPattern(glob: string): FilePattern {
  const parts = partsOf(glob)
  // The last part is always looked for by name.
  const first = parts.findIndex((part, index) => WILDCARD.test(part) || index === parts.length - 1)
  return { base: parts.slice(0, first).join('/'), parts: parts.slice(Math.max(first, 0)) }
}

/**
 * A pattern of `sync`, which the Databricks CLI (1.12.1) reads as a line of a `.gitignore`, in its own way: from the
 * directory of its file, and then at any depth below that too, unless a slash stands before a `*.`.
 */
export function ignorePattern(directory: string, pattern: string): FilePattern {
  const bare = withoutEnd(withoutEnd(pattern.replace(/^!/, '').replace(/^ +/, ''), ' '), '/')
  const inside = directory === '' || directory === '.' ? '' : directory
  const plain = bare.length > MAX_LINE ? bare : withoutGroups(bare)
  if (plain === undefined) return NOTHING
  const path = posix.join(inside, plain.replace(/^\/+/, ''))
  const parts = partsOf(path).map(literalMarks)
  // The directory itself is no file, and a comment is no pattern.
  if (parts.length === 0 || (inside === '' && bare.startsWith('#'))) return NOTHING
  if (path.startsWith('..') || (inside !== '' && isTied(path))) return globPattern(path)
  return { base: '', parts: isTied(path) ? parts : ['**', ...parts] }
}

/** No file is called so. */
const NOTHING: FilePattern = { base: '', parts: ['.'] }
/** Of the characters of a line: none that people write is longer. */
export const MAX_LINE = 4_000

/** A name in which only `*`, `[` and a `^` behind that mean more than themselves. */
export function literalMarks(name: string): string {
  if (name.length > MAX_PART) return name
  return name.replaceAll('?', '\\?').replace(/\[!([^\]]+)\]/g, '[$1!]')
}

/**
 * A line of a `.gitignore` without its groups: the Databricks CLI (1.12.1) makes a regular expression of it, in which
 * `(copy)` is `copy`. `undefined` where a bracket has no other end: then it is no expression, and the line says nothing.
 */
export function withoutGroups(line: string): string | undefined {
  let plain = ''
  let open = 0
  for (const [piece] of line.matchAll(/\\.|\[\^?\]?[^\]]*\]|./gsu)) {
    if (piece === '[') return undefined
    if (piece === '(') open++
    else if (piece === ')') open--
    else plain += piece
    if (open < 0) return undefined
  }
  return open === 0 ? plain : undefined
}

/** Whether a slash ties a pattern to the directory that it stands in. */
export function isTied(pattern: string): boolean {
  const slash = /[^/+]\//.exec(pattern)
  return slash !== null && pattern.includes('*.', slash.index + 2)
}

/** A pattern made ready to be compared with many names. */
export type Matchers = readonly ('**' | ((name: string) => boolean))[]

export function matchersOf(pattern: FilePattern): Matchers {
  return pattern.parts.map((part) => (part === '**' ? part : nameMatcher(part)))
}

/** Steps that a comparison with one character takes at most: what has no wildcard is compared as a whole. */
export function weightOf({ parts }: FilePattern): number {
  return parts.reduce((sum, part) => sum + (hasWildcard(part) && part !== '**' ? part.length : 1), 0)
}

/** Where a walk over the base directory starts. */
export function startStates(matchers: Matchers): States {
  return spread(matchers, [0])
}

/** What a name in a directory leads to: whether the pattern ends with it, and where its own names go on. */
export function matchStates(
  matchers: Matchers,
  states: States,
  name: string,
): { readonly accepted: boolean; readonly states: States } {
  const next: number[] = []
  for (const state of states) {
    const matcher = matchers[state]
    if (matcher === '**') next.push(state)
    else if (matcher?.(name) === true) next.push(state + 1)
  }
  if (next.length === 0) return { accepted: false, states: NO_MATCH }
  const reached = spread(matchers, next)
  const inside = reached.filter((state) => state < matchers.length)
  return { accepted: inside.length < reached.length, states: inside.length === 0 ? NO_MATCH : inside }
}

/** `**` also stands for no name at all. */
function spread(matchers: Matchers, states: readonly number[]): States {
  const all = new Set(states)
  for (const state of all) if (matchers[state] === '**') all.add(state + 1)
  return [...all]
}

/** No file system has names this long, in characters. */
const MAX_PART = 1_000

/** Time grows with the product of both lengths, whatever the pattern is: a pull request may write it. */
export function nameMatcher(pattern: string): (name: string) => boolean {
  if (pattern.length > MAX_PART) return () => false
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern
  const tokens = tokensOf(pattern)
  return (name) => matchTokens(tokens, [...name])
}

function tokensOf(pattern: string): readonly Token[] {
  const found = pattern.match(/\*+|\?|\[[!^]?\]?[^\]]*\]|\\?./gsu) ?? []
  return found.map((text): Token => {
    if (text.startsWith('*')) return '*'
    if (text === '?') return () => true
    if (text.startsWith('[') && text.length > 1) return classToken(text)
    const literal = text.length > 1 && text.startsWith('\\') ? text.slice(1) : text
    return (character) => character === literal
  })
}

function classToken(text: string): (character: string) => boolean {
  const negated = text[1] === '!' || text[1] === '^'
  const members = [...text.slice(negated ? 2 : 1, -1)]
  const ranges: (readonly [from: string, to: string])[] = []
  for (let index = 0; index < members.length; index++) {
    const from = members[index] ?? ''
    const ranged = members[index + 1] === '-' && index + 2 < members.length
    ranges.push([from, ranged ? (members[index + 2] ?? from) : from])
    if (ranged) index += 2
  }
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== negated
}

function partsOf(glob: string): string[] {
  return posix
    .normalize(glob)
    .split('/')
    .filter((part) => part !== '' && part !== '.')
}
