import { posix } from 'node:path'
import { textValue } from '../config/make.ts'
import { holdsReference } from '../config/reference.ts'
import { placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { inDirectory, isLocal, pathFrom, syncRootOf } from '../paths/relative.ts'
import { besides, type RequirementFile } from './files.ts'
import { parseRequirements, withoutQuotes } from './parse.ts'

/** One requirement of a file, placed there; `unknown`: why nobody can say which ones stand in its place. */
export interface Requirement {
  readonly value: Value
  readonly unknown: string | undefined
}

/** What is required by the file that a value of the configuration names; `undefined` where it names none. */
export type RequirementLookup = (value: Value, config: Value) => readonly Requirement[] | undefined

/** `-r requirements.txt`, or a path that ends as Databricks asks for it. */
const NAMED = /^(?:(?:-r|--requirement)(?:[ \t]+|=)(.+)|([^@;]*\.txt))$/

/** The file that an entry of `libraries` or `dependencies` names, as it is written; `undefined` where it names none. */
function namedFile(written: string | undefined): string | undefined {
  const [, option, path] = NAMED.exec(written?.trim() ?? '') ?? []
  return option === undefined ? path?.trim() : withoutQuotes(option.trim())
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

/** `-e git+https://…`, which is a line of a requirements file as good as any. */
function editable(value: Value): readonly Requirement[] | undefined {
  const written = textOf(value)?.trim() ?? ''
  const [line] = /^(?:-e|--editable)\b/.test(written) ? parseRequirements(written) : []
  return line && [{ value: textValue(line.text, value.places), unknown: undefined }]
}

export function requirementLookup(bundle: Bundle, files: ReadonlyMap<string, RequirementFile>): RequirementLookup {
  const known = new Map<string, readonly Requirement[] | string>()
  const lookUp = (value: Value, path: string): readonly Requirement[] => {
    const found = known.get(path) ?? requirementsIn(bundle, files, path)
    known.set(path, found)
    return typeof found === 'string' ? [{ value, unknown: found }] : found
  }
  const lookUpLocal = (value: Value): readonly Requirement[] | undefined => {
    if (namedFile(textOf(value)) === undefined) return editable(value)
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
    for (const { kind, text, line, column } of lines) {
      const at = { file: posix.join(bundle.folder.prefix, path), line, column }
      const value = textValue(text, [at])
      if (kind === 'requirement') {
        found.push({ value, unknown: text.includes('${') ? IN_ENVIRONMENT : undefined })
        continue
      }
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
