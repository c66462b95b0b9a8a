import type { Place } from '../../../kernel/index.ts'
import { type ConfigPath, entriesOf, itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { hasWildcard } from '../load/pattern.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet, type Resource } from '../rules/reading.ts'
import { directoryOf, inDirectory, isLocal } from './relative.ts'

/** A path on the disk that a configuration names. */
export interface LocalPath {
  readonly written: string
  readonly expected: 'notebook' | 'file' | 'directory'
  readonly path: ConfigPath
  readonly at: Place
  /** Relative to the bundle's folder. */
  readonly resolved: string
  /** What it would be relative to the other files that define or change the value or its resource. */
  readonly elsewhere: readonly string[]
}

type Field = readonly [expected: LocalPath['expected'], ...path: ConfigPath]

const TASK_FIELDS: readonly Field[] = [
  ['notebook', 'notebook_task', 'notebook_path'],
  ['file', 'spark_python_task', 'python_file'],
  ['directory', 'dbt_task', 'project_directory'],
  ['file', 'sql_task', 'file', 'path'],
  ['file', 'alert_task', 'workspace_path'],
]
/** Each is one way of a task, with a `source` of its own. */
const SOURCES: readonly ConfigPath[] = [
  ['notebook_task', 'source'],
  ['spark_python_task', 'source'],
  ['dbt_task', 'source'],
  ['sql_task', 'file', 'source'],
]
const FILE_RESOURCES = ['dashboards', 'genie_spaces', 'alerts']

/** Every path of the effective configuration that the Databricks CLI looks for before it deploys. */
export function localPathsOf(config: Value, bundle: Bundle): readonly LocalPath[] {
  const known = KNOWN.get(config)
  if (known !== undefined) return known
  const found = [...findPaths(config, bundle)]
  KNOWN.set(config, found)
  return found
}

/** Several rules ask for the same; a configuration belongs to one bundle. */
const KNOWN = new WeakMap<Value, readonly LocalPath[]>()

function* findPaths(config: Value, bundle: Bundle): Generator<LocalPath> {
  for (const [expected, path, value] of pathFields(config)) {
    const written = textOf(value)
    const at = placeOf(value)
    if (value === undefined || written === undefined || at === undefined || !isLocal(written)) continue
    const resolved = inDirectory(directoryOf(bundle, at), written)
    const owner = path[0] === 'resources' ? (valueAt(config, path.slice(0, 3))?.places ?? []) : []
    const elsewhere = new Set<string>()
    for (const file of new Set([...value.places, ...owner].map((place) => place.file))) {
      elsewhere.add(inDirectory(directoryOf(bundle, { file }), written))
    }
    elsewhere.delete(resolved)
    yield { written, expected, path, at, resolved, elsewhere: [...elsewhere] }
  }
}

type Found = readonly [expected: LocalPath['expected'], path: ConfigPath, value: Value | undefined]

function* pathFields(config: Value): Generator<Found> {
  for (const job of resourcesOf(config, 'jobs')) if (!isSet(valueAt(job.value, ['git_source']))) yield* jobFields(job)
  for (const pipeline of resourcesOf(config, 'pipelines')) yield* pipelineFields(pipeline)
  for (const { path, value } of resourcesOf(config, ...FILE_RESOURCES)) {
    yield ['file', [...path, 'file_path'], valueAt(value, ['file_path'])]
  }
  for (const { path, value } of resourcesOf(config, 'apps')) {
    yield ['directory', [...path, 'source_code_path'], valueAt(value, ['source_code_path'])]
  }
  for (const [key, { value }] of entriesOf(valueAt(config, ['artifacts']))) {
    yield ['directory', ['artifacts', key, 'path'], valueAt(value, ['path'])]
  }
}

function* jobFields(job: Resource): Generator<Found> {
  for (const [index, task] of itemsOf(valueAt(job.value, ['tasks'])).entries()) {
    const path = [...job.path, 'tasks', index]
    yield* taskFields(task, path)
    const repeated = valueAt(task, ['for_each_task', 'task'])
    if (repeated !== undefined) yield* taskFields(repeated, [...path, 'for_each_task', 'task'])
  }
}

function* taskFields(task: Value, path: ConfigPath): Generator<Found> {
  const fromGit = SOURCES.some((source) => textOf(valueAt(task, source)) === 'GIT')
  if (fromGit) return
  for (const [expected, ...field] of TASK_FIELDS) yield [expected, [...path, ...field], valueAt(task, field)]
  for (const [index, library] of itemsOf(valueAt(task, ['libraries'])).entries()) {
    yield ['file', [...path, 'libraries', index, 'requirements'], valueAt(library, ['requirements'])]
  }
}

function* pipelineFields(pipeline: Resource): Generator<Found> {
  yield ['directory', [...pipeline.path, 'root_path'], valueAt(pipeline.value, ['root_path'])]
  for (const [index, library] of itemsOf(valueAt(pipeline.value, ['libraries'])).entries()) {
    for (const kind of ['notebook', 'file'] as const) {
      const value = valueAt(library, [kind, 'path'])
      // A wildcard is expanded first: the rule about globs speaks of it.
      if (hasWildcard(textOf(value) ?? '')) continue
      yield [kind, [...pipeline.path, 'libraries', index, kind, 'path'], value]
    }
  }
}
