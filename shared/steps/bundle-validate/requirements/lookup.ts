import { posix } from 'node:path'
import { textValue } from '../config/make.ts'
import { holdsReference } from '../config/reference.ts'
import { placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { inDirectory, isLocal, pathFrom, syncRootOf } from '../paths/relative.ts'
import { besides, type RequirementFile } from './files.ts'
import { parseRequirements, type RequirementLine } from './parse.ts'

/** What a pack may ask of requirements files: what they require, or from where. */
export const READS = ['requirements', 'indexes'] as const
export type Reads = (typeof READS)[number]

/** One requirement or index of a file, placed there; `unknown`: why nobody can say which ones stand in its place. */
export interface Requirement {
  /** Absent where nobody knows. */
  readonly of?: Reads
  readonly value: Value
  readonly unknown: string | undefined
}

/** What is required by the file that a value of the configuration names; `undefined` where it names none. */
export type RequirementLookup = (value: Value, config: Value) => readonly Requirement[] | undefined

/**
 * The file that an entry of `libraries` or `dependencies` names, as it is written: `-r requirements.txt`, or a path that ends
 * as Databricks asks for it. `undefined` where it names none.
 */
function namedFile(written = ''): string | undefined {
  const text = written.trim()
  if (text.startsWith('-')) return parseRequirements(text).find(({ kind }) => kind === 'file')?.text
  return /^[^@;]*\.txt$/.test(text) ? text : undefined
}

/** Its path relative to the bundle's folder; `undefined` for another file of the workspace, or behind an address. */
export function pathOfNamed(bundle: Bundle, value: Value, config: Value): string | undefined {
  return pathOfDeployed(bundle, value, config) ?? pathOfLocal(bundle, value)
}

function pathOfLocal(bundle: Bundle, value: Value): string | undefined {
  const written = namedFile(textOf(value))
  const at = placeOf(value)
  if (written === undefined || at === undefined || !isLocal(written)) return undefined
  return pathFrom(bundle, at, written)
}

/** What is below `${workspace.file_path}` comes from the bundle, whoever deploys it. */
function pathOfDeployed(bundle: Bundle, value: Value, config: Value): string | undefined {
  const root = valueAt(config, ['workspace', 'file_path'])
  if (root?.kind !== 'text' || value.kind !== 'text' || !value.value.includes(root.value)) return undefined
  const written = namedFile(value.value)
  if (written === undefined || !written.startsWith(`${root.value}/`)) return undefined
  const below = written.slice(root.value.length + 1)
  return holdsReference(below) ? undefined : fromSyncRoot(bundle, syncRootOf(config, bundle), below)
}

/** The bundle's own folder is known by its name, if something above it is synchronised: `../ml/a.txt` is `a.txt`. */
function fromSyncRoot({ folder }: Bundle, root: string, path: string): string {
  const own = root === '' ? '' : `${folder.prefix.split('/').slice(-root.split('/').length).join('/')}/`
  return path.startsWith(own) ? inDirectory('', path.slice(own.length)) : inDirectory(root, path)
}

/** Where it is deployed, another file may lie there: only the workspace knows. */
export const NOT_IN_BUNDLE = 'the requirements file is not in the bundle'

/** pip puts the values of variables there, which a job may set. */
const IN_ENVIRONMENT = 'a line of the requirements file names a variable of the environment'

/** `-e git+https://…` and `--index-url …` are lines of a requirements file as good as any. */
function optionsIn(value: Value): readonly Requirement[] | undefined {
  const written = textOf(value)?.trim() ?? ''
  return written.startsWith('-') ? parseRequirements(written).map((line) => said(line, value.places)) : undefined
}

function said({ kind, text }: RequirementLine, places: Value['places']): Requirement {
  const of = kind === 'index' ? 'indexes' : 'requirements'
  return { of, value: textValue(text, places), unknown: text.includes('${') ? IN_ENVIRONMENT : undefined }
}

export function requirementLookup(bundle: Bundle, files: ReadonlyMap<string, RequirementFile>): RequirementLookup {
  const known = new Map<string, readonly Requirement[] | string>()
  const lookUp = (value: Value, path: string): readonly Requirement[] => {
    const found = known.get(path) ?? requirementsIn(bundle, files, path)
    known.set(path, found)
    return typeof found === 'string' ? [{ value, unknown: found }] : found
  }
  const lookUpLocal = (value: Value): readonly Requirement[] | undefined => {
    if (namedFile(textOf(value)) === undefined) return optionsIn(value)
    const path = pathOfLocal(bundle, value)
    return path === undefined ? [{ value, unknown: NOT_IN_BUNDLE }] : lookUp(value, path)
  }
  /** Most values are the same in all targets. */
  const answers = new Map<Value, readonly Requirement[] | undefined>()
  return (value, config) => {
    const deployed = pathOfDeployed(bundle, value, config)
    if (deployed !== undefined) return lookUp(value, deployed)
    if (!answers.has(value)) answers.set(value, lookUpLocal(value))
    return answers.get(value)
  }
}

/** A text where the file itself is not known. A file that leads back to itself adds nothing. */
function requirementsIn(
  bundle: Bundle,
  files: ReadonlyMap<string, RequirementFile>,
  first: string,
): readonly Requirement[] | string {
  const start = files.get(first)
  if (start === undefined) return 'nobody looked into the requirements file'
  if ('why' in start) return start.why
  const found: Requirement[] = []
  const seen = new Set([first])
  const waiting = [{ path: first, lines: start.lines }]
  for (const { path, lines } of waiting) {
    for (const each of lines) {
      const { text, line, column } = each
      const requirement = said(each, [{ file: posix.join(bundle.folder.prefix, path), line, column }])
      if (each.kind !== 'file') {
        found.push(requirement)
        continue
      }
      const { value } = requirement
      const named = isLocal(text) ? besides(path, text) : undefined
      const file = named === undefined ? undefined : files.get(named)
      if (named === undefined || file === undefined) {
        found.push({ value, unknown: NOT_IN_BUNDLE })
      } else if ('why' in file) found.push({ value, unknown: file.why })
      else if (!seen.has(named)) {
        seen.add(named)
        waiting.push({ path: named, lines: file.lines })
      }
    }
  }
  return found
}
