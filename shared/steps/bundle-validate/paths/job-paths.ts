import { rememberedOfKeys } from '../config/keys.ts'
import type { Places } from '../config/places.ts'
import { type ConfigPath, itemsOf, type MapValue, type Value, valueAt } from '../config/value.ts'
import { isSet, type Resource } from '../rules/reading.ts'
import { type KnownFiles, type LocalPath, localPathOf, type NamedFile } from './named-file.ts'

/** A way that a task can go: its key, and where the path stands. */
interface TaskField {
  readonly key: string
  readonly expected: NamedFile['expected']
  readonly field: readonly string[]
}

/** That a task says `source: GIT` changes nothing: only the `git_source` of its job says where that is. */
const TASK_FIELDS: readonly TaskField[] = [
  { key: 'notebook_task', expected: 'notebook', field: ['notebook_task', 'notebook_path'] },
  { key: 'spark_python_task', expected: 'file', field: ['spark_python_task', 'python_file'] },
  { key: 'dbt_task', expected: 'directory', field: ['dbt_task', 'project_directory'] },
  { key: 'sql_task', expected: 'file', field: ['sql_task', 'file', 'path'] },
  { key: 'alert_task', expected: 'file', field: ['alert_task', 'workspace_path'] },
]
/** A field of a task that may hold a path, and what came of it. */
interface TaskPath {
  readonly value: Value
  readonly field: ConfigPath
  /** Of the task, and whether it is the one that this repeats. */
  readonly index: number
  readonly nested: boolean
  readonly path: LocalPath | undefined
}

/** What a job was found to name in the target before. */
export interface JobBefore {
  /** Of the job itself: the other files that its paths may be meant from. */
  readonly places: Places
  readonly paths: readonly TaskPath[]
}

/** What the tasks of a job name. In the next target, nearly all fields have the same values in the same order. */
export function pathsOfJob(job: Resource, known: JobBefore | undefined, files: KnownFiles): JobBefore {
  const before = known?.places === job.value.places ? known.paths : undefined
  const paths: TaskPath[] = []
  const add: AddOfTask = (expected, index, nested, field, value) => {
    const same = before?.[paths.length]
    if (same?.value === value && same.field === field && same.index === index && same.nested === nested) {
      paths.push(same)
      return
    }
    const holder = [...job.path, 'tasks', index, ...(nested ? ['for_each_task', 'task'] : [])]
    paths.push({ value, field, index, nested, path: localPathOf(files, expected, holder, field, value, job.value) })
  }
  if (!isSet(valueAt(job.value, ['git_source']))) addJob(job.value, add)
  return { places: job.value.places, paths }
}

type AddOfTask = (
  expected: NamedFile['expected'],
  index: number,
  nested: boolean,
  field: ConfigPath,
  value: Value,
) => void

function addJob(job: Value, add: AddOfTask): void {
  const tasks = itemsOf(valueAt(job, ['tasks']))
  for (let index = 0; index < tasks.length; index++) {
    const task = tasks[index]
    if (task?.kind !== 'map') continue
    addTask(task, index, false, add)
    const repeated = valueAt(task, REPEATED)
    if (repeated?.kind === 'map') addTask(repeated, index, true, add)
  }
}
const REPEATED = ['for_each_task', 'task']

function addTask(task: MapValue, index: number, nested: boolean, add: AddOfTask): void {
  for (const { expected, field } of fieldsOf(task.entries.keys)) {
    const value = valueAt(task, field)
    if (value !== undefined) add(expected, index, nested, field, value)
  }
  const libraries = itemsOf(task.entries.value('libraries'))
  for (let at = 0; at < libraries.length; at++) {
    const value = valueAt(libraries[at], REQUIREMENTS)
    if (value !== undefined) add('file', index, nested, libraryField(at), value)
  }
  const deployments = itemsOf(valueAt(task, DEPLOYMENTS))
  for (let at = 0; at < deployments.length; at++) {
    const value = valueAt(deployments[at], ['command_path'])
    if (value !== undefined) add('file', index, nested, [...DEPLOYMENTS, at, 'command_path'], value)
  }
}
const DEPLOYMENTS = ['ai_runtime_task', 'deployments']
const REQUIREMENTS = ['requirements']

/** Those that a task has. */
const fieldsOf = rememberedOfKeys((keys) => TASK_FIELDS.filter(({ key }) => keys.indexOf(key) !== undefined))

/** One and the same whenever it is asked for. */
function libraryField(index: number): ConfigPath {
  const field = LIBRARY_FIELDS[index] ?? ['libraries', index, 'requirements']
  if (index === LIBRARY_FIELDS.length && index < MAX_LIBRARIES) LIBRARY_FIELDS.push(field)
  return field
}
const LIBRARY_FIELDS: ConfigPath[] = []
const MAX_LIBRARIES = 100
