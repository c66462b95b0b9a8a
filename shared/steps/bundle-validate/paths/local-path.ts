import type { Place } from '../../../kernel/index.ts'
import { allPlaces, type Places } from '../config/places.ts'
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
  const found = findPaths(config, bundle)
  KNOWN.set(config, found)
  return found
}

/** Several rules ask for the same; a configuration belongs to one bundle. */
const KNOWN = new WeakMap<Value, readonly LocalPath[]>()

/** Not generators, and nothing made that is thrown away: 2,000 jobs in four targets have 64,000 paths. */
function findPaths(config: Value, bundle: Bundle): readonly LocalPath[] {
  const found: LocalPath[] = []
  const add: Add = (expected, holder, field, value, owner) => {
    if (value === undefined) return
    const earlier = FOUND.get(value)
    if (earlier?.bundle === bundle && earlier.ownerPlaces === owner?.places) {
      const { path } = earlier
      if (path === undefined) return
      if (path.expected === expected && isSamePath(path.field, field) && isSamePath(path.holder, holder)) {
        found.push(path)
        return
      }
    }
    const path = localPathOf(bundle, expected, holder, field, value, owner)
    FOUND.set(value, { bundle, ownerPlaces: owner?.places, path })
    if (path !== undefined) found.push(path)
  }
  for (const job of resourcesOf(config, 'jobs')) addJob(job, add)
  for (const pipeline of resourcesOf(config, 'pipelines')) addPipeline(pipeline, add)
  for (const { path, value } of resourcesOf(config, ...FILE_RESOURCES)) {
    add('file', path, ['file_path'], valueAt(value, ['file_path']), value)
  }
  for (const { path, value } of resourcesOf(config, 'apps')) {
    add('directory', path, ['source_code_path'], valueAt(value, ['source_code_path']), value)
  }
  for (const [key, { value }] of entriesOf(valueAt(config, ['artifacts']))) {
    add('directory', ['artifacts', key], ['path'], valueAt(value, ['path']), undefined)
  }
  return found
}

/** What became of a value, for the next target: most have the same text at the same path. */
interface FoundBefore {
  readonly bundle: Bundle
  readonly ownerPlaces: Places | undefined
  readonly path: LocalPath | undefined
}
const FOUND = new WeakMap<Value, FoundBefore>()

function localPathOf(
  bundle: Bundle,
  expected: LocalPath['expected'],
  holder: ConfigPath,
  field: ConfigPath,
  value: Value,
  owner: Value | undefined,
): LocalPath | undefined {
  const written = textOf(value)
  const at = placeOf(value)
  if (written === undefined || at === undefined || !isLocal(written)) return undefined
  const resolved = inDirectory(directoryOf(bundle, at), written)
  const elsewhere = resolvedElsewhere(bundle, at, written, [value, owner]).filter((other) => other !== resolved)
  return { written, expected, holder, field, at, resolved, elsewhere }
}

function isSamePath(a: ConfigPath, b: ConfigPath): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}

/** What the path would be from the other files that had a say; mostly there are none. */
function resolvedElsewhere(
  bundle: Bundle,
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

/** Takes a field that may hold a path, with the resource that it belongs to. */
type Add = (
  expected: LocalPath['expected'],
  holder: ConfigPath,
  field: ConfigPath,
  value: Value | undefined,
  owner: Value | undefined,
) => void

function addJob(job: Resource, add: Add): void {
  if (isSet(valueAt(job.value, ['git_source']))) return
  const tasks = itemsOf(valueAt(job.value, ['tasks']))
  for (let index = 0; index < tasks.length; index++) {
    const task = tasks[index]
    if (task?.kind !== 'map') continue
    const path = [...job.path, 'tasks', index]
    addTask(task, path, job.value, add)
    const repeated = valueAt(task, ['for_each_task', 'task'])
    if (repeated?.kind === 'map') addTask(repeated, [...path, 'for_each_task', 'task'], job.value, add)
  }
}

function addTask(task: MapValue, holder: ConfigPath, job: Value, add: Add): void {
  for (const { key, expected, field, source } of TASK_FIELDS) {
    const way = task.entries.value(key)
    if (way === undefined || textOf(valueAt(way, source)) === 'GIT') continue
    add(expected, holder, field, valueAt(task, field), job)
  }
  const libraries = itemsOf(task.entries.value('libraries'))
  for (let index = 0; index < libraries.length; index++) {
    const value = valueAt(libraries[index], ['requirements'])
    if (value !== undefined) add('file', holder, ['libraries', index, 'requirements'], value, job)
  }
}

function addPipeline({ path, value }: Resource, add: Add): void {
  add('directory', path, ['root_path'], valueAt(value, ['root_path']), value)
  for (const [index, library] of itemsOf(valueAt(value, ['libraries'])).entries()) {
    for (const kind of ['notebook', 'file'] as const) {
      const found = valueAt(library, [kind, 'path'])
      // A wildcard is expanded first: the rule about globs speaks of it.
      if (!hasWildcard(textOf(found) ?? '')) add(kind, path, ['libraries', index, kind, 'path'], found, value)
    }
  }
}
