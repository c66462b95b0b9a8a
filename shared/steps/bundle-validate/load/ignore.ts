import { withoutEnd } from './path.ts'
import {
  type FilePattern,
  isTied,
  literalMarks,
  MAX_LINE,
  type Matchers,
  matchersOf,
  matchStates,
  NO_MATCH,
  startStates,
  weightOf,
  withoutGroups,
} from './pattern.ts'

/** What the lines of a `.gitignore` say. */
export interface IgnoreRules {
  /** Of a path below it, relative to it, with `/`. */
  ignores(path: string, isDirectory: boolean): boolean
  /** Steps that one character of a path takes at most. */
  readonly weight: number
}

/**
 * The rules of a `.gitignore`, as the Databricks CLI (1.12.1) reads one: a line is a pattern over whole names at any depth,
 * unless it begins with `/`, and the last one that fits decides. In two things this is not Git: `?` is a character like
 * others, and a slash in the middle ties a pattern to its directory only before a `*.`. `undefined` where a line has what
 * the CLI takes for a regular expression, and no reader means, or is longer than any that people write.
 */
export function ignoreRules(lines: readonly string[]): IgnoreRules | undefined {
  const rules: Rule[] = []
  for (const line of lines) {
    if (line.length > MAX_LINE) return undefined
    const rule = ruleOf(withoutEnd(line, '\r'))
    if (rule === 'unclear') return undefined
    if (rule !== undefined) rules.push(rule)
  }
  const ignores = (path: string, isDirectory: boolean) => {
    const names = path.split('/')
    let ignored = false
    // What is ignored already needs no second reason, and what is not, nothing that takes it back.
    for (const rule of rules) if (rule.negated === ignored && fits(rule, names, isDirectory)) ignored = !ignored
    return ignored
  }
  return { ignores, weight: rules.reduce((sum, { weight }) => sum + weight, 0) }
}

interface Rule {
  readonly negated: boolean
  /** It ends with `/`: a file fits only by a directory that it lies in. */
  readonly ofDirectory: boolean
  readonly matchers: Matchers
  readonly weight: number
}

/** A character that stands for itself behind a backslash, in an expression as in a pattern. */
const ESCAPED = /\\[ #!*\\~@&%=:,;'"<>(){}+|^-]/g
const EXPRESSION = /[+{}|\\]|(?<!\[)\^/

function ruleOf(line: string): Rule | 'unclear' | undefined {
  const trimmed = withoutEnd(line.replace(/^ +/, ''), ' ')
  if (line.startsWith('#') || trimmed === '') return undefined
  const negated = trimmed.startsWith('!')
  const pattern = withoutGroups(trimmed.slice(negated ? 1 : 0).replace(/^[#!]/, ''))
  if (pattern === undefined) return undefined
  if (pattern === '/') return { negated, ofDirectory: false, ...ready(['*']) }
  const ofDirectory = pattern.endsWith('/')
  const isBound = (pattern.startsWith('/') && !pattern.startsWith('/**')) || isTied(pattern)
  const parts = pattern.replace(/^\//, '').replace(/\/$/, '').split('/')
  // An end of the text stands before its end in "*$py.class": that fits nothing.
  if (pattern.includes('$')) return undefined
  if (
    EXPRESSION.test(pattern.replaceAll(ESCAPED, '')) ||
    pattern === '/**' ||
    parts.includes('') ||
    parts.some(isMixed)
  )
    return 'unclear'
  const names = parts.length === 1 ? parts.map((part) => part.replace('**', '*')) : parts
  const all = isBound ? names : ['**', ...names]
  return { negated, ofDirectory, ...ready(all.map(literalMarks)) }
}

function ready(parts: readonly string[]): Pick<Rule, 'matchers' | 'weight'> {
  const pattern: FilePattern = { base: '', parts }
  return { matchers: matchersOf(pattern), weight: weightOf(pattern) }
}

function isMixed(part: string): boolean {
  return part.includes('**') && part !== '**'
}

/** Whether a pattern ends with a name of the path: what lies below fits as well. */
function fits({ matchers, ofDirectory }: Rule, names: readonly string[], isDirectory: boolean): boolean {
  let states = startStates(matchers)
  for (const [index, name] of names.entries()) {
    const next = matchStates(matchers, states, name)
    if (next.accepted && (!ofDirectory || isDirectory || index < names.length - 1)) return true
    if (next.states === NO_MATCH) return false
    states = next.states
  }
  return false
}
