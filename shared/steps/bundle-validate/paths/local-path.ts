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
  readonly path: ConfigPath
  readonly at: Place
  /** Relative to the bundle's folder. */
  readonly resolved: string
  /** What it would be relative to the other files that define or change the value or its resource. */
  readonly elsewhere: readonly string[]
}

/** A way that a task can go: its field, where the path stands in it, and where it says that the code is in Git. */
interface TaskField {
  readonly field: string
  readonly expected: LocalPath['expected']
  readonly inside: readonly string[]
  readonly source: readonly string[]
}

const TASK_FIELDS: readonly TaskField[] = [
  { field: 'notebook_task', expected: 'notebook', inside: ['notebook_path'], source: ['source'] },
  { field: 'spark_python_task', expected: 'file', inside: ['python_file'], source: ['source'] },
  { field: 'dbt_task', expected: 'directory', inside: ['project_directory'], source: ['source'] },
  { field: 'sql_task', expected: 'file', inside: ['file', 'path'], source: ['file', 'source'] },
  { field: 'alert_task', expected: 'file', inside: ['workspace_path'], source: [] },
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
  for (const [expected, path, value, owner] of pathFields(config)) {
    const written = textOf(value)
    const at = placeOf(value)
    if (value === undefined || written === undefined || at === undefined || !isLocal(written)) continue
    const resolved = inDirectory(directoryOf(bundle, at), written)
    const elsewhere = [...otherFiles(at.file, value, owner)].map((file) =>
      inDirectory(directoryOf(bundle, { file }), written),
    )
    yield { written, expected, path, at, resolved, elsewhere: elsewhere.filter((other) => other !== resolved) }
  }
}

function otherFiles(file: string, ...values: readonly (Value | undefined)[]): ReadonlySet<string> {
  const files = new Set<string>()
  for (const value of values) for (const place of value?.places ?? []) if (place.file !== file) files.add(place.file)
  return files
}

/** A field that holds a path, with the resource that it belongs to. */
type Found = readonly [expected: LocalPath['expected'], path: ConfigPath, value: Value | undefined, owner?: Value]

function* pathFields(config: Value): Generator<Found> {
  for (const job of resourcesOf(config, 'jobs')) if (!isSet(valueAt(job.value, ['git_source']))) yield* jobFields(job)
  for (const pipeline of resourcesOf(config, 'pipelines')) yield* pipelineFields(pipeline)
  for (const { path, value } of resourcesOf(config, ...FILE_RESOURCES)) {
    yield ['file', [...path, 'file_path'], valueAt(value, ['file_path']), value]
  }
  for (const { path, value } of resourcesOf(config, 'apps')) {
    yield ['directory', [...path, 'source_code_path'], valueAt(value, ['source_code_path']), value]
  }
  for (const [key, { value }] of entriesOf(valueAt(config, ['artifacts']))) {
    yield ['directory', ['artifacts', key, 'path'], valueAt(value, ['path'])]
  }
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

function* taskFields(task: MapValue, path: ConfigPath, owner: Value): Generator<Found> {
  for (const { field, expected, inside, source } of TASK_FIELDS) {
    const way = task.entries.get(field)?.value
    if (way === undefined || textOf(valueAt(way, source)) === 'GIT') continue
    yield [expected, [...path, field, ...inside], valueAt(way, inside), owner]
  }
  for (const [index, library] of itemsOf(task.entries.get('libraries')?.value).entries()) {
    const requirements = valueAt(library, ['requirements'])
    if (requirements !== undefined) yield ['file', [...path, 'libraries', index, 'requirements'], requirements, owner]
  }
}

function* pipelineFields({ path, value }: Resource): Generator<Found> {
  yield ['directory', [...path, 'root_path'], valueAt(value, ['root_path']), value]
  for (const [index, library] of itemsOf(valueAt(value, ['libraries'])).entries()) {
    for (const kind of ['notebook', 'file'] as const) {
      const found = valueAt(library, [kind, 'path'])
      // A wildcard is expanded first: the rule about globs speaks of it.
      if (hasWildcard(textOf(found) ?? '')) continue
      yield [kind, [...path, 'libraries', index, kind, 'path'], found, value]
    }
  }
}
