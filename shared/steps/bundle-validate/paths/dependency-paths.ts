import type { Place } from '../../../kernel/index.ts'
import { takenText } from '../config/known-later.ts'
import { type ConfigPath, itemsOf, placeOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isMapSet } from '../rules/reading.ts'
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
  /** Packages by their looks, and files to the Databricks CLI: `ruamel.yaml==0.18`. */
  readonly mistaken: readonly Omit<FlaggedFile, 'flag'>[]
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
  const mistaken: Omit<FlaggedFile, 'flag'>[] = []
  const malformed: MalformedPath[] = []
  for (const { value, pathOf } of dependenciesOf(config)) {
    const text = takenText(value)
    const at = placeOf(value)
    if (text === undefined || at === undefined) continue
    const named = flaggedPath(text)
    if (named === undefined && !isLocalLibrary(text)) continue
    const written = named?.path ?? text
    const resolved = pathFrom(bundle, at, written)
    const mistake = urlMistake(written) ?? urlMistake(resolved)
    if (mistake !== undefined) malformed.push({ written, mistake, path: pathOf(), at })
    else if (named !== undefined && (written === '' || isLocal(written)))
      flagged.push({ ...named, written, resolved, path: pathOf(), at })
    else if (named === undefined && REQUIREMENT.test(text) && isLocalLibrary(text.replace(ANY_RELEASE, '$1')))
      mistaken.push({ written, resolved, path: pathOf(), at })
  }
  return { flagged, mistaken, malformed }
}

/** A name, and perhaps extras, versions and a marker; but not the name of a file. */
const REQUIREMENT =
  /^(?!.*\.(?:egg|gz|jar|py|tgz|toml|txt|whl|zip)$)[A-Za-z0-9][\w.-]{0,100} {0,9}(?:\[[^\]]{0,100}\] {0,9})?(?:$|[=<>!~;])/

/** `==2.5.*` and `!=2.*` are versions to the Databricks CLI from 1.16 on (its pull request 6555); to 1.12.1, names of files. */
const ANY_RELEASE = /([=!]=\s?[0-9]+(?:\.[0-9]+)*)\.\*(?![\w.])/g

/** Most are packages, and nobody asks where these stand. */
interface Dependency {
  readonly value: Value
  readonly pathOf: () => ConfigPath
}

function* dependenciesOf(config: Value): Generator<Dependency> {
  for (const job of resourcesOf(config, 'jobs')) {
    const environments = itemsOf(valueAt(job.value, ENVIRONMENTS))
    if (environments.length === 0 || isMapSet(valueAt(job.value, ['git_source']))) continue
    for (const [index, environment] of environments.entries()) {
      yield* itemsIn(environment, OF_SPEC, () => [...job.path, ...ENVIRONMENTS, index])
    }
  }
  for (const pipeline of resourcesOf(config, 'pipelines')) {
    yield* itemsIn(pipeline.value, OF_PIPELINE, () => pipeline.path)
  }
}
const ENVIRONMENTS = ['environments']
const OF_SPEC = ['spec', 'dependencies']
const OF_PIPELINE = ['environment', 'dependencies']

function* itemsIn(holder: Value, field: ConfigPath, pathOf: () => ConfigPath): Generator<Dependency> {
  for (const [index, value] of itemsOf(valueAt(holder, field)).entries()) {
    yield { value, pathOf: () => [...pathOf(), ...field, index] }
  }
}
