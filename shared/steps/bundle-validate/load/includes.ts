import type { Place } from '../../../kernel/index.ts'
import { fixedText } from '../config/number-text.ts'
import { isOpen, itemsOf, type MapValue, placeOf, type Value } from '../config/value.ts'
import { rule as fileUnreadable } from '../rules/file-unreadable.ts'
import { rule as doubleStar } from '../rules/include-double-star.ts'
import { rule as notFound } from '../rules/include-not-found.ts'
import { rule as outside } from '../rules/include-outside-workspace.ts'
import { rule as patternInvalid } from '../rules/include-pattern-invalid.ts'
import { rule as includeReference } from '../rules/include-reference.ts'
import { rule as wrongType } from '../rules/include-wrong-type.ts'
import type { BundleFinding, Observation, Rule } from '../rules/rule.ts'
import type { Folder } from './folder.ts'
import { type Budget, globFiles, hasWildcard, MAX_NAMES, PatternError, PatternTooWide } from './glob.ts'
import { cleanPath, inWorkspace } from './path.ts'
import { ROOT_FILES } from './root-file.ts'

export interface Include {
  /** Relative to the bundle's folder. */
  readonly path: string
  /** Of the pattern that brings it in. */
  readonly at: Place | undefined
}

/** The largest bundles known have some hundreds of files. */
const MAX_FILES = 5_000
/** Each costs a look at the disk. */
const MAX_PATTERNS = 5_000
/** Names that are looked at for what patterns with `**` leave out, all of them together. */
const MAX_PROBED = 20_000
const CONFIGURATION = /\.(?:ya?ml|json)$/

/** The files that the root file includes, in the order of their merge; each once, where it is named first. */
export async function resolveIncludes(
  folder: Folder,
  root: MapValue,
): Promise<{ readonly files: readonly Include[]; readonly findings: readonly BundleFinding[] }> {
  const findings: BundleFinding[] = []
  const seen = new Set<string>(ROOT_FILES)
  const files: Include[] = []
  const budget: Budget = { names: MAX_NAMES }
  for (const [index, item] of itemsOf(root.entries.get('include')?.value).entries()) {
    const say = (rule: Rule, seen: Omit<Observation, 'at'>): void => {
      findings.push({ rule, target: undefined, at: placeOf(item), ...seen })
    }
    for (const path of await filesOf(folder, item, say, budget)) {
      if (seen.has(path)) continue
      seen.add(path)
      if (CONFIGURATION.test(path)) {
        files.push({ path, at: placeOf(item) })
        continue
      }
      say(wrongType, {
        message: `"${path}" is included, but only YAML and JSON files can be.`,
        hint: 'Narrow the pattern to ".yml" files; files to upload belong in "sync.include".',
      })
    }
    if (files.length <= MAX_FILES && index < MAX_PATTERNS) continue
    say(fileUnreadable, {
      message: `The bundle includes more than ${MAX_FILES} files or patterns; the rest is not read.`,
      hint: 'Narrow the patterns under "include".',
    })
    return { files: files.slice(0, MAX_FILES), findings }
  }
  const probes: Budget = { names: MAX_PROBED }
  for (const item of itemsOf(root.entries.get('include')?.value)) {
    if (item.kind !== 'text' || !item.value.includes('**') || probes.names < 0) continue
    const missed = (await meantBy(folder, item.value, probes)).filter((path) => !seen.has(path))
    if (missed.length > 0)
      findings.push({ rule: doubleStar, target: undefined, at: placeOf(item), ...leftOut(item.value, missed) })
  }
  return { files, findings }
}

/** What the pattern would bring in if `**` stood for none, two or three directories, as it does elsewhere. */
async function meantBy(folder: Folder, pattern: string, budget: Budget): Promise<readonly string[]> {
  const patterns = [pattern.replaceAll('**/', ''), pattern.replaceAll('**', '*/*'), pattern.replaceAll('**', '*/*/*')]
  const found = new Set<string>()
  try {
    for (const each of patterns) for (const path of await globFiles(folder, each, budget)) found.add(path)
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
  }
  return [...found].filter((path) => CONFIGURATION.test(path))
}

function leftOut(pattern: string, missed: readonly string[]): Omit<Observation, 'at'> {
  const more = missed.length === 1 ? '' : ` and ${missed.length - 1} more`
  return {
    message: `"**" in the include "${pattern}" means the same as "*", so "${missed[0]}"${more} is not included.`,
    hint: 'Write one pattern for each level: "resources/*.yml" and "resources/*/*.yml".',
  }
}

type Say = (rule: Rule, seen: Omit<Observation, 'at'>) => void

async function filesOf(folder: Folder, item: Value, say: Say, budget: Budget): Promise<readonly string[]> {
  const pattern = patternOf(item)
  if (pattern === undefined) return []
  if (pattern.startsWith('/') || /^[A-Za-z]:[\\/]/.test(pattern)) {
    say(patternInvalid, {
      message: `The include "${pattern}" is an absolute path.`,
      hint: `Write it relative to the bundle's directory.`,
    })
    return []
  }
  const start = cleanPath(pattern)
    .split('/')
    .filter((part) => part === '..')
    .join('/')
  if (inWorkspace(folder.prefix, start) === undefined) {
    say(outside, {
      message: `The include "${pattern}" leads out of the workspace, so it is not read.`,
      hint: 'Include files of the workspace only.',
    })
    return []
  }
  try {
    const through: string[] = []
    const files = await globFiles(folder, pattern, budget, (directory) => through.push(directory))
    for (const directory of through) sayThrough(pattern, directory, say)
    if (files.length === 0 && !/[*?[]/.test(pattern)) sayNotFound(pattern, item, say)
    else if (files.length === 0 && isOpen(item)) sayReference(pattern, say)
    return files
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    if (error instanceof PatternTooWide) {
      say(fileUnreadable, {
        message: `The include "${pattern}" looks through too many files, so what it brings in is not read.`,
        hint: 'Narrow it: name the directories.',
      })
      return []
    }
    say(patternInvalid, {
      message: `The include "${pattern}" is not a valid pattern: ${error.message}.`,
      hint: 'Name directories, and use "*" for part of a name.',
    })
    return []
  }
}

/** The Databricks CLI (1.12.1) makes a text of any single value; anything else is a matter of types. */
function patternOf(item: Value): string | undefined {
  if (item.kind === 'text') return item.value
  if (item.kind === 'number') return fixedText(item.value, item.written)
  return item.kind === 'boolean' ? String(item.value) : undefined
}

/** A link that leads out of the workspace: what lies behind it would be deployed, and is not seen here. */
function sayThrough(pattern: string, directory: string, say: Say): void {
  say(outside, {
    message: `The include "${pattern}" looks into "${directory}", which leads out of the workspace, so it is not read.`,
    hint: 'Narrow the pattern, or include files of the workspace only.',
  })
}

function sayNotFound(pattern: string, item: Value, say: Say): void {
  say(notFound, {
    message: `The include "${pattern}" matches no file.`,
    hint: isOpen(item)
      ? WRITE_ITSELF
      : hasWildcard(pattern)
        ? 'Write the path without "\\".'
        : 'Correct the path, which is relative to the root file, or remove it.',
  })
}

function sayReference(pattern: string, say: Say): void {
  say(includeReference, {
    message: `The include "${pattern}" matches no file, as its reference is not replaced.`,
    hint: WRITE_ITSELF,
  })
}
const WRITE_ITSELF = 'Variables are not replaced under "include": write the path itself.'
