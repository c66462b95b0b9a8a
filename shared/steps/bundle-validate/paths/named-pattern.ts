import type { Place } from '../../../kernel/index.ts'
import { takenText } from '../config/known-later.ts'
import { allFiles } from '../config/places.ts'
import { type ConfigPath, entriesOf, itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { type FilePattern, globPattern, hasWildcard, ignorePattern } from '../load/pattern.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet, isTextSet } from '../rules/reading.ts'
import { directoryOf, isLocal, pathFrom } from './relative.ts'

/** A pattern over files that a configuration names. */
export interface NamedPattern {
  readonly written: string
  readonly pattern: FilePattern
  readonly path: ConfigPath
  readonly at: Place
}

/** A pattern that stands for all files that match it, which must be of a kind. */
export interface ExpandedPattern {
  readonly expected: 'notebook' | 'file'
  readonly written: string
  /** Relative to the bundle's folder. */
  readonly glob: string
  readonly path: ConfigPath
  readonly at: Place
}

/** `sync.include` and `sync.exclude`: in the manner of a `.gitignore`, from the file that they stand in. */
export function* syncPatterns(config: Value, bundle: Bundle): Generator<NamedPattern> {
  for (const list of ['include', 'exclude']) {
    for (const [index, item] of itemsOf(valueAt(config, ['sync', list])).entries()) {
      const written = takenText(item)
      const at = placeOf(item)
      if (written === undefined || at === undefined) continue
      const pattern = ignorePattern(directoryOf(bundle, at), written)
      yield { written, pattern, path: ['sync', list, index], at }
    }
  }
}

/** A source of an artifact that no build makes: it must be there already, or what matches it. */
export interface ArtifactSource extends Omit<ExpandedPattern, 'expected'> {}

/** Those of a configuration. Each lies beside the file in which its artifact first shows up, unless it begins with `/`. */
export function* artifactSources(config: Value, bundle: Bundle): Generator<ArtifactSource> {
  for (const [key, { value: artifact }] of entriesOf(valueAt(config, ['artifacts']))) {
    if (isTextSet(valueAt(artifact, ['build'])) || isPacked(artifact)) continue
    const file = allFiles(artifact.places)[0]
    if (file === undefined) continue
    for (const [index, item] of itemsOf(valueAt(artifact, ['files'])).entries()) {
      const source = valueAt(item, ['source'])
      const written = takenText(source)
      const at = placeOf(source)
      if (!written || written.startsWith('/') || at === undefined) continue
      const glob = pathFrom(bundle, { file }, written)
      yield { written, glob, path: ['artifacts', key, 'files', index, 'source'], at }
    }
  }
}

/** Whether the Databricks CLI itself packs the artifact, from files or from Git. */
function isPacked(artifact: Value): boolean {
  const isTarball = textOf(valueAt(artifact, ['type'])) === 'tgz'
  return isTarball && (isSet(valueAt(artifact, ['git'])) || itemsOf(valueAt(artifact, ['include'])).length > 0)
}

/** `glob.include` of the libraries of pipelines. */
export function* pipelinePatterns(config: Value, bundle: Bundle): Generator<NamedPattern> {
  for (const { path, value } of resourcesOf(config, 'pipelines')) {
    for (const [index, library] of itemsOf(valueAt(value, ['libraries'])).entries()) {
      yield* globAt(bundle, valueAt(library, ['glob', 'include']), [...path, 'libraries', index, 'glob', 'include'])
    }
  }
}

/** Paths of notebooks and files of pipelines that have a wildcard in them: the Databricks CLI expands them. */
export function expandedPatterns(config: Value, bundle: Bundle): readonly ExpandedPattern[] {
  const known = EXPANDED.get(config) ?? [...expandedIn(config, bundle)]
  EXPANDED.set(config, known)
  return known
}

/** Several rules ask for the same; a configuration belongs to one bundle. */
const EXPANDED = new WeakMap<Value, readonly ExpandedPattern[]>()

function* expandedIn(config: Value, bundle: Bundle): Generator<ExpandedPattern> {
  for (const { path, value } of resourcesOf(config, 'pipelines')) {
    for (const [index, library] of itemsOf(valueAt(value, ['libraries'])).entries()) {
      for (const expected of ['notebook', 'file'] as const) {
        const found = valueAt(library, [expected, 'path'])
        const written = textOf(found)
        const at = placeOf(found)
        if (written === undefined || at === undefined || !hasWildcard(written) || !isLocal(written)) continue
        const glob = pathFrom(bundle, at, written)
        yield { expected, written, glob, path: [...path, 'libraries', index, expected, 'path'], at }
      }
    }
  }
}

function* globAt(bundle: Bundle, value: Value | undefined, path: ConfigPath): Generator<NamedPattern> {
  const written = textOf(value)
  const at = placeOf(value)
  if (written === undefined || at === undefined || !isLocal(written)) return
  yield { written, pattern: globPattern(pathFrom(bundle, at, written)), path, at }
}
