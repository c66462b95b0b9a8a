import { posix } from 'node:path'
import { textValue } from '../config/make.ts'
import { placeOf, textOf, type Value } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { directoryOf, inDirectory, isLocal } from '../paths/relative.ts'
import { besides, type RequirementFile } from './files.ts'

/** One requirement of a file, placed there; `unknown`: why nobody can say which ones stand in its place. */
export interface Requirement {
  readonly value: Value
  readonly unknown: string | undefined
}

/** What is required by the file that a value names; nothing where it names none. */
export type RequirementLookup = (value: Value) => readonly Requirement[]

/** `-r requirements.txt`, or a path that ends as Databricks asks for it. */
const NAMED = /^(?:(?:-r|--requirement)(?:[ \t]+|=)(.+)|([^@;]*\.txt))$/

/** The file that an entry of `libraries` or `dependencies` names, as it is written; `undefined` where it names none. */
function namedFile(value: Value | undefined): string | undefined {
  const [, option, path] = NAMED.exec(textOf(value)?.trim() ?? '') ?? []
  return (option ?? path)?.trim()
}

/** Its path relative to the bundle's folder; `undefined` for a file of the workspace, or behind an address. */
export function pathOfNamed(bundle: Bundle, value: Value): string | undefined {
  const written = namedFile(value)
  const at = placeOf(value)
  if (written === undefined || at === undefined || !isLocal(written)) return undefined
  return inDirectory(directoryOf(bundle, at), written)
}

export function requirementLookup(bundle: Bundle, files: ReadonlyMap<string, RequirementFile>): RequirementLookup {
  const known = new Map<string, readonly Requirement[] | string>()
  const lookUp = (value: Value): readonly Requirement[] => {
    if (namedFile(value) === undefined) return []
    const path = pathOfNamed(bundle, value)
    if (path === undefined) return [{ value, unknown: 'the requirements file is not in the bundle' }]
    const found = known.get(path) ?? requirementsIn(bundle, files, path)
    known.set(path, found)
    return typeof found === 'string' ? [{ value, unknown: found }] : found
  }
  /** Most values are the same in all targets. */
  const answers = new Map<Value, readonly Requirement[]>()
  return (value) => {
    const answer = answers.get(value) ?? lookUp(value)
    answers.set(value, answer)
    return answer
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
        found.push({ value, unknown: undefined })
        continue
      }
      const named = isLocal(text) ? besides(path, text) : undefined
      const file = named === undefined ? undefined : files.get(named)
      if (named === undefined || file === undefined) {
        found.push({ value, unknown: 'the requirements file is not in the bundle' })
      } else if ('why' in file) found.push({ value, unknown: file.why })
      else if (!seen.has(named)) {
        seen.add(named)
        waiting.push({ path: named, lines: file.lines })
      }
    }
  }
  return found
}
