import { setImmediate } from 'node:timers/promises'
import { nearestWord } from '../../../kernel/suggest.ts'
import type { Folder } from './folder.ts'
import { globFiles, MAX_NAMES, PatternError, PatternTooWide } from './glob.ts'
import { type FilePattern, matchersOf, matchStates, NO_MATCH, type States, startStates, weightOf } from './pattern.ts'
import { type SyncedFiles, SyncedSearch } from './synced.ts'
import { join, NEVER_ENTERED, Tree } from './tree.ts'

/**
 * What lies where the configuration points to: looked up once, before the rules run, because a rule only looks at
 * what it is given. Paths are relative to the bundle's folder, with `/`, and may start with `../`.
 */
export interface FileListing {
  /** `undefined`: nobody looked, so nothing can be said. */
  kindOf(path: string): FileKind | undefined
  /** Whether a file or directory matches; `undefined`: nobody looked, or there was too much to look through. */
  matches(pattern: FilePattern): boolean | undefined
  /** Whether a deployment uploads a file at all; `undefined` as of `matches`. */
  hasSynced(files: SyncedFiles): boolean | undefined
  /** What matches, as the Databricks CLI expands it; `undefined` as of `matches`. `kindOf` tells of each. */
  filesOf(glob: string): readonly string[] | undefined
  /** A path much like one that is missing, in the same directory. */
  nearest(path: string): string | undefined
  /** `undefined`: not asked for, not there, not UTF-8, or too large. */
  textOf(path: string): string | undefined
}

/**
 * `outside`: it leads out of the workspace and is not looked at; `broken`: a notebook by its name, and none by what is
 * in it.
 */
export type FileKind = 'file' | 'notebook' | 'broken' | 'directory' | 'outside' | 'missing'

export interface WantedFiles {
  readonly paths: readonly string[]
  readonly patterns: readonly FilePattern[]
  /** Patterns of which each file is wanted. */
  readonly globs?: readonly string[]
  /** Files whose text is wanted as well. */
  readonly texts: readonly string[]
  /** What deployments upload, of which one file is looked for. */
  readonly synced?: readonly SyncedFiles[]
}

/** Paths that are looked at side by side. */
const AT_ONCE = 128
/** A dashboard with hundreds of widgets has some 500 KB. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024
/** Notebooks are looked at side by side; a larger one holds pictures, and is taken for what its name says. */
const MAX_NOTEBOOK_BYTES = 1024 * 1024
/** Deeper than any tree that people make; a link to its own parent would go on for ever. */
const MAX_DEPTH = 40

const NOTEBOOK_HEADERS: ReadonlyMap<string, string> = new Map([
  ['.py', '# Databricks notebook source'],
  ['.r', '# Databricks notebook source'],
  ['.sql', '-- Databricks notebook source'],
  ['.scala', '// Databricks notebook source'],
])
/** A header and its line end. */
const HEADER_BYTES = 40

/** Looks at all that is wanted, and at nothing else. */
export async function listFiles(folder: Folder, wanted: WantedFiles, signal?: AbortSignal): Promise<FileListing> {
  const kinds = new Map<string, FileKind>()
  const nearest = new Map<string, string>()
  const tree = new Tree(folder)
  const files = await expandAll(folder, wanted.globs ?? [])
  const paths = [...new Set([...wanted.paths, ...wanted.texts, ...[...files.values()].flat()])]
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    signal?.throwIfAborted()
    const looked = paths.slice(from, from + AT_ONCE).map(async (path) => [path, await look(folder, path)] as const)
    for (const [path, kind] of await Promise.all(looked)) kinds.set(path, kind)
    // Whoever wants to stop is heard.
    await setImmediate()
  }
  for (const path of paths) {
    const similar = kinds.get(path) === 'missing' ? await similarName(tree, path) : undefined
    if (similar !== undefined) nearest.set(path, similar)
  }
  const texts = new Map<string, string>()
  for (const path of wanted.texts) {
    signal?.throwIfAborted()
    const text = IS_READ.has(kinds.get(path)) ? await readText(folder, path) : undefined
    if (text !== undefined) texts.set(path, text)
  }
  const matches = await matchAll(tree, wanted.patterns, signal)
  const synced = new Map<string, boolean | undefined>()
  const search = new SyncedSearch(folder, signal)
  for (const one of wanted.synced ?? []) {
    const key = JSON.stringify(one)
    if (!synced.has(key)) synced.set(key, await search.finds(one))
  }
  return {
    kindOf: (path) => kinds.get(path),
    matches: (pattern) => matches.get(keyOf(pattern)),
    hasSynced: (one) => synced.get(JSON.stringify(one)),
    filesOf: (glob) => files.get(glob),
    nearest: (path) => nearest.get(path),
    textOf: (path) => texts.get(path),
  }
}

const IS_READ = new Set<FileKind | undefined>(['file', 'notebook', 'broken'])

async function expandAll(folder: Folder, globs: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = new Map<string, readonly string[]>()
  const budget = { names: MAX_NAMES }
  for (const glob of new Set(globs)) {
    try {
      files.set(glob, await globFiles(folder, glob, budget))
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      // No file matches what is no pattern; nothing is known where there was too much to look through.
      if (!(error instanceof PatternTooWide)) files.set(glob, [])
    }
  }
  return files
}

async function look(folder: Folder, path: string): Promise<FileKind> {
  const entry = await folder.look(path)
  if (entry === undefined) return 'missing'
  if (entry.kind !== 'file') return entry.kind === 'other' ? 'file' : entry.kind
  if (/\.ipynb$/i.test(path)) return isJupyter(await readText(folder, path, MAX_NOTEBOOK_BYTES))
  return (await isNotebook(folder, path)) ? 'notebook' : 'file'
}

/** What the workspace imports: JSON with cells and metadata, of the fourth version of the format. */
function isJupyter(text: string | undefined): 'notebook' | 'broken' {
  if (text === undefined) return 'notebook'
  try {
    const { cells, metadata, nbformat } = Object(JSON.parse(text))
    const isRecent = typeof nbformat === 'number' && nbformat >= 4
    return Array.isArray(cells) && isMap(metadata) && isRecent ? 'notebook' : 'broken'
  } catch {
    return 'broken'
  }
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** By its extension, or by the comment that an exported notebook starts with. */
async function isNotebook(folder: Folder, path: string): Promise<boolean> {
  const extension = /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? ''
  if (extension === '.ipynb') return true
  const header = NOTEBOOK_HEADERS.get(extension)
  if (header === undefined) return false
  try {
    const bytes = await folder.read(path, HEADER_BYTES)
    const start = LENIENT_UTF_8.decode(bytes.subarray(0, HEADER_BYTES))
    return start.startsWith(header) && /^\r?(?:\n|$)/.test(start.slice(header.length))
  } catch {
    return false
  }
}

async function similarName(tree: Tree, path: string): Promise<string | undefined> {
  const [directory, name] = split(path)
  const names = (await tree.names(directory)) ?? []
  if (!tree.spend(name, names.length)) return undefined
  const similar = nearestWord(name, names)
  return similar === undefined ? undefined : join(directory, similar)
}

/** With a byte order mark, a header is none. */
const LENIENT_UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true })
/** A byte order mark stays: not everybody who reads JSON takes it. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

async function readText(folder: Folder, path: string, limit = MAX_TEXT_BYTES): Promise<string | undefined> {
  const entry = await folder.look(path)
  if (entry?.kind !== 'file' || entry.bytes > limit) return undefined
  try {
    return UTF_8.decode(await folder.read(path, limit))
  } catch {
    return undefined
  }
}

async function matchAll(
  tree: Tree,
  patterns: readonly FilePattern[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, boolean | undefined>> {
  const found = new Map<string, boolean | undefined>()
  for (const pattern of patterns) {
    signal?.throwIfAborted()
    const key = keyOf(pattern)
    if (!found.has(key)) found.set(key, await anyMatch(tree, pattern, signal))
  }
  return found
}

/** Level by level, so that what lies near is found before the budget is spent. */
async function anyMatch(
  tree: Tree,
  pattern: FilePattern,
  signal: AbortSignal | undefined,
): Promise<boolean | undefined> {
  const matchers = matchersOf(pattern)
  const weight = weightOf(pattern)
  let level: { readonly directory: string; readonly states: States }[] = [
    { directory: pattern.base, states: startStates(matchers) },
  ]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return undefined
    const next: typeof level = []
    for (const { directory, states } of level) {
      signal?.throwIfAborted()
      const names = await tree.names(directory)
      if (names === undefined) return undefined
      for (const name of names) {
        if (!tree.spend(name, weight)) return undefined
        const { accepted, states: inside } = matchStates(matchers, states, name)
        if (accepted) return true
        if (inside === NO_MATCH || NEVER_ENTERED.has(name)) continue
        const path = join(directory, name)
        if ((await tree.kindOf(path)) === 'directory') next.push({ directory: path, states: inside })
      }
    }
    level = next
  }
  return false
}

function keyOf({ base, parts }: FilePattern): string {
  return JSON.stringify([base, ...parts])
}

function split(path: string): [directory: string, name: string] {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)]
}
