import type { Place } from '../../../kernel/index.ts'
import { type ConfigPath, itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet } from '../rules/reading.ts'
import { flaggedPath, isLocalLibrary } from './local-library.ts'
import type { MalformedPath } from './local-path.ts'
import { isLocal, pathFrom } from './relative.ts'
import { urlMistake } from './url.ts'

/** What an environment names by a flag of pip: `-r requirements.txt`, `-e package`. */
export interface FlaggedFile {
  readonly flag: string
  readonly written: string
  /** Relative to the bundle's folder. */
  readonly resolved: string
  readonly path: ConfigPath
  readonly at: Place
}

/** What the dependencies of environments name on the disk, and which of them cannot be read. */
export interface DependencyPaths {
  readonly flagged: readonly FlaggedFile[]
  readonly malformed: readonly MalformedPath[]
}

/** Those of serverless jobs and pipelines. The file is uploaded wherever it lies, unless the job comes from Git. */
export function dependencyPathsOf(config: Value, bundle: Bundle): DependencyPaths {
  const known = KNOWN.get(config) ?? pathsIn(config, bundle)
  KNOWN.set(config, known)
  return known
}

/** Several rules ask for the same; a configuration belongs to one bundle. */
const KNOWN = new WeakMap<Value, DependencyPaths>()

function pathsIn(config: Value, bundle: Bundle): DependencyPaths {
  const flagged: FlaggedFile[] = []
  const malformed: MalformedPath[] = []
  for (const [value, path] of dependenciesOf(config)) {
    const text = textOf(value)
    const at = placeOf(value)
    if (text === undefined || at === undefined) continue
    const named = flaggedPath(text)
    if (named === undefined && !isLocalLibrary(text)) continue
    const written = named?.path ?? text
    const resolved = pathFrom(bundle, at, written)
    const mistake = urlMistake(written) ?? urlMistake(resolved)
    if (mistake !== undefined) malformed.push({ written, mistake, path, at })
    else if (named !== undefined && (written === '' || isLocal(written)))
      flagged.push({ ...named, written, resolved, path, at })
  }
  return { flagged, malformed }
}

function* dependenciesOf(config: Value): Generator<readonly [Value, ConfigPath]> {
  for (const { path, value } of resourcesOf(config, 'jobs')) {
    const environments = itemsOf(valueAt(value, ENVIRONMENTS))
    if (environments.length === 0 || isSet(valueAt(value, ['git_source']))) continue
    for (const [index, environment] of environments.entries()) {
      yield* itemsWithPaths(valueAt(environment, OF_SPEC), [...path, ...ENVIRONMENTS, index, ...OF_SPEC])
    }
  }
  for (const { path, value } of resourcesOf(config, 'pipelines')) {
    yield* itemsWithPaths(valueAt(value, OF_PIPELINE), [...path, ...OF_PIPELINE])
  }
}
const ENVIRONMENTS = ['environments']
const OF_SPEC = ['spec', 'dependencies']
const OF_PIPELINE = ['environment', 'dependencies']

function* itemsWithPaths(list: Value | undefined, path: ConfigPath): Generator<readonly [Value, ConfigPath]> {
  for (const [index, item] of itemsOf(list).entries()) yield [item, [...path, index]]
}
