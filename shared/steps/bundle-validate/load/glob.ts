import { byCodeUnit } from '../../../kernel/index.ts'
import type { Folder } from './folder.ts'
import { cleanPath } from './path.ts'
import { matchTokens, type Token } from './wildcard.ts'

/** The pattern is not one: `[` without `]`, `\` at the end. */
export class PatternError extends Error {}

/** It is one, and looks through more than is looked at here. */
export class PatternTooWide extends PatternError {}

/** Names that may still be looked at, by all patterns together: a pattern of many levels beside a large tree must end. */
export interface Budget {
  names: number
}
export const MAX_NAMES = 200_000

/**
 * What lies in the folder and matches, by the rules of Go's `filepath.Glob` on Linux, which the Databricks CLI uses for
 * includes: `*` and `?` never match a `/`, `**` is no more than `*`, names that begin with a dot match like any other,
 * and a directory that cannot be read holds nothing. Sorted.
 * @param sayOutside told of each directory that is not looked into, for it leads out of the workspace
 * @throws PatternError
 */
export async function globFiles(
  folder: Folder,
  pattern: string,
  budget: Budget = { names: MAX_NAMES },
  sayOutside: (directory: string) => void = () => {},
): Promise<readonly string[]> {
  const clean = cleanPath(pattern)
  for (const part of clean.split('/')) nameMatcher(part)
  let bases: readonly string[] = ['']
  const parts = clean.split('/')
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1
    const next: string[] = []
    for (const base of bases) {
      const names = hasWildcard(part) ? await namesMatching(folder, base, part, budget, sayOutside) : [unescaped(part)]
      for (const name of names) {
        const path = base === '' ? name : `${base}/${name}`
        // What lies between is looked at when it is listed.
        if (!last || hasWildcard(part) || (await folder.look(path)) !== undefined) next.push(path)
      }
    }
    bases = next
  }
  return bases.toSorted(byCodeUnit)
}

async function namesMatching(
  folder: Folder,
  directory: string,
  part: string,
  budget: Budget,
  sayOutside: (directory: string) => void,
): Promise<readonly string[]> {
  if (budget.names < 0) throw tooMany()
  const names = await folder.list(directory)
  if (names.length === 0 && (await folder.look(directory))?.kind === 'outside') sayOutside(directory)
  // What is long takes longer to compare.
  budget.names -= (names.length + 1) * Math.ceil(part.length / USUAL_PART)
  if (budget.names < 0) throw tooMany()
  return names.filter(nameMatcher(part))
}

/** Nearly no part of a pattern has more characters. */
const USUAL_PART = 50

function tooMany(): PatternTooWide {
  return new PatternTooWide('it looks through too many files')
}

export function hasWildcard(pattern: string): boolean {
  return /[*?[\\]/.test(pattern)
}

function unescaped(part: string): string {
  return part.replace(/\\(.)/gu, '$1')
}

/**
 * Of one name, without `/`. Time grows with the product of both lengths, whatever the pattern: a pull request writes it.
 * @throws PatternError
 */
export function nameMatcher(part: string): (name: string) => boolean {
  const tokens = tokensOf([...part])
  const fewest = tokens.filter((token) => token !== '*').length
  return (name) => name.length >= fewest && matchTokens(tokens, [...name])
}

function tokensOf(part: readonly string[]): readonly Token[] {
  const tokens: Token[] = []
  for (let index = 0; index < part.length; index++) {
    const char = part[index]
    if (char === '*' && tokens.at(-1) === '*') continue
    else if (char === '*') tokens.push('*')
    else if (char === '?') tokens.push(() => true)
    else if (char === '[') {
      const set = characterSet(part, index)
      tokens.push(set.token)
      index = set.end
    } else {
      if (char === '\\') index++
      const literal = part[index]
      if (literal === undefined) throw new PatternError('it ends with "\\"')
      tokens.push((character) => character === literal)
    }
  }
  return tokens
}

/** `[a-z]`, `[^a-z]`: at least one character or range; `\\` takes the next one literally. */
function characterSet(part: readonly string[], start: number): { readonly token: Token; readonly end: number } {
  const negated = part[start + 1] === '^'
  const ranges: (readonly [low: string, high: string])[] = []
  let index = start + (negated ? 2 : 1)
  while (part[index] !== ']' || ranges.length === 0) {
    const low = setCharacter(part, index)
    const high = part[low.next] === '-' ? setCharacter(part, low.next + 1) : low
    ranges.push([low.char, high.char])
    index = high.next
    if (index >= part.length) throw new PatternError('a "[" has no "]"')
  }
  return { token: (char) => ranges.some(([low, high]) => isBetween(low, char, high)) !== negated, end: index }
}

function isBetween(low: string, char: string, high: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return (low.codePointAt(0) ?? 0) <= code && code <= (high.codePointAt(0) ?? 0)
}

function setCharacter(part: readonly string[], index: number): { readonly char: string; readonly next: number } {
  const first = part[index]
  const at = first === '\\' ? index + 1 : index
  const char = part[at]
  if (char === undefined || first === '-' || first === ']') throw new PatternError('a "[" is not closed or is empty')
  return { char, next: at + 1 }
}
