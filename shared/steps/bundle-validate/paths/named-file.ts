import type { Place } from '../../../kernel/index.ts'
import { allPlaces } from '../config/places.ts'
import { type ConfigPath, placeOf, textOf, type Value } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { directoryOf, inDirectory, isLocal } from './relative.ts'

/** What a path on the disk leads to, and what has to lie there. Thousands of tasks name the same. */
export interface NamedFile {
  /** Relative to the bundle's folder. */
  readonly resolved: string
  readonly expected: 'notebook' | 'file' | 'directory'
  /** Of the resource that names it; `undefined` for an artifact. */
  readonly type: string | undefined
}

/** A path on the disk that a configuration names. */
export interface LocalPath {
  readonly written: string
  readonly file: NamedFile
  /** Of the task, the resource or the artifact that it stands in, and from there on: {@link pathOf}. */
  readonly holder: ConfigPath
  readonly field: ConfigPath
  readonly at: Place
  /** What it would be relative to the other files that define or change the value or its resource. */
  readonly elsewhere: readonly string[]
}

/** Where in the configuration it stands. Put together when it is needed: there may be thousands. */
export function pathOf({ holder, field }: LocalPath): ConfigPath {
  return [...holder, ...field]
}

/** The files that a bundle was found to name so far. */
export interface KnownFiles {
  readonly bundle: Pick<Bundle, 'folder'>
  readonly files: Map<string, NamedFile>
}

/** The path that stands at a field; `undefined` where there is none, or it leads somewhere else than to the disk. */
export function localPathOf(
  { bundle, files }: KnownFiles,
  expected: NamedFile['expected'],
  holder: ConfigPath,
  field: ConfigPath,
  value: Value | undefined,
  owner: Value | undefined,
): LocalPath | undefined {
  const written = textOf(value)
  const at = placeOf(value)
  if (written === undefined || at === undefined || !isLocal(written)) return undefined
  const resolved = inDirectory(directoryOf(bundle, at), written)
  const elsewhere = resolvedElsewhere(bundle, at, written, [value, owner]).filter((other) => other !== resolved)
  const type = holder[0] === 'resources' ? String(holder[1]) : undefined
  const key = `${expected} ${type} ${resolved}`
  const file = files.get(key) ?? { resolved, expected, type }
  files.set(key, file)
  return { written, file, holder, field, at, elsewhere }
}

/** What the path would be from the other files that had a say; mostly there are none. */
function resolvedElsewhere(
  bundle: Pick<Bundle, 'folder'>,
  at: Place,
  written: string,
  values: readonly (Value | undefined)[],
): readonly string[] {
  let files: Set<string> | undefined
  for (const value of values) {
    for (const { file } of value === undefined ? [] : allPlaces(value.places)) {
      if (file === at.file) continue
      files ??= new Set()
      files.add(file)
    }
  }
  return files === undefined ? NONE : [...files].map((file) => inDirectory(directoryOf(bundle, { file }), written))
}
const NONE: readonly string[] = []
