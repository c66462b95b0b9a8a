import type { Place } from '../../../kernel/index.ts'
import {
  type ConfigPath,
  entriesOf,
  itemsOf,
  type MapValue,
  placeOf,
  textOf,
  type Value,
  valueAt,
} from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { hasWildcard } from '../load/pattern.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet, type Resource } from '../rules/reading.ts'
import { directoryOf, inDirectory, isLocal } from './relative.ts'

/** A path on the disk that a configuration names. */
export interface LocalPath {
  readonly written: string
  readonly expected: 'notebook' | 'file' | 'directory'
  /** Of the task, the resource or the artifact that it stands in, and from there on: {@link pathOf}. */
  readonly holder: ConfigPath
  readonly field: ConfigPath
  readonly at: Place
  /** Relative to the bundle's folder. */
  readonly resolved: string
  /** What it would be relative to the other files that define or change the value or its resource. */
  readonly elsewhere: readonly string[]
}

/** Where in the configuration it stands. Put together when it is needed: there may be thousands. */
export function pathOf({ holder, field }: LocalPath): ConfigPath {
  return [...holder, ...field]
}

/** A way that a task can go: its key, where the path stands, and where in it is said that the code is in Git. */
interface TaskField {
  readonly key: string
  readonly expected: LocalPath['expected']
  readonly field: readonly string[]
  readonly source: readonly string[]
}

const TASK_FIELDS: readonly TaskField[] = [
  { key: 'notebook_task', expected: 'notebook', field: ['notebook_task', 'notebook_path'], source: ['source'] },
  { key: 'spark_python_task', expected: 'file', field: ['spark_python_task', 'python_file'], source: ['source'] },
  { key: 'dbt_task', expected: 'directory', field: ['dbt_task', 'project_directory'], source: ['source'] },
  { key: 'sql_task', expected: 'file', field: ['sql_task', 'file', 'path'], source: ['file', 'source'] },
  { key: 'alert_task', expected: 'file', field: ['alert_task', 'workspace_path'], source: [] },
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
  for (const { expected, holder, field, value, owner } of pathFields(config)) {
    const written = textOf(value)
    const at = placeOf(value)
    if (value === undefined || written === undefined || at === undefined || !isLocal(written)) continue
    const resolved = inDirectory(directoryOf(bundle, at), written)
    const elsewhere = new Set<string>()
    for (const places of [value.places, owner?.places ?? []]) {
      for (const place of places)
        if (place.file !== at.file) elsewhere.add(inDirectory(directoryOf(bundle, place), written))
    }
    elsewhere.delete(resolved)
    yield { written, expected, holder, field, at, resolved, elsewhere: elsewhere.size === 0 ? NONE : [...elsewhere] }
  }
}
const NONE: readonly string[] = []

/** A field that may hold a path, with the resource that it belongs to. */
interface Found {
  readonly expected: LocalPath['expected']
  readonly holder: ConfigPath
  readonly field: ConfigPath
  readonly value: Value | undefined
  readonly owner?: Value
}

function* pathFields(config: Value): Generator<Found> {
  for (const job of resourcesOf(config, 'jobs')) if (!isSet(valueAt(job.value, ['git_source']))) yield* jobFields(job)
  for (const pipeline of resourcesOf(config, 'pipelines')) yield* pipelineFields(pipeline)
  for (const resource of resourcesOf(config, ...FILE_RESOURCES)) yield ofResource(resource, 'file', ['file_path'])
  for (const app of resourcesOf(config, 'apps')) yield ofResource(app, 'directory', ['source_code_path'])
  for (const [key, { value }] of entriesOf(valueAt(config, ['artifacts']))) {
    yield { expected: 'directory', holder: ['artifacts', key], field: ['path'], value: valueAt(value, ['path']) }
  }
}

function ofResource(resource: Resource, expected: LocalPath['expected'], field: ConfigPath): Found {
  return { expected, holder: resource.path, field, value: valueAt(resource.value, field), owner: resource.value }
}

function* jobFields(job: Resource): Generator<Found> {
  for (const [index, task] of itemsOf(valueAt(job.value, ['tasks'])).entries()) {
    if (task.kind !== 'map') continue
    const path = [...job.path, 'tasks', index]
    yield* taskFields(task, path, job.value)
    const repeated = valueAt(task, ['for_each_task', 'task'])
    if (repeated?.kind === 'map') yield* taskFields(repeated, [...path, 'for_each_task', 'task'], job.value)
  }
}

function* taskFields(task: MapValue, holder: ConfigPath, owner: Value): Generator<Found> {
  for (const { key, expected, field, source } of TASK_FIELDS) {
    const way = task.entries.get(key)?.value
    if (way === undefined || textOf(valueAt(way, source)) === 'GIT') continue
    yield { expected, holder, field, value: valueAt(task, field), owner }
  }
  for (const [index, library] of itemsOf(task.entries.get('libraries')?.value).entries()) {
    const value = valueAt(library, ['requirements'])
    if (value === undefined) continue
    yield { expected: 'file', holder, field: ['libraries', index, 'requirements'], value, owner }
  }
}

function* pipelineFields(pipeline: Resource): Generator<Found> {
  yield ofResource(pipeline, 'directory', ['root_path'])
  for (const index of itemsOf(valueAt(pipeline.value, ['libraries'])).keys()) {
    for (const kind of ['notebook', 'file'] as const) {
      const found = ofResource(pipeline, kind, ['libraries', index, kind, 'path'])
      // A wildcard is expanded first: the rule about globs speaks of it.
      if (!hasWildcard(textOf(found.value) ?? '')) yield found
    }
  }
}
