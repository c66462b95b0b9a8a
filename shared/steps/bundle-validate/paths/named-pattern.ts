import type { Place } from '../../../kernel/index.ts'
import { type ConfigPath, entriesOf, itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { type FilePattern, globPattern, hasWildcard, ignorePattern } from '../load/pattern.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet } from '../rules/reading.ts'
import { directoryOf, inDirectory, isLocal } from './relative.ts'

/** A pattern over files that a configuration names. */
export interface NamedPattern {
  /** Of a pipeline: what matches is taken for files of this kind, and it is an error if nothing does. */
  readonly expands?: 'notebook' | 'file'
  readonly written: string
  readonly pattern: FilePattern
  readonly path: ConfigPath
  readonly at: Place
}

/** `sync.include` and `sync.exclude`: in the manner of a `.gitignore`, from the file that they stand in. */
export function* syncPatterns(config: Value, bundle: Bundle): Generator<NamedPattern> {
  for (const list of ['include', 'exclude']) {
    for (const [index, item] of itemsOf(valueAt(config, ['sync', list])).entries()) {
      const written = textOf(item)
      const at = placeOf(item)
      if (written === undefined || written === '' || at === undefined) continue
      const pattern = ignorePattern(directoryOf(bundle, at), written)
      yield { written, pattern, path: ['sync', list, index], at }
    }
  }
}

/** The files of artifacts that no build makes: they must be there already. */
export function* artifactPatterns(config: Value, bundle: Bundle): Generator<NamedPattern> {
  for (const [key, { value: artifact }] of entriesOf(valueAt(config, ['artifacts']))) {
    if (isSet(valueAt(artifact, ['build'])) || isPacked(artifact)) continue
    for (const [index, file] of itemsOf(valueAt(artifact, ['files'])).entries()) {
      const source = valueAt(file, ['source'])
      yield* globAt(bundle, source, ['artifacts', key, 'files', index, 'source'])
    }
  }
}

/** Whether the Databricks CLI itself packs the artifact, from files or from Git. */
function isPacked(artifact: Value): boolean {
  const isTarball = textOf(valueAt(artifact, ['type'])) === 'tgz'
  return isTarball && (isSet(valueAt(artifact, ['git'])) || itemsOf(valueAt(artifact, ['include'])).length > 0)
}

/** `libraries` of pipelines: `glob.include`, and paths of notebooks and files with a wildcard in them. */
export function* pipelinePatterns(config: Value, bundle: Bundle): Generator<NamedPattern> {
  for (const { path, value } of resourcesOf(config, 'pipelines')) {
    for (const [index, library] of itemsOf(valueAt(value, ['libraries'])).entries()) {
      yield* globAt(bundle, valueAt(library, ['glob', 'include']), [...path, 'libraries', index, 'glob', 'include'])
      for (const expands of ['notebook', 'file'] as const) {
        const found = valueAt(library, [expands, 'path'])
        if (!hasWildcard(textOf(found) ?? '')) continue
        for (const named of globAt(bundle, found, [...path, 'libraries', index, expands, 'path'])) {
          yield { ...named, expands }
        }
      }
    }
  }
}

function* globAt(bundle: Bundle, value: Value | undefined, path: ConfigPath): Generator<NamedPattern> {
  const written = textOf(value)
  const at = placeOf(value)
  if (written === undefined || at === undefined || !isLocal(written)) return
  yield { written, pattern: globPattern(inDirectory(directoryOf(bundle, at), written)), path, at }
}
